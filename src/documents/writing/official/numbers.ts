const formats = Array.from(
  { length: 5 },
  (_, decimals) =>
    new Intl.NumberFormat('vi-VN', {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      useGrouping: true,
    }),
)

/** A number as Vietnamese documents print it: `1.234,5`. */
export function printedNumber(value: number, decimals = 0): string {
  const format = formats[decimals]
  if (!format) throw new RangeError(`a printed number has 0 to ${formats.length - 1} decimals, not ${decimals}`)
  return format.format(value)
}

/** A count inside a sentence, where clerks write a zero before a single figure: `05 buổi`. */
export const printedCount = (value: number): string =>
  Number.isInteger(value) && value > 0 && value < 10 ? `0${value}` : printedNumber(value)
