import type { Cell, Place } from '../source/source.ts'

/** A paragraph of the document in its own words, on one line. Its number is its place in the text that is shown. */
export interface Paragraph {
  readonly number: number
  readonly text: string
  readonly bold: boolean
  readonly centred: boolean
  readonly cell: Cell | null
  readonly footnote: boolean
  /** Its printed lines, where the source has pages. */
  readonly lines: readonly PrintedPart[]
}

/** One printed line of a paragraph: its characters, from start to before end, and where they stand. */
export interface PrintedPart {
  readonly start: number
  readonly end: number
  readonly place: Place
}

/** Paragraph number, and the characters in it: start, and the one after the end. */
export type Span = readonly [number, number, number]

export const wholeSpan = ({ number, text }: Paragraph): Span => [number, 0, text.length]
