import type { ReadContext } from '../../foundation/access/index.ts'
import { found } from '../../platform/errors/refusal.ts'
import { findPlan, type Plan, planTopics } from '../plans/index.ts'
import { type PlanReports, reportList } from '../reports/index.ts'
import { officialNumberOf } from '../signed-copies/index.ts'
import { shortName } from './names.ts'
import { type AskedDuty, filtered, lateOf, lookOfShare, tallyOf, totalsOf } from './rules.ts'
import type { Board, BoardRow, OverviewAgency, ShowBoard } from './shapes.ts'
import { countOfDifficulties, countOfShares, findAgencies, listCurrentPlans, listDuties, listShares } from './store.ts'

/** The agencies and the tasks of a plan as a matrix, the late first; as many queries however large it is. */
export async function showBoard(ctx: ReadContext, { planId, ...filter }: ShowBoard): Promise<Board> {
  ctx.allow('overview.read')
  const plans = await listCurrentPlans(ctx.db, ctx.reach('overview.read'))
  const plan = await overseenPlan(ctx, planId ?? plans[0]?.id)
  const material = await loadMaterial(ctx, plan, filter.theme)
  const whole = { duties: dutiesOf(ctx, material), rows: rowsOf(ctx, material) }
  const { duties, rows: all } = filtered(whole, filter)
  const late = all.filter((row) => row.late > 0)
  const rows = filter.late ? late : all
  const { id, title, demonstration } = plan
  const number = (await officialNumberOf(ctx.db, 'plan', id))?.number ?? plan.number
  const topics = await planTopics(ctx.db, plan.id)
  return {
    plan: { id, title, number, demonstration },
    duties: duties.map(({ mine: _, ...duty }) => duty),
    rows,
    totals: totalsOf({ duties, rows }),
    total: tallyOf(rows.flatMap(({ cells }) => cells)),
    ...clockOf(material.reports),
    agencies: { all: all.length, late: late.length },
    reports: reportsOf(rows),
    difficulties: {
      open: rows.reduce((sum, { difficulties }) => sum + difficulties.open, 0),
      all: rows.reduce((sum, { difficulties }) => sum + difficulties.all, 0),
    },
    themes: topics.flatMap(({ kind, ...topic }) =>
      kind === 'theme' ? [{ id: topic.id, kind, label: topic.label, title: topic.title }] : [],
    ),
    plans,
  }
}

/** A plan that the post oversees. Of a draft there is no work to oversee, so it is not found. */
async function overseenPlan(ctx: ReadContext, planId: string | undefined): Promise<Plan> {
  const plan = found(planId ? await findPlan(ctx.db, planId) : null, 'plan')
  ctx.allow('overview.read', { ownerAgencyId: plan.ownerAgencyId })
  return found(plan.state === 'draft' ? null : plan, 'plan')
}

type Material = Awaited<ReturnType<typeof loadMaterial>>

async function loadMaterial(ctx: ReadContext, plan: Plan, theme: string | undefined) {
  const { db } = ctx
  const tasks = await listDuties(db, plan.id)
  const shares = await listShares(db, plan.id)
  const [reports] = await reportList(ctx, { planId: plan.id })
  const owing = (reports?.rows ?? []).map(({ agency }) => agency.id)
  const difficulties = new Map((await countOfDifficulties(db, plan.id)).map((row) => [row.agencyId, row]))
  const concerned = [...shares.map(({ agencyId }) => agencyId), ...owing, ...difficulties.keys()]
  const agencies = await findAgencies(db, [...new Set(concerned)])
  const activities = await countOfShares(db, plan.id, theme)
  return { tasks, shares, reports, agencies, activities, difficulties, current: plan.state === 'issued' }
}

function dutiesOf(ctx: ReadContext, { tasks, shares }: Material): AskedDuty[] {
  const ofTask = Map.groupBy(shares, ({ taskId }) => taskId)
  const own = ctx.post().agencyId
  return tasks.map(({ id, label, clause }) => {
    const its = ofTask.get(id) ?? []
    const dueOn = its.flatMap((share) => share.dueOn ?? []).sort()[0] ?? null
    const reportDay = its.flatMap((share) => share.reportDueOn ?? []).sort()[0] ?? null
    return {
      ...{ id, label, short: shortName(clause) },
      dueOn: dueOn ?? reportDay,
      byReport: dueOn === null && reportDay !== null,
      mine: its.some(({ agencyId }) => agencyId === own),
    }
  })
}

function rowsOf(ctx: ReadContext, material: Material): BoardRow[] {
  const { shares, reports, agencies, difficulties } = material
  const ofAgency = Map.groupBy(shares, ({ agencyId }) => agencyId)
  const owed = new Map((reports?.rows ?? []).map((row) => [row.agency.id, row]))
  return [...agencies.values()].map((agency) => {
    const cells = cellsOf(ctx, material, { agency, shares: ofAgency.get(agency.id) ?? [] })
    const row = owed.get(agency.id)
    const report = row ? { standing: row.standing, state: row.state, daysLate: row.daysLate, dueOn: row.dueOn } : null
    const { open = 0, all = 0 } = difficulties.get(agency.id) ?? {}
    return { agency, cells, report, difficulties: { open, all }, late: lateOf({ cells, report }) }
  })
}

interface OfAgency {
  readonly agency: OverviewAgency
  readonly shares: Material['shares']
}

function cellsOf(
  ctx: ReadContext,
  { tasks, activities, current }: Material,
  { agency, shares }: OfAgency,
): BoardRow['cells'] {
  const ofTask = new Map(shares.map((share) => [share.taskId, share]))
  return tasks.map(({ id, requested }) => {
    const share = ofTask.get(id)
    if (!share) return null
    const look = lookOfShare(share, { commanded: agency.commanded, requested, current }, ctx.today)
    return { assignmentId: share.id, look, activities: activities.get(share.id) ?? 0 }
  })
}

function reportsOf(rows: readonly BoardRow[]): Board['reports'] {
  const owed = rows.flatMap(({ report }) => report ?? [])
  const count = (...states: string[]) => owed.filter(({ state }) => state !== null && states.includes(state)).length
  return {
    sent: count('submitted', 'accepted'),
    owed: owed.length,
    missing: owed.filter(({ standing }) => standing === 'missing').length,
  }
}

type ClockFields = Pick<Board, 'agenciesDueOn' | 'consolidatedDueOn' | 'consolidatedSent' | 'lacking'>

function clockOf(reports: PlanReports | undefined): ClockFields {
  const state = reports?.consolidatedState
  return {
    agenciesDueOn: reports?.agenciesDueOn ?? null,
    consolidatedDueOn: reports?.consolidatedDueOn ?? null,
    consolidatedSent: state === 'submitted' || state === 'accepted',
    lacking: (reports?.rows ?? []).filter(({ sentOn }) => sentOn === null).length,
  }
}
