import { approvedActivities, statistics } from '../execution/activities/index.ts'
import { codesIn, talliesOf, totalIn } from '../execution/reports/index.ts'
import type { FiguresOf, PublicFigure } from '../publishing/public-plans/index.ts'

const whole = 'whole'

/**
 * The sums that the public may see of a plan: how many activities were approved, then each statistic as reports add it up.
 * People who were counted by several agencies are not added, so they are not told.
 */
export const figuresOf: FiguresOf = async (db, planId) => {
  const tally = talliesOf(await approvedActivities(db, { planId }), () => [whole]).get(whole)
  if (!tally) return []
  const sums = codesIn(tally).flatMap((code): PublicFigure[] => {
    const total = totalIn(tally, code)?.total
    const { label, unit } = statistics[code]
    return total === undefined || total === null ? [] : [{ code, label, unit, total }]
  })
  return [{ ...activities, total: tally.activities }, ...sums]
}

const activities = {
  code: 'ACTIVITIES',
  label: { vi: 'Hoạt động đã được duyệt', en: 'Approved activities' },
  unit: { vi: 'hoạt động', en: 'activities' },
}
