import type { Db, Tx } from '../../platform/database/database.ts'
import { Refusal } from '../../platform/errors/refusal.ts'
import type { Language } from '../../platform/i18n/catalogue.ts'
import { type ActingPost, isPermitted, type Power, relationsOf, type Thing } from './powers.ts'

/** The signed-in person and the post they act under in this request. */
export interface Actor {
  readonly personId: string
  readonly personName: string
  readonly post: ActingPost | null
}

/** The agencies whose things a list may show under a power; repeated as SQL by the stores. */
export interface Reach {
  readonly any: boolean
  readonly own: string | null
  readonly plan: string | null
  readonly addressed: string | null
}

/** What every read gets: who asks, under which post, on which business day, through which connection. */
export interface ReadContext {
  readonly db: Db
  readonly actor: Actor | null
  /** Business instant: 2024 in the demonstration. */
  readonly now: Date
  /** Business day in Việt Nam, `YYYY-MM-DD`. */
  readonly today: string
  readonly language: Language
  readonly newId: () => string
  /** The signed-in person, or a refusal. */
  person(): Actor
  /** The post acted under, or a refusal. */
  post(): ActingPost
  can(power: Power, thing?: Thing): boolean
  /** Refuses unless the post acted under has the power over the thing. */
  allow(power: Power, thing?: Thing): void
  reach(power: Power): Reach
}

/** One line of the journal, as an action hands it in; who, when and under which post come from the context. */
export interface EntryDraft {
  readonly kind: string
  readonly subject: { readonly kind: string; readonly id: string }
  readonly planId?: string | null
  readonly agencyId?: string | null
  readonly payload?: Readonly<Record<string, unknown>>
}

/** What every write gets besides: a transaction, and the journal whose entry lies in it. */
export interface WriteContext extends ReadContext {
  readonly db: Tx
  record(entry: EntryDraft): Promise<void>
}

export interface ContextParts {
  readonly actor: Actor | null
  readonly now: Date
  readonly today: string
  readonly language: Language
  readonly newId: () => string
}

export function readContext(db: Db, parts: ContextParts): ReadContext {
  return { db, ...parts, ...asked(parts.actor) }
}

export function writeContext(
  db: Tx,
  parts: ContextParts,
  record: (ctx: WriteContext, entry: EntryDraft) => Promise<void>,
): WriteContext {
  const ctx: WriteContext = { db, ...parts, ...asked(parts.actor), record: (entry) => record(ctx, entry) }
  return ctx
}

/** The questions about permission that both contexts answer. */
function asked(actor: Actor | null): Pick<ReadContext, 'person' | 'post' | 'can' | 'allow' | 'reach'> {
  const person = () => {
    if (!actor) throw new Refusal('unauthenticated', 'access.sign_in')
    return actor
  }
  const post = () => {
    const acting = person().post
    if (!acting) throw new Refusal('forbidden', 'access.no_post')
    return acting
  }
  const can = (power: Power, thing?: Thing) => !!actor?.post && isPermitted(actor.post, power, thing)
  const allow = (power: Power, thing?: Thing) => {
    if (!isPermitted(post(), power, thing)) throw new Refusal('forbidden', 'access.not_permitted', { power })
  }
  return { person, post, can, allow, reach: (power) => reachOf(actor?.post ?? null, power) }
}

function reachOf(post: ActingPost | null, power: Power): Reach {
  const relations = post ? relationsOf(post, power) : []
  const agency = post?.agencyId ?? null
  const through = (relation: 'own' | 'plan' | 'addressed') => (relations.includes(relation) ? agency : null)
  return { any: relations.includes('any'), own: through('own'), plan: through('plan'), addressed: through('addressed') }
}
