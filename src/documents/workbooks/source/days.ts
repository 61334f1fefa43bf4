const DAY_MS = 86_400_000
/** Excel's first day that is right: 1900 had no 29 February, and days before March 1900 are counted as if it had. */
const FIRST_SERIAL = 61
/** 31/12/9999. */
const LAST_SERIAL = 2_958_465
/** Days between the two ways of counting. */
const BEFORE_1904 = 1462

/** The day of a serial number, `YYYY-MM-DD`; hours are left out. Null when no day has it. */
export function dayOfSerial(serial: number, from1904 = false): string | null {
  const whole = Math.floor(serial) + (from1904 ? BEFORE_1904 : 0)
  if (!Number.isFinite(whole) || whole < FIRST_SERIAL || whole > LAST_SERIAL) return null
  return new Date(Date.UTC(1899, 11, 30) + whole * DAY_MS).toISOString().slice(0, 10)
}

/** Numbers of formats that Excel has built in for days (ECMA-376 part 1, 18.8.30), those of East Asia too. */
const builtIn = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58])

/** Whether a number format shows days: a letter d, m or y that is neither quoted, escaped nor in brackets, with a year or day. */
export function isDayFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return builtIn.has(id)
  const bare = code.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '')
  return /[dy]/i.test(bare) && !/general/i.test(bare)
}

/** What somebody typed as a day. A year of two digits is not guessed at. */
export function readDay(typed: string): { day: string } | 'not_a_day' | 'short_year' {
  const text = typed.trim().replace(/\s*([./-])\s*/g, '$1')
  const [, isoYear, isoMonth, isoDay] = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ][\d:.]+Z?)?$/.exec(text) ?? []
  if (isoYear && isoMonth && isoDay) return calendarDay(isoYear, isoMonth, isoDay)
  const [, day, month, year] = /^(?:ngày )?(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})$/i.exec(text) ?? []
  if (!day || !month || !year) return 'not_a_day'
  return year.length === 2 ? 'short_year' : calendarDay(year, month, day)
}

function calendarDay(year: string, month: string, day: string): { day: string } | 'not_a_day' {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const instant = new Date(`${iso}T00:00:00Z`)
  const isReal = !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(iso) && iso >= '0001'
  return isReal ? { day: iso } : 'not_a_day'
}
