import { type RawBuilder, sql } from 'kysely'
import type { ReadContext } from '../../../foundation/access/index.ts'
import type { HitKind } from '../shapes.ts'

/** The kinds that lie in the table of entries; agencies are ranked by their own module. */
export type EntryKind = Exclude<HitKind, 'agency'>

/** What the post may find of one kind, as SQL over an entry `e`. */
export interface Sight {
  readonly kind: EntryKind
  /** Words of the index of which one must be there; null where everything may be found. */
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

/** Those of its own agency, and of the plans that it owns. */
function scopeOf({ own, plan }: { own: string | null; plan: string | null }): RawBuilder<unknown> {
  return sql`(select string_agg(quote_literal('@' || id), ' | ')::tsquery from (
    select ${own}::uuid as id union select id from plans where owner_agency_id = ${plan}::uuid) mine where id is not null)`
}

/** Approved ones through the power to read, the others of its own agency alone. */
function activities(ctx: Asking): Sight {
  const reach = ctx.reach('activities.read')
  const { own } = ctx.reach('activities.read_unapproved')
  const condition = sql<boolean>`(not e.held or e.agency_id = ${own}::uuid)`
  return { kind: 'activity', scope: reach.any ? null : scopeOf(reach), condition }
}

/** Through whose hands a difficulty went, may read it too. */
function difficulties(ctx: Asking): Sight {
  const { any, own, plan, addressed } = ctx.reach('difficulties.read')
  const held = sql<boolean>`exists (select from difficulty_hands x
    where x.difficulty_id = e.subject_id and x.agency_id = ${addressed}::uuid)`
  const condition = any ? sql<boolean>`true` : sql<boolean>`(e.agency_id = ${own}::uuid or ${ownedBy(plan)} or ${held})`
  return { kind: 'difficulty', scope: null, condition }
}

function reports(ctx: Asking): Sight {
  const reach = ctx.reach('reports.read')
  return { kind: 'report', scope: reach.any ? null : scopeOf(reach), condition: sql`true` }
}
