import { z } from 'zod'

/** What a column takes. `day`: an Excel date, `dd/mm/yyyy` or a serial; `number`: a number, also with a decimal comma. */
export type ColumnKind = 'words' | 'day' | 'number'

export interface FormColumn {
  /** Under which its cells are read. */
  readonly key: string
  /** As it stands in the head row; columns are found by it, in whichever order they come. */
  readonly title: string
  /** Other titles under which it is found. */
  readonly also?: readonly string[]
  readonly kind: ColumnKind
  /** The file is refused without this column; the title carries an asterisk. */
  readonly required?: boolean
  /** In characters. */
  readonly width: number
  /** Printed above the first column of the group. */
  readonly group?: string
  /** Offered as a list in the cell. Other words may be typed when several may stand in one cell. */
  readonly choices?: readonly string[]
  readonly several?: boolean
}

/** Which form it is, so that it is known again when it comes back. */
export interface FormSign {
  readonly kind: string
  readonly version: number
  /** What the form was made for: ids by name. */
  readonly about: Readonly<Record<string, string>>
}

/** A day in a cell, `YYYY-MM-DD`. */
export interface DayValue {
  readonly day: string
}

export type CellValue = string | number | DayValue

/** An empty form to be filled in with Excel. */
export interface Form extends FormSign {
  readonly sheet: string
  readonly title: string
  readonly instruction: string
  readonly columns: readonly FormColumn[]
  readonly example: Readonly<Record<string, CellValue>>
  /** How many rows may be filled in. */
  readonly rows: number
}

export const CellFaultCode = z.enum(['not_a_day', 'short_year', 'not_a_number', 'no_value', 'error_value'])
export type CellFaultCode = z.infer<typeof CellFaultCode>

/** A filled cell. `text` is what a person sees in it; `day` or `number` is its value where the column takes one. */
export const ReadCell = z.object({
  /** As Excel names it: "C7". */
  address: z.string(),
  text: z.string(),
  day: z.string().nullable(),
  number: z.number().nullable(),
  fault: CellFaultCode.nullable(),
})
export type ReadCell = z.infer<typeof ReadCell>

export const ReadRow = z.object({ number: z.int(), cells: z.record(z.string(), ReadCell) })
export type ReadRow = z.infer<typeof ReadRow>

/** A form that came back. */
export const ReadForm = z.object({
  sheet: z.string(),
  headRow: z.int(),
  /** Letters of the columns found, by key. */
  columns: z.record(z.string(), z.string()),
  /** Titles of columns that nobody asked for. */
  ignored: z.array(z.string()),
  /** Numbers of hidden rows with something in them: they are not read. */
  hidden: z.array(z.int()),
  rows: z.array(ReadRow),
})
export type ReadForm = z.infer<typeof ReadForm>

/** What a marked file says of one row: its wrong cells, and everything that is wrong with it. */
export interface RowMark {
  readonly row: number
  readonly cells: readonly { readonly address: string; readonly words: string }[]
  readonly words: readonly string[]
}
