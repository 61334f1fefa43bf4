import { isWorkingDay, type SpecialDay } from '../../foundation/calendar/rules.ts'
import { addDays } from '../../platform/clock/clock.ts'
import { storyEnds } from './data/activities.ts'

/** The business instant at which the demonstration is opened for the first time: Friday 08/11/2024, 09:00 in Việt Nam. */
export const opening = new Date('2024-11-08T02:00:00Z')

/** An instant of a day in Việt Nam: `at('2024-11-05', '14:30')`. */
export const at = (day: string, time: string): Date => new Date(`${day}T${time}:00+07:00`)

export const minutesLater = (instant: Date, minutes: number): Date => new Date(instant.getTime() + minutes * 60_000)

/** When in a day reports and outcomes are written, sent and decided; on the last one before the demonstration opens at nine. */
export const hoursOf = (day: string) =>
  day === storyEnds
    ? { draft: '08:40', submit: '08:57', propose: '08:58', decide: '08:35', confirm: '08:36' }
    : { draft: '14:05', submit: '15:30', propose: '15:50', decide: '10:30', confirm: '16:10' }

export interface Calendar {
  /** The next working day after a day, but not later than `until`. */
  nextWorkingDay(day: string, until: string): string
}

export const calendarOf = (special: readonly SpecialDay[]): Calendar => ({
  nextWorkingDay: (day, until) => {
    let next = addDays(day, 1)
    while (next < until && !isWorkingDay(next, special)) next = addDays(next, 1)
    return next < until ? next : until
  },
})
