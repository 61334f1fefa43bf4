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
  /** The most words of a phrase that begins with a word. */
  private readonly longest = new Map<string, number>()

  /** The phrases are written in one string, parted by bars. */
  constructor(phrases: string) {
    this.known = new Set(phrases.split('|').map((phrase) => keyOf(phrase.trim())))
    for (const phrase of this.known) {
      const words = phrase.split(' ')
      const first = words[0] ?? ''
      this.longest.set(first, Math.max(words.length, this.longest.get(first) ?? 0))
    }
  }

  /** How many words the longest phrase takes that stands at this place; none gives 0. */
  at(words: readonly Word[], place: number): number {
    const longest = this.longest.get(words[place]?.key ?? '') ?? 0
    for (let count = Math.min(longest, words.length - place); count > 0; count--)
      if (this.known.has(keyAt(words, place, count))) return count
    return 0
  }

  has(phrase: string): boolean {
    return this.known.has(keyOf(phrase))
  }
}

function keyAt(words: readonly Word[], place: number, count: number): string {
  let key = words[place]?.key ?? ''
  for (let at = place + 1; at < place + count; at++) key += ` ${words[at]?.key}`
  return key
}
