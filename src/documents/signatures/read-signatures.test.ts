import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { certificateFactsIn, readCertificates, readSignatures } from './index.ts'
import { aHolder, cerOf, pemOf, signed } from './testing/signed-pdf.ts'

const paper = new TextEncoder().encode('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n%%EOF\n')
const authority = await aHolder('Cơ quan chứng thực thử nghiệm')
const office = await aHolder('Ủy ban nhân dân tỉnh Thử Nghiệm', { by: authority, organisation: 'Tỉnh Thử Nghiệm' })
const person = await aHolder('Lường Minh Họa', { by: authority })
const stranger = await aHolder('Người tự cấp')

describe('a signature of a PDF', () => {
  test('says who signed, when and why, and that nothing changed since', async () => {
    const file = await signed(paper, { by: office, reason: 'Phát hành (bản chính)', at: '2024-03-20T02:30:00Z' })
    expect(await readSignatures(file)).toEqual([
      {
        ...{ signer: 'Ủy ban nhân dân tỉnh Thử Nghiệm', organisation: 'Tỉnh Thử Nghiệm' },
        ...{ issuer: 'Cơ quan chứng thực thử nghiệm', serial: expect.stringMatching(/^[0-9A-F]+$/) },
        ...{ signedAt: '2024-03-20T02:30:00.000Z', reason: 'Phát hành (bản chính)' },
        ...{ validFrom: '2023-01-01T00:00:00.000Z', validTo: '2028-01-01T00:00:00.000Z' },
        ...{ verdict: 'intact', trusted: null, coversWholeFile: true },
      },
    ])
  })

  test('is seen to be broken when one letter of what it covers changed', async () => {
    const file = Uint8Array.from(await signed(paper, { by: office }))
    file[30] = 'X'.charCodeAt(0)
    expect(await readSignatures(file)).toMatchObject([
      { verdict: 'changed', signer: 'Ủy ban nhân dân tỉnh Thử Nghiệm' },
    ])
  })

  test('stands below a later one, which covers it too', async () => {
    const file = await signed(await signed(paper, { by: person }), { by: office })
    expect(await readSignatures(file)).toMatchObject([
      { signer: 'Lường Minh Họa', verdict: 'intact', coversWholeFile: false },
      { signer: 'Ủy ban nhân dân tỉnh Thử Nghiệm', verdict: 'intact', coversWholeFile: true },
    ])
  })

  test('does not cover what was added to the file afterwards', async () => {
    const file = Buffer.concat([await signed(paper, { by: office }), Buffer.from('10 0 obj\n(thêm)\nendobj\n')])
    expect(await readSignatures(file)).toMatchObject([{ verdict: 'intact', coversWholeFile: false }])
  })

  test.each([
    ['no certificate is installed', [], null],
    ['its authority is installed', [cerOf(authority)], true],
    ['its authority is installed among others', [pemOf(stranger), pemOf(authority)], true],
    ['only another authority is installed', [cerOf(stranger)], false],
  ])('is trusted or not where %s', async (_case, trusted, expected) => {
    expect(await readSignatures(await signed(paper, { by: office }), trusted)).toMatchObject([{ trusted: expected }])
  })

  test('is not trusted when its certificate was not valid then', async () => {
    const file = await signed(paper, { by: office, at: '2031-05-01T00:00:00Z' })
    expect(await readSignatures(file, [cerOf(authority)])).toMatchObject([{ verdict: 'intact', trusted: false }])
  })

  test('of a kind that is not known is named, not judged', async () => {
    const file = await signed(paper, { by: office, kind: 'adbe.x509.rsa_sha1' })
    expect(await readSignatures(file)).toMatchObject([{ verdict: 'unreadable', trusted: null }])
  })

  test.each([
    ['no signature', '%PDF-1.7 1 0 obj << >> endobj'],
    ['a range beyond the file', '%PDF-1.7 << /ByteRange [0 10 20 99999] /Contents <00> >>'],
    ['a range that overlaps itself', '%PDF-1.7 << /ByteRange [0 40 20 10] /Contents <00> >> and so on and on'],
  ])('is not found where there is %s', async (_case, words) => {
    expect(await readSignatures(new TextEncoder().encode(words))).toEqual([])
  })

  test('made of nonsense cannot be read', async () => {
    const words =
      '%PDF-1.7 << /SubFilter /adbe.pkcs7.detached /ByteRange [0 75 90 9] /Contents <30820101ffff> >> tail tail'
    expect(await readSignatures(new TextEncoder().encode(words))).toMatchObject([
      { verdict: 'unreadable', signer: null },
    ])
  })
})

describe('a file of certificates', () => {
  test.each([
    ['one as bytes', cerOf(authority), 1],
    ['two as text', Buffer.concat([pemOf(authority), pemOf(office)]), 2],
  ])('holds %s', (_case, file, count) => expect(readCertificates(file)).toHaveLength(count))

  test.each([
    ['words', new TextEncoder().encode('không phải chứng thư')],
    ['nothing', new Uint8Array()],
    ['text whose letters mean nothing', Buffer.from('-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----')],
  ])('that holds %s is none', (_case, file) => expect(readCertificates(file)).toBeNull())
})

test('what a certificate says is read with the fingerprint of its own bytes, armoured or not', () => {
  const [bare] = certificateFactsIn(cerOf(authority)) ?? []
  const [armoured] = certificateFactsIn(pemOf(authority)) ?? []
  expect(bare).toMatchObject({ name: 'Cơ quan chứng thực thử nghiệm', validTo: '2028-01-01T00:00:00.000Z' })
  expect(bare?.sha256).toBe(createHash('sha256').update(cerOf(authority)).digest('hex'))
  expect(armoured?.sha256).toBe(bare?.sha256)
  expect(certificateFactsIn(new TextEncoder().encode('không phải chứng thư'))).toBeNull()
})
