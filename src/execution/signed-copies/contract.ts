import { z } from 'zod'
import { get, post, put, remove } from '../../platform/http/contract.ts'
import { largestCertificate, largestPaper } from './rules.ts'
import {
  CopyRow,
  InstallCertificate,
  KeepCopy,
  OneCopy,
  OneSubject,
  RemoveCertificate,
  SendCopy,
  SignedCopies,
  TakeCopyBack,
  TrustedCertificate,
} from './shapes.ts'

export const signedCopiesContract = {
  list: get('/signed-copies', {
    input: OneSubject,
    output: SignedCopies,
    summary: 'The signed copies of a plan, an amendment or a report, with their digital signatures',
  }),
  send: put('/signed-copies/:copyId', {
    input: SendCopy,
    output: CopyRow,
    body: 'bytes',
    limit: largestPaper,
    summary: 'Reads a signed PDF and proposes its number and day; it holds once a person has confirmed them',
  }),
  file: get('/signed-copies/:copyId/file', {
    input: OneCopy,
    output: z.unknown(),
    answer: 'file',
    summary: 'The signed PDF as it was sent',
  }),
  keep: post('/signed-copies/:copyId/keep', {
    input: KeepCopy,
    output: CopyRow,
    summary: 'Keeps a signed copy with the number and day that a person confirmed; the one before is replaced',
  }),
  takeBack: post('/signed-copies/:copyId/take-back', {
    input: TakeCopyBack,
    output: CopyRow,
    summary: 'Takes a signed copy back, with a reason; it stays listed',
  }),
  drop: remove('/signed-copies/:copyId', {
    input: OneCopy,
    output: OneCopy,
    summary: 'Drops a signed copy that nobody has confirmed yet',
  }),
}

export const certificatesContract = {
  list: get('/certificates', {
    input: z.object({}),
    output: z.array(TrustedCertificate),
    summary: 'The certificates that the office trusts, and those it trusted once',
  }),
  install: put('/certificates/:certificateId', {
    input: InstallCertificate,
    output: TrustedCertificate,
    body: 'bytes',
    limit: largestCertificate,
    summary: 'Installs a certificate (.cer, .crt, .pem): signatures that lead to it are trusted from now on',
  }),
  remove: post('/certificates/:certificateId/remove', {
    input: RemoveCertificate,
    output: TrustedCertificate,
    summary: 'Trusts a certificate no longer, with a reason',
  }),
}
