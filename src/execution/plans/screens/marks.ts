/** A piece of a paragraph that some reading came from. */
export interface Mark {
  readonly id: string
  readonly start: number
  readonly end: number
}

/** A run of characters that the same readings cover; none when it was understood as nothing. */
export interface Segment {
  readonly text: string
  readonly start: number
  readonly ids: readonly string[]
}

/** Cuts a paragraph at the borders of its marks, so that overlapping readings each show theirs. */
export function segmentsOf(paragraph: string, marks: readonly Mark[]): Segment[] {
  const within = (at: number) => Math.min(Math.max(at, 0), paragraph.length)
  const borders = new Set([0, paragraph.length, ...marks.flatMap(({ start, end }) => [within(start), within(end)])])
  const cuts = [...borders].sort((a, b) => a - b)
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? paragraph.length
    const ids = marks.filter((mark) => mark.start < end && mark.end > start).map((mark) => mark.id)
    return { text: paragraph.slice(start, end), start, ids }
  })
}
