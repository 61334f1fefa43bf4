import type { ReadContext } from '../../foundation/access/index.ts'
import { Refusal } from '../../platform/errors/refusal.ts'
import { statistics, totalOf } from '../activities/index.ts'
import { type LoadedReport, loadAgencyReport, loadConsolidated } from './desk.ts'
import { scopesOf } from './made/agency-outline.ts'
import { type Counted, labelOf, parsedFigure, unitOf } from './made/figures.ts'
import { valuesOf } from './made/tally.ts'
import type { FigureSources, OneFigure } from './requests.ts'
import type { CountedActivity } from './shapes.ts'

/** The activities behind a figure, by first day; of restricted ones only how many, and what they count together. */
export async function figureSources(
  ctx: ReadContext,
  { planId, agencyId, figure, open }: OneFigure,
): Promise<FigureSources> {
  const named = parsedFigure(figure)
  if (!named) throw new Refusal('invalid', 'reports.unknown_figure', { figure })
  const loaded = agencyId
    ? await loadAgencyReport(ctx, { planId, agencyId })
    : await loadConsolidated(ctx, { planId, open })
  const scopes = scopesOf(loaded.basis)
  const counting = loaded.material.activities.filter(
    (activity) => scopes(activity).includes(named.scope) && countOf(activity, named.counted) !== undefined,
  )
  const shown = counting.filter(({ restricted }) => !restricted)
  const hidden = counting.filter(({ restricted }) => restricted)
  return {
    ...{ figure, label: labelOf(named.counted), unit: unitOf(named.counted), value: totalFor(counting, named.counted) },
    rule: named.counted === 'activities' ? 'sum' : statistics[named.counted].aggregation,
    activities: shown.map((activity) => sourceRow(loaded, activity, named.counted)),
    restricted: { activities: hidden.length, value: sumOf(hidden, named.counted) },
  }
}

function countOf(activity: CountedActivity, counted: Counted): number | undefined {
  return counted === 'activities' ? 1 : activity.statistics[counted]
}

/** Exact to three decimals. */
const sumOf = (activities: readonly CountedActivity[], counted: Counted): number =>
  activities.reduce((sum, activity) => sum + Math.round((countOf(activity, counted) ?? 0) * 1000), 0) / 1000

function totalFor(activities: readonly CountedActivity[], counted: Counted): number | null {
  if (counted === 'activities') return activities.length
  const values = activities.flatMap((activity) =>
    [...valuesOf(activity)].flatMap(([code, reported]) => (code === counted ? reported : [])),
  )
  return totalOf(counted, values).total
}

function sourceRow(
  { basis }: LoadedReport,
  activity: CountedActivity,
  counted: Counted,
): FigureSources['activities'][number] {
  const { id, title, startedOn, endedOn, place, links, files, agencyId } = activity
  const agency = basis.agencies.get(agencyId)
  const named = { id: agencyId, name: agency?.name ?? '', shortName: agency?.shortName ?? '' }
  const labels = activity.taskIds.flatMap((taskId) => basis.keys.get(taskId) ?? [])
  return {
    id,
    title,
    startedOn,
    endedOn,
    place,
    links,
    files,
    agency: named,
    labels,
    value: countOf(activity, counted) ?? 0,
  }
}
