/** Where in a table a line stands: the number of the table in the document, row and column from 0. */
export interface Cell {
  readonly table: number
  readonly row: number
  readonly column: number
}

/** Where a line is printed: the page from 1, and its box in points from the top left corner of the page. */
export interface Place {
  readonly page: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** How large a page is, in points. */
export interface PageSize {
  readonly width: number
  readonly height: number
}

/** One printed line as the source has it, before broken lines are joined. */
export interface SourceLine {
  readonly text: string
  /** An empty line or a new page stands before it. */
  readonly gap: boolean
  /** The source itself begins a paragraph here. */
  readonly begins: boolean
  /** Margins and indents show that it goes on with the line before: surely, or perhaps (that line was full). Null: unknown. */
  readonly joins: 'surely' | 'perhaps' | null
  readonly bold: boolean
  readonly centred: boolean
  readonly cell: Cell | null
  readonly footnote: boolean
  /** Null where the source has no pages. */
  readonly place: Place | null
}

export type SourceFormat = 'docx' | 'pdf' | 'text'

/** What was taken out of a file, whatever its format. */
export interface Source {
  readonly format: SourceFormat
  readonly lines: readonly SourceLine[]
  /** What a person should know about the file, in words. */
  readonly warnings: readonly string[]
  /** Lines that stand outside the text (page headers): only looked at for stamps. */
  readonly outside: readonly string[]
  /** The pages as they are printed; none where the source has no pages. */
  readonly pages: readonly PageSize[]
}

export const lineOf = (text: string, more: Partial<SourceLine> = {}): SourceLine => ({
  ...{ text, gap: false, begins: false, joins: null, bold: false, centred: false },
  ...{ cell: null, footnote: false, place: null },
  ...more,
})
