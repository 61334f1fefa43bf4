/** Numbers as Vietnamese offices write them: `1.234` is one thousand two hundred and thirty-four, `1,5` one and a half. */
export function readNumber(typed: string): number | null {
  const text = typed.replace(/\s/gu, '')
  const isGrouped = /^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(text)
  if (!isGrouped && !/^-?\d+([.,]\d+)?$/.test(text)) return null
  const value = Number((isGrouped ? text.replaceAll('.', '') : text).replace(',', '.'))
  return Number.isFinite(value) ? value : null
}

/** A number as people read it: `1234.5` is `1234,5`. */
export const writeNumber = (value: number): string => String(Number(value.toPrecision(15))).replace('.', ',')
