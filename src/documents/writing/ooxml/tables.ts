export interface TableLook {
  /** Twips, one for each column. */
  readonly widths: readonly number[]
  readonly lines: boolean
  /** Twips between a cell's side and its text. */
  readonly padding: number
}

const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']

/** A table of fixed width. Word wants a paragraph in every cell and one after the table. */
export const table = ({ widths, lines, padding }: TableLook, rows: readonly string[]): string =>
  `<w:tbl><w:tblPr><w:tblW w:w="${sum(widths)}" w:type="dxa"/><w:tblInd w:w="0" w:type="dxa"/><w:tblBorders>` +
  sides
    .map(
      (side) =>
        `<w:${side} w:val="${lines ? 'single' : 'nil'}"${lines ? ' w:sz="4" w:space="0" w:color="000000"' : ''}/>`,
    )
    .join('') +
  '</w:tblBorders><w:tblLayout w:type="fixed"/>' +
  `<w:tblCellMar><w:left w:w="${padding}" w:type="dxa"/><w:right w:w="${padding}" w:type="dxa"/></w:tblCellMar></w:tblPr>` +
  `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>${rows.join('')}</w:tbl>`

/** A row that stays on one page; a head row is repeated on every page of its table. */
export const row = (cells: readonly string[], isHead = false): string =>
  `<w:tr><w:trPr><w:cantSplit/>${isHead ? '<w:tblHeader/>' : ''}</w:trPr>${cells.join('')}</w:tr>`

export interface CellLook {
  /** Twips. */
  readonly width: number
  /** Columns that the cell covers. */
  readonly span?: number | undefined
  /** Sets the content in the middle of the row's height. */
  readonly middle?: boolean | undefined
}

export const cell = (content: string, { width, span = 1, middle = false }: CellLook): string =>
  `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${span > 1 ? `<w:gridSpan w:val="${span}"/>` : ''}` +
  `${middle ? '<w:vAlign w:val="center"/>' : ''}</w:tcPr>${content}</w:tc>`

/** Whole twips for shares of a width; together exactly the width. */
export function shared(width: number, shares: readonly number[]): readonly number[] {
  const whole = sum(shares)
  const edges = shares.map((_, at) => Math.round((width * sum(shares.slice(0, at + 1))) / whole))
  return edges.map((edge, at) => edge - (edges[at - 1] ?? 0))
}

export const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)
