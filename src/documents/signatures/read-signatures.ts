import { UTCTime } from 'asn1js'
import { Certificate, CertificateChainValidationEngine, ContentInfo, SignedData, SignedDataVerifyError } from 'pkijs'
import { nameOf, organisationOf, readCertificates, serialOf } from './certificates.ts'
import { type SignaturePart, signaturePartsOf } from './pdf-parts.ts'
import type { PdfSignature } from './shapes.ts'

/** The library's code for: what the signer hashed was another file. */
const DIGEST_DIFFERS = 15
const signingTime = '1.2.840.113549.1.9.5'
/** Signatures that hold their certificate and speak of the file's own bytes (ISO 32000-2, 12.8.3.3; ETSI EN 319 142-1). */
const known = ['adbe.pkcs7.detached', 'ETSI.CAdES.detached']

/**
 * The digital signatures of a PDF, in the order in which they were made. `trusted` are the certificates that the office
 * installed (bytes of .cer or .pem files): a signature is trusted when its own certificate leads to one of them.
 */
export async function readSignatures(file: Uint8Array, trusted: readonly Uint8Array[] = []): Promise<PdfSignature[]> {
  const roots = trusted.flatMap((bytes) => readCertificates(bytes) ?? [])
  const signatures: PdfSignature[] = []
  for (const part of signaturePartsOf(file)) signatures.push(await signatureOf(part, roots))
  return signatures
}

async function signatureOf(part: SignaturePart, roots: readonly Certificate[]): Promise<PdfSignature> {
  const { reason, coversWholeFile } = part
  const data = known.includes(part.kind) ? signedDataOf(part.contents) : null
  const [info] = data?.signerInfos ?? []
  const signer = data ? certificateOfSigner(data) : null
  const base = { reason, coversWholeFile, ...certificateFacts(signer), signedAt: timeOf(info?.signedAttrs?.attributes) }
  if (!data || !signer) return { ...base, verdict: 'unreadable', trusted: null }
  const verdict = await verdictOn(data, part.signed)
  const isTrusted =
    roots.length === 0 ? null : verdict === 'intact' && (await leadsTo(roots, data, signer, base.signedAt))
  return { ...base, verdict, trusted: isTrusted }
}

function signedDataOf(contents: Uint8Array): SignedData | null {
  try {
    return new SignedData({ schema: ContentInfo.fromBER(Uint8Array.from(contents)).content })
  } catch {
    return null
  }
}

/** The certificate whose key made the signature: the one that the signer's line names by issuer and number. */
function certificateOfSigner({ certificates = [], signerInfos: [info] }: SignedData): Certificate | null {
  const held = certificates.filter((one) => one instanceof Certificate)
  const sid: unknown = info?.sid
  if (sid === null || typeof sid !== 'object' || !('serialNumber' in sid)) return held[0] ?? null
  return held.find(({ serialNumber }) => serialNumber.isEqual(sid.serialNumber)) ?? null
}

const certificateFacts = (certificate: Certificate | null) => ({
  signer: certificate && nameOf(certificate.subject),
  organisation: certificate && organisationOf(certificate.subject),
  issuer: certificate && nameOf(certificate.issuer),
  serial: certificate && serialOf(certificate),
  validFrom: certificate?.notBefore.value.toISOString() ?? null,
  validTo: certificate?.notAfter.value.toISOString() ?? null,
})

function timeOf(
  attributes: readonly { readonly type: string; readonly values: readonly unknown[] }[] = [],
): string | null {
  const time = attributes.find(({ type }) => type === signingTime)?.values[0]
  return time instanceof UTCTime ? time.toDate().toISOString() : null
}

async function verdictOn(data: SignedData, signed: Uint8Array): Promise<PdfSignature['verdict']> {
  try {
    return (await data.verify({ signer: 0, data: Uint8Array.from(signed).buffer, checkChain: false }))
      ? 'intact'
      : 'changed'
  } catch (error) {
    return error instanceof SignedDataVerifyError && error.code === DIGEST_DIFFERS ? 'changed' : 'unreadable'
  }
}

/** Whether certificates given along lead from the signer to an installed one, all valid when it was signed. */
async function leadsTo(
  roots: readonly Certificate[],
  { certificates = [] }: SignedData,
  signer: Certificate,
  signedAt: string | null,
): Promise<boolean> {
  const between = certificates.filter((one) => one instanceof Certificate).filter((one) => one !== signer)
  const engine = new CertificateChainValidationEngine({
    trustedCerts: [...roots],
    certs: [...between, signer],
    ...(signedAt ? { checkDate: new Date(signedAt) } : {}),
  })
  return (await engine.verify()).result
}
