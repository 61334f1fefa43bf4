/**
 * Advance widths of Times New Roman in thousandths of its size, as in Tinos, which has the same. Marks above and below a Vietnamese letter
 * do not change its width, except the horn of ơ and ư.
 */
const regular = widths({
  ABCDEFGHIJKLMNOPQRSTUVWXYZ:
    '722 667 667 722 611 556 722 722 333 389 722 611 889 722 722 556 722 667 556 611 722 722 944 722 722 611',
  abcdefghijklmnopqrstuvwxyz:
    '444 500 444 500 444 333 500 500 278 278 500 278 778 500 500 500 500 333 389 278 500 500 722 500 500 444',
  ĐđƠơƯư: '722 500 722 529 776 542',
  '\u00a0 -.,:;/()“”…%&+²³°': '250 250 333 250 250 278 278 278 333 333 444 444 1000 833 778 564 300 300 400',
})
const bold = widths({
  ABCDEFGHIJKLMNOPQRSTUVWXYZ:
    '722 667 722 722 667 611 778 778 389 500 778 667 944 722 778 611 778 722 556 667 722 722 1000 722 722 667',
  abcdefghijklmnopqrstuvwxyz:
    '500 556 444 556 444 333 500 556 278 333 556 278 833 556 500 556 556 444 389 333 556 500 722 500 500 444',
  ĐđƠơƯư: '722 556 778 554 796 600',
  '\u00a0 -.,:;/()“”…%&+²³°': '250 250 333 250 250 333 333 278 333 333 500 500 1000 1000 833 570 300 300 400',
})

/** Digits and whatever else is in neither table. */
const otherwise = 500

export interface Lettering {
  /** Points. */
  readonly size: number
  readonly bold: boolean
}

/** How wide a text is on one line, in twips. */
export function widthOf(text: string, { size, bold: isBold }: Lettering): number {
  const table = isBold ? bold : regular
  const thousandths = [...text.normalize('NFC')].reduce((total, letter) => total + widthOfLetter(letter, table), 0)
  return Math.round((thousandths * size * 20) / 1000)
}

const widthOfLetter = (letter: string, table: ReadonlyMap<string, number>): number =>
  table.get(letter) ?? table.get(withoutMarks(letter)) ?? otherwise

/** The letter without tone, hat and breve; the horn stays. */
const withoutMarks = (letter: string): string =>
  letter
    .normalize('NFD')
    .replace(/[\u0300-\u0303\u0306\u0309\u0323]/g, '')
    .normalize('NFC')

/** The widths of the lines into which a text falls in a column. */
export function lineWidths(text: string, column: number, lettering: Lettering): readonly number[] {
  const space = widthOf(' ', lettering)
  const lines: number[] = []
  for (const word of text.split(' ')) {
    const width = widthOf(word, lettering)
    const last = lines.at(-1)
    if (last !== undefined && last + space + width <= column) lines[lines.length - 1] = last + space + width
    else lines.push(width)
  }
  return lines
}

// About a letter's width: another maker's Times may set a line this much wider without breaking it elsewhere.
const slack = 60
const step = 40

/** The narrowest column, in twips, in which a text still falls into as few lines as in the given one: so no last line of one word. */
export function balancedColumn(text: string, column: number, lettering: Lettering): number {
  const { length } = lineWidths(text, column, lettering)
  let narrowest = column
  while (narrowest - step > 0 && lineWidths(text, narrowest - step, lettering).length === length) narrowest -= step
  return length > 1 ? Math.min(narrowest + slack, column) : column
}

function widths(groups: Readonly<Record<string, string>>): ReadonlyMap<string, number> {
  const pairs = Object.entries(groups).flatMap(([letters, values]) => {
    const numbers = values.split(' ').map(Number)
    return [...letters].map((letter, at) => [letter, numbers[at] ?? otherwise] as const)
  })
  return new Map(pairs)
}
