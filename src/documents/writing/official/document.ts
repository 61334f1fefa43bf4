/**
 * An outgoing document as a plain value, before any layout. Names are written as in running text ("Sở Tài nguyên và Môi trường",
 * "Báo cáo"); the writer sets capitals, dashes, closing marks and blanks as Nghị định 30/2020/NĐ-CP asks.
 */
export interface OfficialDocument {
  /** Box 2, the body above the issuer; none for a People's Committee. */
  readonly superior?: string | undefined
  /** Box 2; two lines when it is given as two: `['Ủy ban nhân dân', 'tỉnh Sơn La']`. */
  readonly issuer: string | readonly string[]
  /** Box 3; left blank for the clerk while there is none. Below ten it gets its zero. */
  readonly number?: string | undefined
  /** Box 3, after the stroke: `BC-STNMT`. */
  readonly symbol: string
  /** Box 4: `Sơn La`. */
  readonly place: string
  /** Box 4: `2024-11-14`; `2024-11` or `2024` while the day or the month is not known, which then stays blank. */
  readonly date: string
  /** Box 5a: `Báo cáo`. An official letter has none: its subject then stands under the number, after "V/v". */
  readonly docType?: string | undefined
  /** Box 5, without "V/v". */
  readonly subject: string
  /** Box 9a; empty when the document is not sent upward and is not a letter. */
  readonly addressees: readonly string[]
  /** Box 6, each without its closing mark. */
  readonly bases: readonly Text[]
  /** The paragraphs before the first section: "Thực hiện Kế hoạch số …, … báo cáo kết quả như sau:". */
  readonly opening: readonly Text[]
  readonly sections: readonly Section[]
  /** The paragraphs after the last section; the writer ends the last one with "./.". */
  readonly closing: readonly Text[]
  /** Box 9b, each without dash and closing mark; the last one is the filing line: `Lưu: VT, QLMT`. */
  readonly recipients: readonly string[]
  readonly signature: Signature
  readonly annexes: readonly Annex[]
  /** Stands in the top margin of every page: `DỮ LIỆU MINH HỌA`. */
  readonly mark?: string | undefined
  /** Puts "DỰ THẢO" in the top margin of every page. */
  readonly draft?: boolean | undefined
}

/** Words of a paragraph: plain, or in runs where some are set apart or carry a figure. */
export type Text = string | readonly Run[]

export interface Run {
  readonly text: string
  readonly bold?: boolean | undefined
  readonly italic?: boolean | undefined
  /** The figure that this text shows, at most 64 characters: Word keeps it as the tag of a content control around the text. */
  readonly figureId?: string | undefined
}

/** A numbered part. A label without a title numbers the first paragraph: "1. Đề nghị …". */
export interface Section {
  /** As printed, without the full stop: `I`, `1`, `1.1`, `a)`, `-`. */
  readonly label: string
  readonly title?: string | undefined
  readonly paragraphs: readonly Text[]
  readonly children: readonly Section[]
}

/** Box 7. */
export interface Signature {
  /** `['TM. Ủy ban nhân dân', 'KT. Chủ tịch']`; empty when the head signs for an agency that is led by one person. */
  readonly onBehalfOf: readonly string[]
  /** `Giám đốc`, `Phó Chủ tịch`. */
  readonly title: string
  /** Left blank while it is not known who signs. */
  readonly name?: string | undefined
}

/** A table that goes with the document, on pages of its own which are numbered from 1. */
export interface Annex {
  /** `Phụ lục I`; `Phụ lục` when there is but one. */
  readonly label: string
  readonly title: string
  readonly orientation: 'portrait' | 'landscape'
  readonly columns: readonly AnnexColumn[]
  readonly rows: readonly AnnexRow[]
  readonly total?: TotalRow | undefined
  /** What must be known to read the table, set below it. */
  readonly notes?: readonly Text[] | undefined
}

export interface AnnexColumn {
  readonly title: string
  /** Share of the table's width, in proportion to the other columns. */
  readonly width: number
  readonly align: 'left' | 'center' | 'right'
  /** Decimal places of the column's numbers, 0 when it is left out. */
  readonly decimals?: number | undefined
}

export type AnnexRow = CellRow | GroupRow

/** One cell for each column. */
export interface CellRow {
  readonly kind: 'row'
  readonly cells: readonly Cell[]
}

/** A head inside the table: "I | Sở, ban, ngành tỉnh", in bold; its subtotals, if any, fill the last columns. */
export interface GroupRow {
  readonly kind: 'group'
  readonly label: string
  readonly title: string
  readonly cells?: readonly Cell[] | undefined
}

/** The last row, in bold: the title spans the columns that the cells, which fill the last ones, leave. */
export interface TotalRow {
  readonly title: string
  readonly cells: readonly Cell[]
}

/** What a cell shows; `null` is an empty cell, a number is set in the Vietnamese way. */
export type Cell = Text | number | FigureCell | null

/** A number with the figure from which it comes. */
export interface FigureCell {
  readonly value: number
  readonly figureId: string
}
