import { BmpString, Integer, ObjectIdentifier, OctetString, UTCTime, Utf8String } from 'asn1js'
import {
  Attribute,
  AttributeTypeAndValue,
  BasicConstraints,
  Certificate,
  ContentInfo,
  EncapsulatedContentInfo,
  Extension,
  IssuerAndSerialNumber,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
} from 'pkijs'

export interface Holder {
  readonly certificate: Certificate
  readonly keys: Awaited<ReturnType<typeof newKeys>>
}

const algorithm = { name: 'ECDSA', namedCurve: 'P-256' } as const
let serial = 100

const newKeys = () => crypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])

/** Somebody with a certificate of their own, given by `by` (or by themselves: an authority). Invented names only. */
export async function aHolder(name: string, { by, organisation }: { by?: Holder; organisation?: string } = {}) {
  const keys = await newKeys()
  const certificate = new Certificate()
  certificate.version = 2
  serial += 1
  certificate.serialNumber = new Integer({ value: serial })
  const subject = [new AttributeTypeAndValue({ type: '2.5.4.3', value: new Utf8String({ value: name }) })]
  if (organisation)
    subject.push(new AttributeTypeAndValue({ type: '2.5.4.10', value: new BmpString({ value: organisation }) }))
  certificate.subject.typesAndValues = subject
  certificate.issuer.typesAndValues = by ? by.certificate.subject.typesAndValues : subject
  certificate.notBefore.value = new Date('2023-01-01T00:00:00Z')
  certificate.notAfter.value = new Date('2028-01-01T00:00:00Z')
  const constraints = new BasicConstraints({ cA: !by })
  certificate.extensions = [
    new Extension({ extnID: '2.5.29.19', critical: true, extnValue: constraints.toSchema().toBER(false) }),
  ]
  await certificate.subjectPublicKeyInfo.importKey(keys.publicKey)
  await certificate.sign((by?.keys ?? keys).privateKey, 'SHA-256')
  const holder: Holder = { certificate, keys }
  return holder
}

/** The bytes of a certificate as an office gets them in a .cer file. */
export const cerOf = ({ certificate }: Holder): Uint8Array => new Uint8Array(certificate.toSchema(true).toBER(false))

export const pemOf = (holder: Holder): Uint8Array =>
  Buffer.from(
    `-----BEGIN CERTIFICATE-----\n${Buffer.from(cerOf(holder)).toString('base64')}\n-----END CERTIFICATE-----\n`,
  )

const ROOM = 8000

export interface Signing {
  readonly by: Holder
  readonly along?: readonly Holder[]
  readonly at?: string
  readonly reason?: string
  readonly kind?: string
}

/** A further signature on a PDF, added at its end as signers do. The file need not have pages: only its bytes are signed. */
export async function signed(file: Uint8Array, signing: Signing): Promise<Uint8Array> {
  const { by, along = [], at = '2024-03-20T02:30:00Z', reason, kind = 'adbe.pkcs7.detached' } = signing
  const words = reason ? ` /Reason (${escaped(reason)})` : ''
  const head = `9 0 obj\n<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /${kind}${words} /ByteRange `
  const range = (end: number, from: number, rest: number) => `[0 ${end} ${from} ${rest}]`.padEnd(50)
  const tail = ' >>\nendobj\nstartxref\n0\n%%EOF\n'
  const gap = file.length + Buffer.byteLength(head, 'latin1') + 50 + ' /Contents '.length
  const after = gap + ROOM + 2
  const before = Buffer.concat([file, Buffer.from(`${head}${range(gap, after, tail.length)} /Contents `, 'latin1')])
  const contents = await cms(Buffer.concat([before, Buffer.from(tail)]), { by, along, at })
  const hex = Buffer.from(contents).toString('hex').padEnd(ROOM, '0')
  return Buffer.concat([before, Buffer.from(`<${hex}>${tail}`)])
}

const escaped = (words: string): string =>
  Buffer.from(`\ufeff${words}`, 'utf16le')
    .swap16()
    .toString('latin1')
    .replaceAll(/[\\()\r\n]/g, (letter) => {
      const code = letter.charCodeAt(0).toString(8).padStart(3, '0')
      return `\\${code}`
    })

async function cms(bytes: Uint8Array, { by, along, at }: Required<Pick<Signing, 'by' | 'along' | 'at'>>) {
  const digest = await crypto.subtle.digest('SHA-256', Uint8Array.from(bytes))
  const attribute = (type: string, value: object) => new Attribute({ type, values: [value] })
  const data = new SignedData({
    version: 1,
    encapContentInfo: new EncapsulatedContentInfo({ eContentType: '1.2.840.113549.1.7.1' }),
    signerInfos: [
      new SignerInfo({
        version: 1,
        sid: new IssuerAndSerialNumber({
          issuer: by.certificate.issuer,
          serialNumber: by.certificate.serialNumber,
        }),
        signedAttrs: new SignedAndUnsignedAttributes({
          type: 0,
          attributes: [
            attribute('1.2.840.113549.1.9.3', new ObjectIdentifier({ value: '1.2.840.113549.1.7.1' })),
            attribute('1.2.840.113549.1.9.5', new UTCTime({ valueDate: new Date(at) })),
            attribute('1.2.840.113549.1.9.4', new OctetString({ valueHex: digest })),
          ],
        }),
      }),
    ],
    certificates: [...along.map(({ certificate }) => certificate), by.certificate],
  })
  await data.sign(by.keys.privateKey, 0, 'SHA-256', Uint8Array.from(bytes).buffer)
  const info = new ContentInfo({ contentType: '1.2.840.113549.1.7.2', content: data.toSchema(true) })
  return new Uint8Array(info.toSchema().toBER(false))
}
