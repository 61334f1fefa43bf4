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
