/** What a cell holds before anybody asks what its column takes. */
export type RawCell =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number; readonly text: string }
  | { readonly kind: 'day'; readonly day: string }
  /** A formula that was never computed. */
  | { readonly kind: 'no_value' }
  /** `#REF!` and its like. */
  | { readonly kind: 'error'; readonly text: string }

export interface GridRow {
  /** As Excel counts, from 1. */
  readonly number: number
  readonly hidden: boolean
  /** By column, from 0. Empty cells are not there. */
  readonly cells: Map<number, RawCell>
}

export interface Merge {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

/** One sheet as rows of cells. Empty rows are not there. */
export interface Grid {
  readonly sheet: string
  readonly rows: readonly GridRow[]
  readonly merges: readonly Merge[]
}

/** 0 → A, 26 → AA. */
export function columnLetters(column: number): string {
  const before = Math.floor(column / 26)
  return (before > 0 ? columnLetters(before - 1) : '') + String.fromCharCode(65 + (column % 26))
}

/** A → 0, AA → 26. */
export const columnNumber = (letters: string): number =>
  [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1

const ADDRESS = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/

/** Row (from 1) and column (from 0) of "C7"; null when it is no address. */
export function placeOf(address: string): { row: number; column: number } | null {
  const [, letters, digits] = ADDRESS.exec(address) ?? []
  return letters && digits ? { row: Number(digits), column: columnNumber(letters) } : null
}
