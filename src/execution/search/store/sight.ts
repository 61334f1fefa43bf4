import { type RawBuilder, sql } from 'kysely'
import type { Reach, ReadContext } from '../../../foundation/access/index.ts'
import type { HitKind } from '../shapes.ts'

/** The kinds that lie in the table of entries; agencies are ranked by their own module. */
export type EntryKind = Exclude<HitKind, 'agency'>

/** What the post may find of one kind, as SQL over an entry `e`. */
export interface Sight {
  readonly kind: EntryKind
  /** A word of the index that must be there; null where it would not narrow enough. */
  readonly scope: RawBuilder<unknown> | null
  readonly condition: RawBuilder<boolean>
}

type Asking = Pick<ReadContext, 'can' | 'reach'>

/** Every kind of which the post may find something at all. */
export function sightsOf(ctx: Asking): Sight[] {
  const drafts = ctx.reach('plans.draft').plan
  const open = sql<boolean>`e.plan_id in (select id from plans where state <> 'draft' or owner_agency_id = ${drafts}::uuid)`
  return [
    ...(ctx.can('plans.read') ? [{ kind: 'plan' as const, scope: null, condition: open }] : []),
    ...(ctx.can('tasks.read') ? [tasks(ctx)] : []),
    ...(ctx.can('activities.read') ? [activities(ctx)] : []),
    ...(ctx.can('difficulties.read') ? [difficulties(ctx)] : []),
    ...(ctx.can('reports.read') ? [reports(ctx)] : []),
    ...(ctx.can('plans.read') ? [{ kind: 'document' as const, scope: null, condition: open }] : []),
    ...(ctx.can('people.manage') ? [{ kind: 'person' as const, scope: null, condition: sql<boolean>`true` }] : []),
  ]
}

const ownedBy = (agency: string | null) =>
  sql<boolean>`e.plan_id in (select id from plans where owner_agency_id = ${agency}::uuid)`

/** A task is seen by whoever sees the plan, and by the agencies that share it. */
function tasks(ctx: Asking): Sight {
  const { any, own, plan } = ctx.reach('tasks.read')
  const shared = sql<boolean>`exists (select from assignments x
    where x.task_id = e.subject_id and x.agency_id = ${own}::uuid and x.withdrawn_on is null)`
  return { kind: 'task', scope: null, condition: any ? sql`true` : sql`(${shared} or ${ownedBy(plan)})` }
}

/**
 * Those of its own agency, which the index finds; or besides those of the plans that it owns, which are mostly all there are:
 * asking the index for each of many plans takes longer than looking at what it finds.
 */
function within({ any, own, plan }: Reach): Pick<Sight, 'scope' | 'condition'> {
  if (any) return { scope: null, condition: sql`true` }
  if (plan) return { scope: null, condition: sql`(e.agency_id = ${own}::uuid or ${ownedBy(plan)})` }
  return { scope: sql`${`'@${own}'`}::tsquery`, condition: sql`true` }
}

/** Approved ones through the power to read, the others of its own agency alone. */
function activities(ctx: Asking): Sight {
  const { scope, condition } = within(ctx.reach('activities.read'))
  const { own } = ctx.reach('activities.read_unapproved')
  const open = sql<boolean>`(not e.held or e.agency_id = ${own}::uuid)`
  return { kind: 'activity', scope, condition: sql`${open} and ${condition}` }
}

/** Through whose hands a difficulty went, may read it too. */
function difficulties(ctx: Asking): Sight {
  const { any, own, plan, addressed } = ctx.reach('difficulties.read')
  const held = sql<boolean>`exists (select from difficulty_hands x
    where x.difficulty_id = e.subject_id and x.agency_id = ${addressed}::uuid)`
  const condition = any ? sql<boolean>`true` : sql<boolean>`(e.agency_id = ${own}::uuid or ${ownedBy(plan)} or ${held})`
  return { kind: 'difficulty', scope: null, condition }
}

const reports = (ctx: Asking): Sight => ({ kind: 'report', ...within(ctx.reach('reports.read')) })
