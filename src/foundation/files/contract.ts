import { z } from 'zod'
import { get, put } from '../../platform/http/contract.ts'
import { largestDocument } from './rules.ts'
import { OneFile, SendFile, SentFile } from './shapes.ts'

export const filesContract = {
  send: put('/files/:fileId', {
    input: SendFile,
    output: SentFile,
    body: 'bytes',
    limit: largestDocument,
    summary: 'Keeps a picture or document under an id made by the sender; sending it again changes nothing',
  }),
  original: get('/files/:fileId', {
    input: OneFile,
    output: z.unknown(),
    answer: 'file',
    summary: 'A file as it was sent, for the agency that sent it',
  }),
  shared: get('/files/:fileId/shared', {
    input: OneFile,
    output: z.unknown(),
    answer: 'file',
    summary: 'What others see: a picture upright, without place and camera data; a document as it was sent',
  }),
  thumbnail: get('/files/:fileId/thumbnail', {
    input: OneFile,
    output: z.unknown(),
    answer: 'file',
    summary: 'A small copy of a picture',
  }),
}
