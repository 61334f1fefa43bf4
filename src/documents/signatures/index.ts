export { type CertificateFacts, certificateFactsIn, readCertificates } from './certificates.ts'
export { readSignatures } from './read-signatures.ts'
export type { PdfSignature, SignatureVerdict } from './shapes.ts'
