import { sql } from 'kysely'
import type { Reach } from '../../../foundation/access/index.ts'
import type { Db } from '../../../platform/database/database.ts'
import { Report, ReportingAgency } from '../shapes.ts'

/** The plans that were issued and whose reports a post may see, newest first: all, those it owns, those in which its agency holds a task. */
export async function listReportedPlans(db: Db, { any, own, plan }: Reach, planId: string | undefined) {
  const mine = (agencyId: string) => db.selectFrom('assignments').select('planId').where('agencyId', '=', agencyId)
  let query = db
    .selectFrom('plans as p')
    .where('p.state', '!=', 'draft')
    .where((e) =>
      e.or([
        e.lit(any),
        ...(plan ? [e('p.ownerAgencyId', '=', plan)] : []),
        ...(own ? [e('p.id', 'in', mine(own))] : []),
      ]),
    )
    .orderBy('p.year', 'desc')
    .orderBy('p.issuedAt', 'desc')
    .orderBy('p.id')
    .select(['p.id', 'p.title', 'p.state', 'p.ownerAgencyId'])
    .limit(mostPlans)
  if (planId) query = query.where('p.id', '=', planId)
  return query.execute()
}

const mostPlans = 50

/** The report duties of several plans, with the last days that amendments gave them. */
export async function listDuties(db: Db, planIds: readonly string[]) {
  if (planIds.length === 0) return []
  const rows = await db
    .selectFrom('planReportDuties as d')
    .select(['d.planId', 'd.kind', 'd.reporters'])
    .select(
      sql<string | null>`coalesce(
        (select x.due_on from plan_duty_days x where x.duty_id = d.id order by x.number desc limit 1), d.due_on)`.as(
        'dueOn',
      ),
    )
    .where('d.planId', 'in', planIds)
    .where('d.kept', '=', true)
    .orderBy('d.position')
    .execute()
  return rows.map(({ kind, ...row }) => ({
    ...row,
    kind: kind === 'agency' ? ('agency' as const) : ('consolidated' as const),
  }))
}

/** Whom the phrases of several plans mean, with those whom amendments brought in. */
export async function listRosters(db: Db, planIds: readonly string[]) {
  if (planIds.length === 0) return []
  return db
    .selectFrom('planRosters')
    .select(['planId', 'phrase', 'agencyId'])
    .where('planId', 'in', planIds)
    .where('included', '=', true)
    .union(db.selectFrom('planRosterAdditions').select(['planId', 'phrase', 'agencyId']).where('planId', 'in', planIds))
    .execute()
}

/** The reports of several plans, without what they were made from. */
export async function listReports(db: Db, planIds: readonly string[]) {
  if (planIds.length === 0) return []
  const rows = await db
    .selectFrom('reports')
    .select(['id', 'planId', 'agencyId', 'kind', 'state', 'dueOn', 'returnReason'])
    .select(['submittedAt', 'firstSubmittedAt', 'decidedAt'])
    .where('planId', 'in', planIds)
    .execute()
  return rows.map((row) => ListedReport.parse(row))
}

const ListedReport = Report.pick({
  id: true,
  planId: true,
  agencyId: true,
  kind: true,
  state: true,
  dueOn: true,
  returnReason: true,
  submittedAt: true,
  firstSubmittedAt: true,
  decidedAt: true,
})

export async function listAgencies(db: Db, ids: readonly string[]): Promise<ReportingAgency[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('agencies')
    .select(['id', 'code', 'name', 'shortName', 'symbolCode', 'kind', 'level', 'commanded'])
    .where('id', 'in', ids)
    .execute()
  return rows.map((row) => ReportingAgency.parse(row))
}

/** How many approved activities of a plan no accepted report has locked, and of how many agencies; one agency is left out. */
export async function countOpen(db: Db, planId: string, withoutAgency: string) {
  const row = await db
    .selectFrom('activities')
    .where('planId', '=', planId)
    .where('state', '=', 'approved')
    .where('locked', '=', false)
    .where('agencyId', '<>', withoutAgency)
    .select((e) => [e.fn.countAll<number>().as('activities'), e.fn.count<number>('agencyId').distinct().as('agencies')])
    .executeTakeFirstOrThrow()
  return { activities: Number(row.activities), agencies: Number(row.agencies) }
}
