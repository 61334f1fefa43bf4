import { type StatisticCode, type StatisticValue, statisticCodes, type Total, totalOf } from '../../activities/index.ts'
import type { CountedActivity } from '../shapes.ts'

/** What was counted for one thing: a task, an agency, the whole. */
export interface Tally {
  readonly activities: number
  readonly values: ReadonlyMap<StatisticCode, readonly StatisticValue[]>
}

/** What of an activity makes a tally. */
type Reported = Pick<CountedActivity, 'agencyId' | 'endedOn' | 'links' | 'statistics'>

interface Growing {
  activities: number
  readonly values: Map<StatisticCode, StatisticValue[]>
}

export const nothingCounted: Tally = { activities: 0, values: new Map() }

/**
 * Sorts activities under the things they count for; an activity of several tasks counts under each of them, and once in the
 * whole. One pass, however many things there are.
 */
export function talliesOf<T extends Reported>(
  activities: readonly T[],
  scopesOf: (activity: T) => readonly string[],
): ReadonlyMap<string, Tally> {
  const tallies = new Map<string, Growing>()
  for (const activity of activities) {
    const values = [...valuesOf(activity)]
    for (const scope of scopesOf(activity)) {
      const tally = tallies.get(scope) ?? { activities: 0, values: new Map() }
      tallies.set(scope, tally)
      tally.activities += 1
      for (const [code, reported] of values) append(tally.values, code, reported)
    }
  }
  return tallies
}

/** Grows in place: a list copied for each activity would cost the square of their number. */
function append(values: Growing['values'], code: StatisticCode, reported: readonly StatisticValue[]): void {
  const kept = values.get(code)
  if (kept) kept.push(...reported)
  else values.set(code, [...reported])
}

/**
 * The values of an activity as the dictionary's totals want them. One link is the address of everything counted; as many links
 * as items count one item each. Otherwise nobody knows which item is where, and no address is claimed.
 */
export function* valuesOf(activity: Reported): Generator<readonly [StatisticCode, readonly StatisticValue[]]> {
  const { agencyId: agency, endedOn: on, links } = activity
  for (const code of statisticCodes) {
    const value = activity.statistics[code]
    if (value === undefined) continue
    const [only] = links
    if (links.length === 1 && only !== undefined) yield [code, [{ agency, value, on, address: only }]]
    else if (links.length > 1 && links.length === value)
      yield [code, links.map((address) => ({ agency, value: 1, on, address }))]
    else yield [code, [{ agency, value, on }]]
  }
}

/** The total of a statistic in a tally; undefined when nobody reported it. */
export function totalIn(tally: Tally, code: StatisticCode): Total | undefined {
  const values = tally.values.get(code)
  return values && totalOf(code, values)
}

/** The codes that were reported, in the order of forms and annexes. */
export const codesIn = (tally: Tally): StatisticCode[] => statisticCodes.filter((code) => tally.values.has(code))
