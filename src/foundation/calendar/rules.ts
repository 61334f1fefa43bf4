import { addDays } from '../../platform/clock/clock.ts'

/** A day off, or a Saturday or Sunday that is worked, as announced. */
export interface SpecialDay {
  readonly day: string
  readonly kind: 'off' | 'working'
}

/** How far back the last working day can lie: longer than any holiday, Tết with its weekends included. */
export const longestHoliday = 16

/** Not a Saturday, Sunday or holiday, unless it was announced as worked. */
export function isWorkingDay(day: string, special: readonly SpecialDay[]): boolean {
  const announced = special.find((one) => one.day === day)
  return announced ? announced.kind === 'working' : !isWeekend(day)
}

/** The day itself when it is worked, else the last working day before it; `special` reaches `longestHoliday` days back. */
export function lastWorkingDayOnOrBefore(day: string, special: readonly SpecialDay[]): string {
  let candidate = day
  for (let back = 0; back < longestHoliday && !isWorkingDay(candidate, special); back++)
    candidate = addDays(candidate, -1)
  return candidate
}

/** How many days hold so many working days, whatever is announced: seven for each four, and the longest holiday. */
export const spanOf = (count: number): number => Math.ceil((count * 7) / 4) + longestHoliday

/** The `count`th working day after a day; `special` reaches `spanOf(count)` days on. */
export function workingDayAfterIn(day: string, count: number, special: readonly SpecialDay[]): string {
  let candidate = day
  for (let left = count, ahead = 0; left > 0 && ahead < spanOf(count); ahead++) {
    candidate = addDays(candidate, 1)
    if (isWorkingDay(candidate, special)) left--
  }
  return candidate
}

const isWeekend = (day: string): boolean => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())
