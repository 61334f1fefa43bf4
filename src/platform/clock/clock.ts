/** The one source of time. `now` is the business instant: in the demonstration it runs in 2024, elsewhere it is real time. */
export interface Clock {
  now(): Date
}

/** A clock that runs `offsetMs` milliseconds away from real time (0 outside the demonstration). */
export const shiftedClock = (offsetMs: number): Clock => ({ now: () => new Date(Date.now() + offsetMs) })

/** A clock that stands still, for tests. */
export const stoppedClock = (instant: string): Clock => ({ now: () => new Date(instant) })

/** Real time, for sign-in, tokens and rate limits, which the demonstration must not shift. */
export const realNow = (): Date => new Date()

const VIETNAM_OFFSET_MS = 7 * 3_600_000

/** The calendar day in Việt Nam (UTC+7 all year) on which an instant falls, as `YYYY-MM-DD`. */
export const dayInVietnam = (instant: Date): string =>
  new Date(instant.getTime() + VIETNAM_OFFSET_MS).toISOString().slice(0, 10)

/** Whole days from one `YYYY-MM-DD` to another; negative when `to` is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)

/** The day `count` days after `day` (both `YYYY-MM-DD`). */
export const addDays = (day: string, count: number): string =>
  new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10)
