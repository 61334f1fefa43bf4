import type { Language } from '../../platform/i18n/catalogue.ts'
import type { Contact } from './shapes.ts'

/** Shares of agencies that were ordered to act, not merely asked: how many there are, how many the plan owner has confirmed as done, how many are being worked on. */
export interface Progress {
  readonly shares: number
  readonly done: number
  readonly working: number
}

export interface PublicTask {
  readonly id: string
  /** Its place on the page: `viec-3`. */
  readonly anchor: string
  readonly section: string
  readonly label: string
  readonly clause: string
  /** Asked for ("đề nghị") rather than ordered. */
  readonly requested: boolean
  readonly deadline: { readonly text: string | null; readonly lastDay: string | null } | null
  /** Lead agencies first; null when the public is not told. */
  readonly agencies: readonly { readonly name: string; readonly role: 'lead' | 'partner' }[] | null
  readonly progress: Pick<Progress, 'shares' | 'done'> | null
  /** The papers that changed it, newest last. */
  readonly amendedBy: readonly Paper[]
}

/** An agency, and what the plan asks of it. */
export interface PublicAgency {
  readonly anchor: string
  readonly name: string
  readonly tasks: readonly Pick<PublicTask, 'anchor' | 'label'>[]
}

/** The sum of what the agencies reported and approved. */
export interface PublicFigure {
  readonly code: string
  readonly label: Readonly<Record<Language, string>>
  readonly unit: Readonly<Record<Language, string>>
  readonly total: number
}

/** A further paper, as far as it is told: where the plan's own number and day are not, neither are its. */
export interface Paper {
  readonly number: string | null
  readonly signedOn: string | null
}

/** A further paper that changed the plan or its state. */
export interface Amendment extends Paper {
  readonly title: string | null
}

/** All that the public sees of a plan; what was not chosen is not in it. */
export interface PublicPlan {
  readonly id: string
  readonly demonstration: boolean
  /** Suspended, withdrawn and closed plans say so. */
  readonly state: string
  readonly issuer: string
  readonly number: string | null
  readonly signedOn: string | null
  readonly title: string | null
  readonly year: number
  readonly tasks: readonly PublicTask[]
  /** How many tasks are told as a number alone. */
  readonly countedOnly: number
  readonly agencies: readonly PublicAgency[] | null
  readonly progress: Progress | null
  readonly figures: readonly PublicFigure[] | null
  readonly contact: Contact
  /** Whether the source document may be fetched. */
  readonly document: boolean
  readonly amendments: readonly Amendment[]
  /** When anything of this changed last. */
  readonly updatedAt: string
}

/** A plan as the first page of the portal lists it. */
export interface PublishedPlan {
  readonly id: string
  readonly demonstration: boolean
  readonly issuer: string
  readonly number: string | null
  readonly signedOn: string | null
  readonly title: string | null
  readonly year: number
  readonly contact: Contact
}
