import type ExcelJS from 'exceljs'

/** What official papers are written in. */
export const font = { name: 'Times New Roman', size: 12, family: 1 } as const

const solid = (argb: string): ExcelJS.Fill => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } })

export const fill = {
  head: solid('FFD9E8DC'),
  group: solid('FFEDF3EE'),
  example: solid('FFF4F4F1'),
  wrong: solid('FFF9DAD3'),
}

const line = { style: 'thin', color: { argb: 'FF9AA59C' } } as const
export const thin = { top: line, left: line, bottom: line, right: line }

/** Points of one line of 12-point type, with air. */
const LINE = 17
/** A column of Excel's width 1 holds one figure; Vietnamese words, with capitals, need a little more. */
const CHARACTERS_PER_WIDTH = 0.88

/** The height of a row in points so that the words of every cell can be read; Excel does not reckon it for files that programs write. */
export function headHeight(cells: readonly { readonly words: string; readonly width: number }[]): number {
  const lines = cells.map(({ words, width }) => linesOf(words, width * CHARACTERS_PER_WIDTH))
  return Math.min(400, Math.max(1, ...lines) * LINE + 6)
}

function linesOf(words: string, room: number): number {
  let [lines, used] = [1, 0]
  for (const word of words.split(/\s+/)) {
    if (used > 0 && used + 1 + word.length > room) [lines, used] = [lines + 1, 0]
    used += (used > 0 ? 1 : 0) + word.length
  }
  return lines
}
