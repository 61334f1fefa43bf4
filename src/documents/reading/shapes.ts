import type { PrintedPart, Span } from './paragraphs/paragraph.ts'
import type { PageSize } from './source/source.ts'

/** A legal basis or any other mention of a document. */
export interface ReadCitation {
  readonly type: string
  readonly number: string | null
  readonly date: string | null
  readonly issuerText: string | null
  readonly text: string
  readonly role: 'căn cứ' | 'thực hiện' | 'theo đề nghị' | 'viện dẫn'
  readonly span: Span
}

export interface ReadHeader {
  readonly docType: string | null
  readonly number: string | null
  readonly symbol: string | null
  readonly issuer: string | null
  readonly parentIssuer: string | null
  readonly place: string | null
  readonly date: string | null
  readonly dateText: string | null
  readonly title: string | null
}

export interface ReadSection {
  readonly label: string
  readonly title: string
  readonly level: number
  readonly kind: 'heading' | 'paragraph'
  readonly span: Span
}

/** `date` is the day the text names, `dueAt` the last instant at which it is kept. */
export interface ReadDeadline {
  readonly text: string
  readonly date?: string
  readonly dueAt?: string
}

export interface ReadAction {
  readonly verb: string
  readonly object?: string
  readonly place?: string
  readonly deadline?: string
  readonly quantity?: string
  readonly recurrence?: string
}

export interface ReadTask {
  /** Labels of what it stands under: "V.1". */
  readonly section: string
  readonly label: string
  readonly lead: readonly string[]
  readonly coordinating: readonly string[]
  readonly action: string
  readonly actions: readonly ReadAction[]
  readonly role: 'chu_tri' | 'phoi_hop' | 'thuc_hien'
  readonly requested: boolean
  readonly deadlines: readonly ReadDeadline[]
  readonly eventDates: readonly string[]
  readonly quantities: readonly string[]
  readonly places: readonly string[]
  readonly source: 'to-chuc-thuc-hien' | 'content' | 'table'
  readonly span: Span
  /** How sure the reader is, 0 to 1. */
  readonly confidence: number
}

export interface ReadTopic {
  readonly label: string
  readonly title: string
  readonly text: string
  readonly span: Span
}

export interface ReadFunding {
  readonly text: string
  readonly sources: readonly string[]
  readonly span: Span
}

export interface ReadReportDuty {
  readonly text: string
  readonly deadline: string | null
  readonly reporter: readonly string[]
  readonly recipient: string | null
  readonly via: string | null
  readonly span: Span
}

export interface ReadRecipient {
  readonly text: string
  readonly recipient: string
  readonly role: 'report' | 'execute' | 'publish' | 'file' | 'know'
  readonly span: Span
}

export interface ReadSigner {
  readonly name: string | null
  readonly title: string | null
  readonly onBehalfOf: string | null
}

/** What proofreading notices in the text. */
export interface ReadFinding {
  readonly id: string
  readonly rule: string
  readonly severity: 'sure' | 'likely' | 'style'
  readonly text: string
  readonly suggestion?: string
  readonly message: string
  readonly span: Span
}

/** Everything the reader found in a document; strings are the document's own words. */
export interface PlanReading {
  readonly source: { readonly name: string; readonly sha256: string; readonly format: 'docx' | 'pdf' | 'text' }
  readonly header: ReadHeader
  readonly legalBases: readonly ReadCitation[]
  readonly citations: readonly ReadCitation[]
  readonly sections: readonly ReadSection[]
  readonly tasks: readonly ReadTask[]
  readonly themes: readonly ReadTopic[]
  readonly channels: readonly ReadTopic[]
  readonly funding: readonly ReadFunding[]
  readonly reportDeadlines: readonly ReadReportDuty[]
  readonly distribution: readonly ReadRecipient[]
  readonly signer: ReadSigner
  readonly findings: readonly ReadFinding[]
  /** What could not be read or deserves a look, in words for a person. */
  readonly warnings: readonly string[]
}

/** A reading and the text its spans point into: the paragraphs of the document, one a line. */
export interface ReadDocument {
  readonly reading: PlanReading
  readonly text: string
  /** The pages of a document that has them, each with the lines printed on it. */
  readonly pages: readonly ReadPage[]
}

/** A page in points, and where on it each part of a paragraph stands. */
export interface ReadPage extends PageSize {
  readonly lines: readonly (PrintedPart & { readonly paragraph: number })[]
}
