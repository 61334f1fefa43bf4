/** The day as ISO, or null where the calendar has no such day ("31/02/2024"). */
export function isoDay(day: number, month: number, year: number): string | null {
  const instant = Date.UTC(year, month - 1, day)
  const date = new Date(instant)
  if (Number.isNaN(instant) || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null
  return date.toISOString().slice(0, 10)
}

/** The day before or after, as ISO. */
export function shiftDay(day: string, by: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + by)
  return date.toISOString().slice(0, 10)
}

export const lastDayOfMonth = (year: number, month: number): string =>
  new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
