/** Where in a table a line stands: the number of the table in the document, row and column from 0. */
export interface Cell {
  readonly table: number
  readonly row: number
  readonly column: number
}

/** One printed line as the source has it, before broken lines are joined. */
export interface SourceLine {
  readonly text: string
  /** An empty line or a new page stands before it. */
  readonly gap: boolean
  /** The source itself begins a paragraph here. */
  readonly begins: boolean
  readonly bold: boolean
  readonly centred: boolean
  readonly cell: Cell | null
  readonly footnote: boolean
}

export type SourceFormat = 'docx' | 'text'

/** What was taken out of a file, whatever its format. */
export interface Source {
  readonly format: SourceFormat
  readonly lines: readonly SourceLine[]
  /** What a person should know about the file, in words. */
  readonly warnings: readonly string[]
  /** Lines that stand outside the text (page headers): only looked at for stamps. */
  readonly outside: readonly string[]
}

export const lineOf = (text: string, more: Partial<SourceLine> = {}): SourceLine => ({
  ...{ text, gap: false, begins: false, bold: false, centred: false, cell: null, footnote: false },
  ...more,
})
