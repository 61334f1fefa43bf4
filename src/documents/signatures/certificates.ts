import { createHash } from 'node:crypto'
import { fromBER } from 'asn1js'
import { Certificate, type RelativeDistinguishedNames } from 'pkijs'
import { latin1 } from './latin1.ts'

const commonName = '2.5.4.3'
const organisationName = '2.5.4.10'

/** The name of who holds or gave a certificate. */
export const nameOf = (names: RelativeDistinguishedNames): string | null => partOf(names, commonName)
export const organisationOf = (names: RelativeDistinguishedNames): string | null => partOf(names, organisationName)

function partOf({ typesAndValues }: RelativeDistinguishedNames, type: string): string | null {
  const value: unknown = typesAndValues.find((one) => one.type === type)?.value.valueBlock
  const words = value !== null && typeof value === 'object' && 'value' in value ? value.value : null
  return typeof words === 'string' ? words.normalize().trim() || null : null
}

export const serialOf = ({ serialNumber }: Certificate): string =>
  Buffer.from(serialNumber.valueBlock.valueHexView).toString('hex').toUpperCase()

/** The certificates in a file that an office was given (.cer, .crt, .pem); null when it holds none that can be read. */
export function readCertificates(file: Uint8Array): Certificate[] | null {
  const armoured = [...latin1(file).matchAll(/-----BEGIN CERTIFICATE-----([\s\S]+?)-----END CERTIFICATE-----/g)]
  const encoded = armoured.length > 0 ? armoured.map(([, body = '']) => Buffer.from(body, 'base64')) : [file]
  const certificates = encoded.map(certificateOf)
  return certificates.every((one) => one !== null) ? certificates : null
}

function certificateOf(der: Uint8Array): Certificate | null {
  try {
    const { result, offset } = fromBER(Uint8Array.from(der))
    return offset === -1 ? null : new Certificate({ schema: result })
  } catch {
    return null
  }
}

/** What a certificate says of its holder and of itself. */
export interface CertificateFacts {
  readonly name: string | null
  readonly organisation: string | null
  readonly issuer: string | null
  readonly serial: string
  /** ISO instants. */
  readonly validFrom: string
  readonly validTo: string
  /** The certificate alone, without its armour. */
  readonly bytes: Uint8Array
  /** SHA-256 of those bytes in hex, as browsers and operating systems print it. */
  readonly sha256: string
}

/** What the certificates in a file say; null when it holds none that can be read. */
export const certificateFactsIn = (file: Uint8Array): CertificateFacts[] | null =>
  readCertificates(file)?.map((certificate) => {
    const bytes = new Uint8Array(certificate.toSchema().toBER(false))
    return {
      ...{ name: nameOf(certificate.subject), organisation: organisationOf(certificate.subject) },
      ...{ issuer: nameOf(certificate.issuer), serial: serialOf(certificate) },
      validFrom: certificate.notBefore.value.toISOString(),
      validTo: certificate.notAfter.value.toISOString(),
      ...{ bytes, sha256: createHash('sha256').update(bytes).digest('hex') },
    }
  }) ?? null
