import type { WriteContext } from '../../../foundation/access/index.ts'
import type { Db, Tx } from '../../../platform/database/database.ts'
import { Refusal } from '../../../platform/errors/refusal.ts'
import { canonicalJson, ensureCurrent } from '../rules.ts'
import type { Plan } from '../shapes.ts'
import { isTaken, type PartTable } from '../store/parts.ts'
import { recordChange } from './draft.ts'

/** One sort of thing inside a plan that people correct, strike out and add. */
export interface PartSort<P> {
  readonly table: PartTable
  readonly list: (db: Db, planId: string) => Promise<P[]>
  readonly insert: (db: Tx, added: readonly P[]) => Promise<void>
  readonly save: (db: Tx, part: P) => Promise<void>
  /** Journal kinds: `plans.<name>_corrected` and `plans.<name>_added`. */
  readonly name: string
  readonly labelOf: (part: P) => string
}

export interface PartChange<P> {
  readonly id: string
  /** The revision the person saw; 0 adds a new one. */
  readonly revision: number
  readonly content: Partial<P>
  /** The new part, when there is none with this id yet; it is told the parts already there. Without it nothing is added. */
  readonly added?: (others: readonly P[]) => P
}

interface Part {
  readonly id: string
  readonly revision: number
}

/** Saves a correction, or a part added by hand. The same content sent again changes nothing and records nothing. */
export async function putPart<P extends Part>(
  ctx: WriteContext,
  plan: Plan,
  { sort, change }: { sort: PartSort<P>; change: PartChange<P> },
): Promise<P> {
  const parts = await sort.list(ctx.db, plan.id)
  const before = parts.find((part) => part.id === change.id)
  if (!before) return addPart(ctx, plan, { sort, change, parts })
  if (isSame(before, change.content)) return before
  ensureCurrent(before, change.revision)
  const after = { ...before, ...change.content, revision: before.revision + 1 }
  await sort.save(ctx.db, after)
  const changes = changesBetween(before, change.content)
  await recordChange(ctx, plan, `plans.${sort.name}_corrected`, {
    id: after.id,
    label: sort.labelOf(after),
    ...changes,
  })
  return after
}

async function addPart<P extends Part>(
  ctx: WriteContext,
  plan: Plan,
  { sort, change, parts }: { sort: PartSort<P>; change: PartChange<P>; parts: readonly P[] },
): Promise<P> {
  if (!change.added || change.revision !== 0 || (await isTaken(ctx.db, sort.table, change.id)))
    throw new Refusal('not_found', 'platform.not_found', { what: sort.name })
  const part = change.added(parts)
  await sort.insert(ctx.db, [part])
  const payload = { id: part.id, label: sort.labelOf(part), after: change.content }
  await recordChange(ctx, plan, `plans.${sort.name}_added`, payload)
  return part
}

/** Whether the thing already says what is given. */
export const isSame = (thing: object, given: object): boolean =>
  Object.keys(changesBetween(thing, given).after).length === 0

/** The fields that differ, as they were and as they will be. */
export function changesBetween(thing: object, given: object): { before: object; after: object } {
  const was = thing as Record<string, unknown>
  const changed = Object.entries(given).filter(([name, value]) => canonicalJson(was[name]) !== canonicalJson(value))
  return {
    before: Object.fromEntries(changed.map(([name]) => [name, was[name]])),
    after: Object.fromEntries(changed),
  }
}
