import { z } from 'zod'
import { Day } from '../../platform/clock/day.ts'

export const SubjectKind = z.enum(['plan', 'amendment', 'report'])
export type SubjectKind = z.infer<typeof SubjectKind>

/** What was signed. */
export const OneSubject = z.object({ subjectKind: SubjectKind, subjectId: z.uuid() })
export type OneSubject = z.infer<typeof OneSubject>

const instant = z.string().nullable()

/** One digital signature as it was read; whether it is trusted is judged whenever it is shown. */
export const Signature = z.object({
  signer: z.string().nullable(),
  organisation: z.string().nullable(),
  issuer: z.string().nullable(),
  serial: z.string().nullable(),
  signedAt: instant,
  validFrom: instant,
  validTo: instant,
  reason: z.string().nullable(),
  verdict: z.enum(['intact', 'changed', 'unreadable']),
  /** Null while the office has installed no certificate, and where it was not judged. */
  trusted: z.boolean().nullable(),
  coversWholeFile: z.boolean(),
})
export type Signature = z.infer<typeof Signature>

/** What the paper's own words say of it. */
export const PaperWords = z.object({
  docType: z.string().nullable(),
  number: z.string().nullable(),
  signedOn: z.string().nullable(),
  title: z.string().nullable(),
  signerName: z.string().nullable(),
  signerTitle: z.string().nullable(),
  items: z.int(),
  figuresFound: z.array(z.boolean()),
})
export type PaperWords = z.infer<typeof PaperWords>

/** A point in which the paper was compared with what the program holds; a hint, never a verdict. */
export const ComparedPoint = z.discriminatedUnion('point', [
  z.object({ point: z.literal('title'), same: z.boolean(), paper: z.string() }),
  z.object({ point: z.literal('number'), same: z.boolean(), paper: z.string(), held: z.string() }),
  z.object({ point: z.literal('items'), same: z.boolean(), paper: z.int(), held: z.int() }),
  z.object({
    point: z.literal('figures'),
    same: z.boolean(),
    found: z.int(),
    held: z.int(),
    missing: z.array(z.string()),
  }),
])
export type ComparedPoint = z.infer<typeof ComparedPoint>

export const CopyState = z.enum(['read', 'kept', 'replaced', 'taken_back'])
export type CopyState = z.infer<typeof CopyState>

/** What a person confirms of the signed paper. */
export const PaperFacts = z.object({
  number: z.string().nullable(),
  signedOn: z.iso.date().nullable(),
  signerName: z.string().nullable(),
  signerTitle: z.string().nullable(),
})
export type PaperFacts = z.infer<typeof PaperFacts>

export const SignedCopy = OneSubject.extend({
  ...PaperFacts.shape,
  id: z.uuid(),
  planId: z.uuid(),
  agencyId: z.uuid(),
  state: CopyState,
  fileName: z.string(),
  fileSha256: z.string(),
  /** Bytes. */
  fileSize: z.int(),
  signatures: z.array(Signature),
  reading: PaperWords.nullable(),
  comparison: z.array(ComparedPoint),
  reason: z.string(),
  sentBy: z.uuid(),
  sentAt: z.string(),
  keptBy: z.uuid().nullable(),
  keptAt: instant,
  endReason: z.string().nullable(),
  endedBy: z.uuid().nullable(),
  endedAt: instant,
  revision: z.int(),
})
export type SignedCopy = z.infer<typeof SignedCopy>

/** A copy with the people's names. */
export const CopyRow = SignedCopy.extend({
  sentByName: z.string(),
  keptByName: z.string().nullable(),
  endedByName: z.string().nullable(),
})
export type CopyRow = z.infer<typeof CopyRow>

/** `none`: the office has installed no certificate; `unjudged`: the judge is busy or broke, so nothing is said. */
export const Trust = z.enum(['judged', 'none', 'unjudged'])
export type Trust = z.infer<typeof Trust>

/** A copy whose signatures were judged by the certificates that are installed now. */
export const JudgedCopy = CopyRow.extend({ trust: Trust })
export type JudgedCopy = z.infer<typeof JudgedCopy>

/** The signed copies of a thing: the one that holds, the one that waits to be confirmed, the earlier ones. */
export const SignedCopies = z.object({
  /** What the program holds itself. */
  held: z.object({ number: z.string().nullable(), signedOn: z.iso.date().nullable() }),
  mayKeep: z.boolean(),
  /** Whether the thing is issued, or sent, just now: only then is there a paper of it. */
  takes: z.boolean(),
  kept: JudgedCopy.nullable(),
  /** For those alone who may keep it. */
  waiting: JudgedCopy.nullable(),
  earlier: z.array(CopyRow),
})
export type SignedCopies = z.infer<typeof SignedCopies>

export const OneCopy = z.object({ copyId: z.uuid() })
export type OneCopy = z.infer<typeof OneCopy>

export const SendCopy = OneCopy.extend({
  ...OneSubject.shape,
  name: z.string().trim().normalize().min(1).max(200),
})
export type SendCopy = z.infer<typeof SendCopy>

const line = (most: number) => z.string().trim().normalize().max(most)

export const KeepCopy = OneCopy.extend({
  revision: z.int(),
  number: line(60).min(1),
  signedOn: Day,
  signerName: line(120),
  signerTitle: line(200),
  /** Asked for where a signature is broken, and where another copy is replaced. */
  reason: line(1000).default(''),
})
export type KeepCopy = z.infer<typeof KeepCopy>

export const TakeCopyBack = OneCopy.extend({ revision: z.int(), reason: line(1000).min(1) })
export type TakeCopyBack = z.infer<typeof TakeCopyBack>

/** The register number and day that a signed paper bears, and when a person confirmed them. */
export const OfficialNumber = z.object({ number: z.string(), signedOn: z.iso.date(), keptAt: z.string() })
export type OfficialNumber = z.infer<typeof OfficialNumber>

/** A certificate that the office trusts, or trusted once. */
export const TrustedCertificate = z.object({
  id: z.uuid(),
  fileName: z.string(),
  name: z.string().nullable(),
  organisation: z.string().nullable(),
  issuer: z.string().nullable(),
  serial: z.string(),
  validFrom: z.string(),
  validTo: z.string(),
  sha256: z.string(),
  installedAt: z.string(),
  installedByName: z.string(),
  removedAt: instant,
  removedByName: z.string().nullable(),
  removeReason: z.string().nullable(),
})
export type TrustedCertificate = z.infer<typeof TrustedCertificate>

export const OneCertificate = z.object({ certificateId: z.uuid() })
export type OneCertificate = z.infer<typeof OneCertificate>

export const InstallCertificate = OneCertificate.extend({ name: z.string().trim().normalize().min(1).max(200) })
export type InstallCertificate = z.infer<typeof InstallCertificate>

export const RemoveCertificate = OneCertificate.extend({ reason: line(1000).min(1) })
export type RemoveCertificate = z.infer<typeof RemoveCertificate>
