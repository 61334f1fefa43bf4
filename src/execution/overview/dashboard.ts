import type { ReadContext } from '../../foundation/access/index.ts'
import { statisticCodes, statistics } from '../activities/index.ts'
import { planTopics } from '../plans/index.ts'
import { reportList } from '../reports/index.ts'
import { addedShares, failingFirst, monthsThrough, noShares } from './rules.ts'
import type {
  AgencyLine,
  Dashboard,
  FigureLine,
  MonthOfShares,
  MonthValue,
  OverviewAgency,
  ShareCounts,
  ShowDashboard,
} from './shapes.ts'
import {
  type ActivityScope,
  addStatistics,
  type CountedShares,
  countActivities,
  countShares,
  countTopics,
  findAgencies,
  listCurrentPlans,
} from './store.ts'

/** The statistics whose values may be added whoever gave them: of the others a sum over months would count things twice. */
const addable = statisticCodes.filter((code) => statistics[code].aggregation === 'sum')

/** The work under one current plan or all of them. As many queries however much lies in it. */
export async function showDashboard(ctx: ReadContext, input: ShowDashboard): Promise<Dashboard> {
  ctx.allow('overview.read')
  const plans = await listCurrentPlans(ctx.db, ctx.reach('overview.read'))
  const only = plans.length === 1 ? plans[0]?.id : undefined
  const planId = plans.find(({ id }) => id === (input.planId ?? only))?.id ?? null
  const asked = input.planId ?? only
  const planIds = plans.map(({ id }) => id).filter((id) => !asked || id === asked)
  const scope = { planIds, from: input.from, to: input.to }
  const [shares, activities, topics, figures, reports] = await Promise.all([
    countShares(ctx.db, planIds, ctx.today),
    countActivities(ctx.db, scope),
    topicsOf(ctx, planId, scope),
    figuresOf(ctx, scope),
    reportsOf(ctx, planIds),
  ])
  const known = [...shares, ...activities].map(({ agencyId }) => agencyId)
  const agencies = await findAgencies(ctx.db, [...new Set(known)])
  return {
    ...{ plans, planId },
    shares: countsOf(shares),
    agencies: [...agencies.values()].map((agency) => lineOf(agency, shares, activities)).sort(failingFirst),
    months: monthsOf(shares),
    activities: {
      total: sumOf(activities),
      months: valuesOf(activities.map(({ month, count }) => ({ month, value: count }))),
    },
    ...topics,
    ...{ figures, reports },
  }
}

const countsOf = (counted: readonly CountedShares[]): ShareCounts =>
  addedShares(counted.map(({ look, count }) => ({ ...noShares, [look]: count })))

const sumOf = (counted: readonly { readonly count: number }[]): number =>
  counted.reduce((total, { count }) => total + count, 0)

interface OfMonth {
  readonly agencyId: string
  readonly count: number
}

function lineOf(agency: OverviewAgency, shares: readonly CountedShares[], activities: readonly OfMonth[]): AgencyLine {
  const isIts = ({ agencyId }: { agencyId: string }) => agencyId === agency.id
  return { agency, shares: countsOf(shares.filter(isIts)), activities: sumOf(activities.filter(isIts)) }
}

/** The months in which shares must be done, in their order; those measured by no day come last. */
function monthsOf(counted: readonly CountedShares[]): MonthOfShares[] {
  const byMonth = Map.groupBy(counted, ({ month }) => month)
  return [...byMonth]
    .map(([month, its]) => ({ month, shares: countsOf(its) }))
    .sort((one, other) => (one.month ?? '9999').localeCompare(other.month ?? '9999'))
}

/** Values by month, without holes between the first and the last. */
function valuesOf(values: readonly MonthValue[]): MonthValue[] {
  const byMonth = Map.groupBy(values, ({ month }) => month)
  return monthsThrough([...byMonth.keys()]).map((month) => ({
    month,
    value: (byMonth.get(month) ?? []).reduce((total, { value }) => total + value, 0),
  }))
}

async function topicsOf(
  ctx: ReadContext,
  planId: string | null,
  scope: ActivityScope,
): Promise<Pick<Dashboard, 'themes' | 'channels'>> {
  if (planId === null) return { themes: [], channels: [] }
  const counted = await countTopics(ctx.db, scope)
  const lines = (await planTopics(ctx.db, planId)).map(({ id, kind, label, title }) => ({
    ...{ id, kind, label, title },
    activities: counted.get(id)?.activities ?? 0,
    agencies: counted.get(id)?.agencies ?? 0,
  }))
  const of = (kind: 'theme' | 'channel') => lines.filter((line) => line.kind === kind)
  return { themes: of('theme'), channels: of('channel') }
}

/** The statistics that were given at all, in the order of the dictionary. */
async function figuresOf(ctx: ReadContext, scope: ActivityScope): Promise<FigureLine[]> {
  const byCode = Map.groupBy(await addStatistics(ctx.db, addable, scope), ({ code }) => code)
  return addable.flatMap((code) => {
    const values = byCode.get(code)
    if (!values) return []
    const months = valuesOf(values)
    return [{ code, total: rounded(months.reduce((total, { value }) => total + value, 0)), months }]
  })
}

/** To three decimals, as values are given. */
const rounded = (value: number): number => Math.round(value * 1000) / 1000

async function reportsOf(ctx: ReadContext, planIds: readonly string[]): Promise<Dashboard['reports']> {
  const rows = (await reportList(ctx, planIds.length === 1 ? { planId: planIds[0] } : {}))
    .filter(({ plan }) => planIds.includes(plan.id))
    .flatMap((plan) => plan.rows)
  return {
    sent: rows.filter(({ sentOn }) => sentOn !== null).length,
    owed: rows.length,
    missing: rows.filter(({ standing }) => standing === 'missing').length,
  }
}
