import { isoDay, lastDayOfMonth, shiftDay } from '../language/days.ts'
import { keyOf } from '../language/tones.ts'
import type { ReadDeadline } from '../shapes.ts'

/** A deadline with its place in the text. */
export interface FoundDeadline extends ReadDeadline {
  readonly start: number
  readonly end: number
}

const day = '(\\d{1,2})\\s*(?:[/.-]|\\s*tháng\\s*)\\s*(\\d{1,2})(?:\\s*(?:[/.-]|\\s*năm\\s*)\\s*(\\d{4}))?'
const yearly = '(?:\\s*(?:hằng|hàng|mỗi)\\s+năm)?'
const hour = '(?:(\\d{1,2})\\s*(?:giờ|h|:)\\s*(\\d{2})?(?:\\s*phút)?,?\\s+)'

/** Words that set a last day, and whether the day itself is still in time (practice of offices; see docs/glossary.md). */
const before = '(?:hoàn thành\\s+|xong\\s+)?trước'
const until =
  '(?:chậm nhất(?:\\s+là)?(?:\\s+đến)?(?:\\s+vào)?|muộn nhất(?:\\s+là)?|không (?:muộn|quá|chậm) hơn|không quá|(?:đến|tới)(?:\\s+hết)?|hết|trong)'

const onDay = new RegExp(`(?<!\\p{L})(${before}|${until})\\s+${hour}?(?:ngày\\s+)?${day}${yearly}(?![\\d/])`, 'gu')
const month = '(?:tháng\\s+(\\d{1,2})|quý\\s+(iv|iii|ii|i|[1-4]))'
const inPeriod = new RegExp(
  `(?<!\\p{L})(${before}|${until}|hoàn thành(?:\\s+trong)?|xong(?:\\s+trong)?|thời gian(?:\\s+(?:thực hiện|hoàn thành))?\\s*:)\\s+(?:cuối\\s+|hết\\s+|đầu\\s+)?${month}(?:\\s*(?:[/-]|\\s*năm\\s*)\\s*(\\d{4}))?(?!\\p{L}|\\d|\\s*[/-]\\s*\\d)`,
  'gu',
)
const inYear =
  /(?<!\p{L})(hoàn thành(?:\s+trong)?|xong(?:\s+trong)?|trước|trong)\s+(?:hết\s+)?(6 tháng đầu )?năm\s+(\d{4})(?!\s*[-/]\s*\d)/gu
const within =
  /(?<!\p{L})(?:trong thời hạn|trong vòng|chậm nhất(?: là)?|không quá)\s+(\d{1,3})\s+(?:ngày làm việc|ngày|tháng|giờ)(?:\s+(?:kể từ|từ|sau khi|sau)\s[^,;.]{3,60})?/gu

/**
 * Deadlines of a text, in order. `year` stands in where a day names none: the plan's own year. A day that returns every year
 * has words only.
 */
export function deadlinesIn(text: string, year: number | null): FoundDeadline[] {
  const key = keyOf(text)
  const found = [...daysIn(key, year), ...periodsIn(key, year), ...yearsIn(key), ...termsIn(key)]
  return found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .reduce<Found[]>((kept, one) => {
      if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one)
      return kept
    }, [])
    .map((one) => ({ ...one, text: text.slice(one.start, one.end) }))
}

type Found = Omit<FoundDeadline, 'text'> & { text: string }

function daysIn(key: string, planYear: number | null): Found[] {
  return [...key.matchAll(onDay)].flatMap((match): Found[] => {
    const [whole, lead = '', hours, minutes, dayOf, monthOf, yearOf] = match
    const place = placeOf(match)
    if (/năm$/.test(whole) && /(?:hằng|hàng|mỗi)\s+năm$/.test(whole)) return [{ text: whole, ...place }]
    const year = yearOf ? Number(yearOf) : planYear
    const date = year === null ? null : isoDay(Number(dayOf), Number(monthOf), year)
    if (date === null || (lead === 'trong' && !yearOf)) return lead === 'trong' ? [] : [{ text: whole, ...place }]
    const last = lead.endsWith('trước') && !hours ? shiftDay(date, -1) : date
    const clock = hours ? `${hours.padStart(2, '0')}:${(minutes ?? '00').padStart(2, '0')}:00` : '23:59:59'
    return [{ text: whole, date, dueAt: `${last}T${clock}+07:00`, ...place }]
  })
}

const quarters: Readonly<Record<string, number>> = { i: 3, ii: 6, iii: 9, iv: 12, 1: 3, 2: 6, 3: 9, 4: 12 }

/** A month or quarter is kept until its last day; "trước tháng 6" until the day before its first. */
function periodsIn(key: string, planYear: number | null): Found[] {
  return [...key.matchAll(inPeriod)].flatMap((match): Found[] => {
    const [whole, lead = '', monthOf, quarter, yearOf] = match
    const year = yearOf ? Number(yearOf) : planYear
    const last = monthOf ? Number(monthOf) : (quarters[quarter ?? ''] ?? 0)
    if (last < 1 || last > 12) return []
    if (year === null) return [{ text: whole, ...placeOf(match) }]
    const first = monthOf ? last : last - 2
    const named = lead.endsWith('trước') ? `${year}-${String(first).padStart(2, '0')}-01` : lastDayOfMonth(year, last)
    const due = lead.endsWith('trước') ? shiftDay(named, -1) : named
    return [{ text: whole, date: named, dueAt: `${due}T23:59:59+07:00`, ...placeOf(match) }]
  })
}

function yearsIn(key: string): Found[] {
  return [...key.matchAll(inYear)].flatMap((match): Found[] => {
    const [whole, lead = '', half, year] = match
    if (lead === 'trong' && !half) return []
    const named = lead === 'trước' ? `${year}-01-01` : half ? `${year}-06-30` : `${year}-12-31`
    const due = lead === 'trước' ? shiftDay(named, -1) : named
    return [{ text: whole, date: named, dueAt: `${due}T23:59:59+07:00`, ...placeOf(match) }]
  })
}

/** The same day of every month or quarter: words only. */
const monthly = new RegExp(
  `(?<!\\p{L})(?:${before}|${until})\\s+(?:ngày\\s+)?\\d{1,2}\\s+(?:(?:hằng|hàng)\\s+tháng|(?:của\\s+)?tháng\\s+(?:cuối|đầu)(?:\\s+(?:của\\s+)?(?:quý|kỳ))?)`,
  'gu',
)

/** Counted from a day that the plan does not know: words only. */
const termsIn = (key: string): Found[] =>
  [...key.matchAll(within), ...key.matchAll(monthly)].map((match) => ({ text: match[0], ...placeOf(match) }))

const placeOf = (match: RegExpExecArray): { start: number; end: number } => ({
  start: match.index,
  end: match.index + match[0].length,
})

/** What a task keeps of a deadline. */
export const bareDeadline = ({ text, date, dueAt }: FoundDeadline): ReadDeadline => ({
  text,
  ...(date === undefined ? {} : { date }),
  ...(dueAt === undefined ? {} : { dueAt }),
})
