import { keyOf } from './tones.ts'

/** One word or one mark of a text, with its place in it. */
export interface Word {
  readonly text: string
  /** As the lexicons write it; see `keyOf`. */
  readonly key: string
  readonly start: number
  readonly end: number
  readonly capital: boolean
}

/** Cuts a text into words (codes and dates stay whole) and single marks. */
export function wordsOf(text: string): Word[] {
  const keys = keyOf(text)
  return [...text.matchAll(/[\p{L}\p{N}&]+(?:[-/.][\p{L}\p{N}&]+)*|[^\s]/gu)].map((found) => {
    const start = found.index
    const end = start + found[0].length
    return { text: found[0], key: keys.slice(start, end), start, end, capital: /^\p{Lu}/u.test(found[0]) }
  })
}

/** A set of phrases of one to five words, found in a row of words. */
export class Phrases {
  private readonly known: ReadonlySet<string>
  private readonly longest: number

  constructor(phrases: readonly string[]) {
    this.known = new Set(phrases.map(keyOf))
    this.longest = Math.max(...phrases.map((phrase) => phrase.split(' ').length))
  }

  /** How many words the longest phrase takes that stands at this place; none gives 0. */
  at(words: readonly Word[], place: number): number {
    for (let count = Math.min(this.longest, words.length - place); count > 0; count--)
      if (this.known.has(keyAt(words, place, count))) return count
    return 0
  }

  has(phrase: string): boolean {
    return this.known.has(keyOf(phrase))
  }
}

const keyAt = (words: readonly Word[], place: number, count: number): string =>
  words
    .slice(place, place + count)
    .map((word) => word.key)
    .join(' ')
