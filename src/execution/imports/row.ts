import { createHash } from 'node:crypto'
import {
  type ReadCell,
  type ReadForm,
  type ReadRow,
  type RowMark,
  workbooksMessages,
} from '../../documents/workbooks/index.ts'
import type { Language } from '../../platform/i18n/catalogue.ts'
import type { ImportFault } from './shapes.ts'

/** One row while it is looked at: what its cells say, and what is found wrong with them. */
export interface RowReader {
  readonly number: number
  readonly faults: ImportFault[]
  isEmpty(key: string): boolean
  text(key: string): string
  day(key: string): string | null
  figure(key: string): number | null
  /** Says that a cell, or the row when no key is given, is wrong. */
  blame(message: string, key?: string): void
}

/** A reader of one row that has already said what no cell may hold, in the words of a language. */
export function rowReader({ number, cells }: ReadRow, form: ReadForm, language: Language): RowReader {
  const faults: ImportFault[] = []
  const wording = workbooksMessages[language].faults
  const addressOf = (key: string) => cells[key]?.address ?? `${form.columns[key] ?? ''}${number}`
  const isThere = (key: string) => form.columns[key] !== undefined
  const blame = (message: string, key?: string) => {
    const address = key !== undefined && isThere(key) ? addressOf(key) : null
    if (!faults.some((fault) => fault.address === address && fault.message === message))
      faults.push({ row: number, address, message })
  }
  for (const [key, { fault, text }] of Object.entries(cells)) if (fault) blame(wording[fault](text), key)
  const sound = (key: string): ReadCell | null => (cells[key]?.fault === null ? cells[key] : null)
  return {
    number,
    faults,
    isEmpty: (key) => cells[key] === undefined,
    text: (key) => sound(key)?.text ?? '',
    day: (key) => sound(key)?.day ?? null,
    figure: (key) => sound(key)?.number ?? null,
    blame,
  }
}

/** An id that the same words always give, so that the same row sent twice is the same thing. */
export function idOf(...words: readonly string[]): string {
  const hex = createHash('sha256').update(JSON.stringify(words)).digest('hex')
  // Version 8 of RFC 9562 is for ids that are made in a way of one's own.
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16)
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/** How one fault is told where no table stands around it. */
export const faultWords = ({ address, message }: ImportFault, cell: (address: string) => string): string =>
  address ? `${cell(address)}: ${message}` : message

/** The marks of a workbook for what is wrong in it. */
export function marksOf(faults: readonly ImportFault[], cell: (address: string) => string): RowMark[] {
  const byRow = Map.groupBy(faults, ({ row }) => row)
  return [...byRow].map(([row, found]) => ({
    row,
    cells: found.flatMap(({ address, message }) => (address ? [{ address, words: message }] : [])),
    words: found.map((fault) => faultWords(fault, cell)),
  }))
}
