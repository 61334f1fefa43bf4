import type { Language } from '../../platform/i18n/catalogue.ts'
import { shortDate } from '../../platform/text/dates.ts'

const ZONE = 'Asia/Ho_Chi_Minh'
const locales = { vi: 'vi-VN', en: 'en-GB' } as const
const DAY_MS = 86_400_000

/** Whole days from one `YYYY-MM-DD` to another; negative when `to` is earlier. */
export const daysFrom = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS)

/** The day in Việt Nam of an instant, or the day itself, as `YYYY-MM-DD`. */
export function dayOf(moment: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(moment)) return moment
  return new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE }).format(new Date(moment))
}

/** How dates, times and numbers are written on screens. Days are `YYYY-MM-DD`, instants ISO text. */
export interface Format {
  /** 14/11/2024 */
  readonly dayShort: (moment: string) => string
  /** 10:42 */
  readonly time: (instant: string | Date) => string
  /** 10:42 · 14/11/2024 */
  readonly dayAndTime: (instant: string) => string
  /** Chủ Nhật, ngày 22/11/2026 */
  readonly dayLong: (moment: string) => string
  /** `còn 3 ngày · 14/11/2024`; the day named is the last on which it is in time. */
  readonly deadline: (day: string) => string
  /** còn 3 ngày, hôm nay, quá hạn 2 ngày */
  readonly daysLeft: (day: string) => string
  /** hôm nay, hôm qua, 12 ngày trước */
  readonly ago: (moment: string) => string
  /** 1.234,5 with at most so many decimals (2 unless told) */
  readonly number: (value: number, decimals?: number) => string
  /** 1.500.000 đồng */
  readonly money: (value: number) => string
  /** 3,4 MB */
  readonly bytes: (size: number) => string
}

/** The writing of one language on one business day. */
export function formatOf(language: Language, today: string): Format {
  const locale = locales[language]
  const words = wordsOf[language]
  const dayShort = (moment: string) => shortDate(dayOf(moment))
  const time = (instant: string | Date) =>
    new Intl.DateTimeFormat(locale, { timeZone: ZONE, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
      new Date(instant),
    )
  const daysLeft = (day: string) => words.left(daysFrom(today, dayOf(day)))
  const number = (value: number, decimals = 2) =>
    new Intl.NumberFormat(locale, { maximumFractionDigits: decimals }).format(value)
  return {
    dayShort,
    time,
    dayAndTime: (instant) => `${time(instant)} · ${dayShort(instant)}`,
    dayLong: (moment) => {
      const day = new Date(dayOf(moment))
      const weekday = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', weekday: 'long' }).format(day)
      return words.dayLong(weekday, dayShort(moment))
    },
    deadline: (day) => `${daysLeft(day)} · ${dayShort(day)}`,
    daysLeft,
    ago: (moment) => words.ago(daysFrom(dayOf(moment), today)),
    number,
    money: (value) => words.money(number(value, 0)),
    bytes: (size) => (size < 1_000_000 ? `${number(Math.ceil(size / 1000), 0)} KB` : `${number(size / 1e6, 1)} MB`),
  }
}

const wordsOf = {
  vi: {
    dayLong: (weekday: string, day: string) => `${weekday}, ngày ${day}`,
    left: (days: number) => (days > 0 ? `còn ${days} ngày` : days === 0 ? 'hết hạn hôm nay' : `quá hạn ${-days} ngày`),
    ago: (days: number) => (days <= 0 ? 'hôm nay' : days === 1 ? 'hôm qua' : `${days} ngày trước`),
    money: (amount: string) => `${amount} đồng`,
  },
  en: {
    dayLong: (weekday: string, day: string) => `${weekday}, ${day}`,
    left: (days: number) =>
      days > 0 ? `${count(days)} left` : days === 0 ? 'due today' : `overdue by ${count(-days)}`,
    ago: (days: number) => (days <= 0 ? 'today' : days === 1 ? 'yesterday' : `${count(days)} ago`),
    money: (amount: string) => `${amount} đồng`,
  },
} as const

const count = (days: number): string => (days === 1 ? '1 day' : `${days} days`)
