/** A box on a page, in points (1/72 inch) from the top left corner of the page as it is seen. */
export interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Characters that the file puts at one place. */
export interface Piece extends Box {
  readonly text: string
  /** Where the letters stand, from the top. */
  readonly base: number
  /** Size of the letters in points. */
  readonly size: number
  readonly bold: boolean
}

/** The smallest box around others. */
export const boxAround = (boxes: readonly Box[]): Box => ({
  left: boxes.reduce((least, { left }) => Math.min(least, left), Number.POSITIVE_INFINITY),
  right: boxes.reduce((most, { right }) => Math.max(most, right), Number.NEGATIVE_INFINITY),
  top: boxes.reduce((least, { top }) => Math.min(least, top), Number.POSITIVE_INFINITY),
  bottom: boxes.reduce((most, { bottom }) => Math.max(most, bottom), Number.NEGATIVE_INFINITY),
})

export const widthOf = ({ left, right }: Box): number => right - left
export const centreOf = ({ left, right }: Box): number => (left + right) / 2
export const middleOf = ({ top, bottom }: Box): number => (top + bottom) / 2

/** The value below which this share of the values lies; 0 of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.round((sorted.length - 1) * share)] ?? 0
}
