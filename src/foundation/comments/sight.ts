import type { Db } from '../../platform/database/database.ts'
import type { SeenThrough } from './rules.ts'

/** What this module has to know of a thing that people talk about. */
export interface CommentedThing {
  readonly planId: string | null
  readonly agencyId: string | null
  /** Whoever has one of these powers over it may read the thing and its comments, and write. */
  readonly through: readonly SeenThrough[]
  /** The label of the restricted task that it belongs to: nothing is written there. Null elsewhere. */
  readonly restricted: string | null
  /** The thing on whose page the talk stands, where that is another one. */
  readonly about?: { readonly kind: string; readonly id: string }
}

/**
 * The modules on whose things people comment tell of them; `app` hands what they tell to this module, which knows none of
 * them.
 */
export interface CommentSight {
  readonly kind: string
  readonly find: (db: Db, id: string) => Promise<CommentedThing | undefined>
  /** The things that this one was made of, where there are such: what was said about them is shown on it. */
  readonly madeOf?: (db: Db, id: string) => Promise<readonly string[]>
}
