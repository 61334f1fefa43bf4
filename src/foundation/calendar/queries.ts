import { addDays } from '../../platform/clock/clock.ts'
import type { Db } from '../../platform/database/database.ts'
import { lastWorkingDayOnOrBefore, longestHoliday, spanOf, workingDayAfterIn } from './rules.ts'
import { listSpecialDays } from './store.ts'

/** The day itself when it is worked, else the last working day before it. */
export const lastWorkingDay = async (db: Db, day: string): Promise<string> =>
  lastWorkingDayOnOrBefore(day, await listSpecialDays(db, addDays(day, -longestHoliday), day))

/** The `count`th working day after a day: what "within ten working days" ends with. */
export const workingDayAfter = async (db: Db, day: string, count: number): Promise<string> =>
  workingDayAfterIn(day, count, await listSpecialDays(db, day, addDays(day, spanOf(count))))
