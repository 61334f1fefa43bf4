import type { PlanPage } from '../../shapes/pages.ts'
import type { Reading } from '../readings.ts'

/** A piece of a printed line that a reading came from; sides in hundredths of the page. */
export interface Box {
  readonly id: string
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** About how wide letters are, against a usual small one: enough to find the place of a word in its line. */
function breadth(text: string): number {
  const narrow = text.match(/[\s.,;:!'|()iljtfrI1/-]/g)?.length ?? 0
  const wide = text.match(/\p{Lu}|[mw—]/gu)?.length ?? 0
  return text.length - narrow * 0.45 + wide * 0.4
}

/** Where on a page readings stand; a narrower reading lies above a wider one. */
export function boxesOf(
  { width, height, lines }: PlanPage,
  readings: readonly Reading[],
  paragraphs: readonly string[],
): Box[] {
  const spans = readings.flatMap(({ id, span }) =>
    span ? [{ id, paragraph: span[0], start: span[1], end: span[2] }] : [],
  )
  const byParagraph = Map.groupBy(
    spans.toSorted((a, b) => b.end - b.start - (a.end - a.start)),
    ({ paragraph }) => paragraph,
  )
  const placed = lines.flatMap(([paragraph, start, end, left, top, right, bottom]) =>
    (byParagraph.get(paragraph) ?? []).flatMap((span): (Box & { whole: number })[] => {
      const [from, to] = [Math.max(start, span.start), Math.min(end, span.end)]
      if (from >= to) return []
      const words = (paragraphs[paragraph] ?? '').slice(start, end)
      const all = Math.max(breadth(words), 1)
      const at = (character: number): number =>
        left + ((right - left) * breadth(words.slice(0, character - start))) / all
      return [
        {
          id: span.id,
          left: (at(from) / width) * 100,
          top: (top / height) * 100,
          width: ((at(to) - at(from)) / width) * 100,
          height: ((bottom - top) / height) * 100,
          whole: span.end - span.start,
        },
      ]
    }),
  )
  return placed.sort((a, b) => b.whole - a.whole).map(({ whole: _whole, ...box }) => box)
}
