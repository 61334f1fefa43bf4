/** The day that somebody typed (`5/11/2024`, `05-11-2024`, `5.11.24`), as `YYYY-MM-DD`; null when it is none. */
export function readDay(text: string): string | null {
  const [, day, month, year] = /^\s*(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4}|\d{2})\s*$/.exec(text) ?? []
  if (!day || !month || !year) return null
  const iso = `${year.padStart(4, '20')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const parsed = Date.parse(`${iso}T00:00:00Z`)
  return !Number.isNaN(parsed) && new Date(parsed).toISOString().startsWith(iso) ? iso : null
}
