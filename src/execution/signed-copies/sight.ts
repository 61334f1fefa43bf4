import type { Power, ReadContext, Thing } from '../../foundation/access/index.ts'
import type { Db } from '../../platform/database/database.ts'
import type { SubjectKind } from './shapes.ts'

/** What this module has to know of a thing whose signed paper is kept. */
export interface SignedThing {
  readonly planId: string
  /** Whose paper it is. */
  readonly agencyId: string
  /** Whoever has the power over it may read the thing and its signed copies. */
  readonly readThrough: { readonly power: Power; readonly thing?: Thing }
  /** Over this `signed_copies.keep` is asked. */
  readonly keptBy: Thing
  /** Issued, or sent: only then is there a paper of it. */
  readonly takes: boolean
  readonly held: HeldFacts
}

/** What the program holds of it itself. */
export interface HeldFacts {
  readonly number: string | null
  readonly signedOn: string | null
}

/** A figure that the paper should name, as it is printed. */
export interface HeldFigure {
  readonly label: string
  readonly printed: string
}

/** What of its content the paper is compared with. */
export interface HeldContent {
  readonly title: string
  /** How many items the issued plan has; null where that says nothing. */
  readonly items: number | null
  readonly figures: readonly HeldFigure[]
}

/**
 * The modules whose papers are signed tell of them; `app` hands what they tell to this module, which knows none of them. Of what
 * nobody may know, such as a draft plan, they tell nothing.
 */
export interface SignedSight {
  readonly kind: SubjectKind
  readonly find: (db: Db, id: string) => Promise<SignedThing | undefined>
  readonly content: (ctx: ReadContext, id: string) => Promise<HeldContent>
}
