import { isValueOf, type StatisticCode } from '../statistics.ts'

/**
 * The value that a person typed for a statistic, as Vietnamese offices write numbers: `1.234` is one thousand two hundred and
 * thirty-four, `1,5` one and a half. Null when it is no value that the statistic can have.
 */
export function readFigure(code: StatisticCode, typed: string): number | null {
  const text = typed.replace(/[\s\u00a0]/gu, '')
  const isGrouped = /^\d{1,3}(\.\d{3})+(,\d+)?$/.test(text)
  if (!isGrouped && !/^\d+([.,]\d+)?$/.test(text)) return null
  const value = Number((isGrouped ? text.replaceAll('.', '') : text).replace(',', '.'))
  return isValueOf(code, value) ? value : null
}

/** A value as it is typed: `1234.5` is `1.234,5`. */
export const writeFigure = (value: number): string =>
  new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 3 }).format(value)
