import { fold, oneLine } from '../../platform/text/normalise.ts'

/** How many are counted of a kind at most; counting all that a common word finds would take longer than anybody reads. */
export const mostCounted = 1000
/** How many of each kind are shown where all kinds are. */
export const fewOfEach = 5
export const pageSize = 20
/** Characters. */
export const longestAsked = 200

/** Longer questions are cut: nobody looks for more words at once. */
const mostWords = 12
/** Beginnings that are shorter would find everything. */
const shortestBeginning = 2

/** What somebody looks for. */
export interface Asked {
  /** Everything that was typed, as searched. */
  readonly typed: string
  /** Words that must all be there, in any order. */
  readonly words: readonly string[]
  /** The last word may still be one that is being typed. */
  readonly beginning: string | null
  /** Words that must stand together: in quotation marks, or parts of one number as in `46/KH-UBND` and `1.3`. */
  readonly phrases: readonly string[]
  /** Whether the last of the phrases may go on. */
  readonly isLastPhraseOpen: boolean
}

/** Words as they are searched: no diacritics, no marks, lower case, one space between them. */
export const searched = (text: string): string => oneLine(fold(text).replace(/[^\p{L}\d]+/gu, ' '))

/** Understands what was typed. */
export function askedFor(typed: string): Asked {
  const pieces = [...typed.matchAll(/["“”]([^"“”]*)["“”]|([^\s"“”]+)/gu)].map(([, quoted, free]) => ({
    words: searched(quoted ?? free ?? '')
      .split(' ')
      .filter(Boolean),
    isFree: free !== undefined,
  }))
  const parts = pieces.filter(({ words }) => words.length > 0)
  const all = parts.flatMap(({ words }) => words).slice(0, mostWords)
  const last = parts.at(-1)
  const tail = all.at(-1) ?? ''
  const isOpen = !!last?.isFree && tail.length >= shortestBeginning
  const phrases = parts.filter(({ words }) => words.length > 1)
  return {
    typed: searched(typed),
    words: isOpen ? all.slice(0, -1) : all,
    beginning: isOpen ? tail : null,
    phrases: phrases.map(({ words }) => words.join(' ')),
    isLastPhraseOpen: isOpen && phrases.at(-1) === last,
  }
}

/** A run of text that was found, or stands between. */
export interface Run {
  readonly text: string
  readonly isFound: boolean
}

/** The text with the places marked at which a looked-for word begins one of its words. */
export function marked(text: string, asked: Asked): Run[] {
  const runs: Run[] = []
  let from = 0
  for (const [start, end] of placesOf(text, asked)) {
    if (start > from) runs.push({ text: text.slice(from, start), isFound: false })
    runs.push({ text: text.slice(start, end), isFound: true })
    from = end
  }
  if (from < text.length) runs.push({ text: text.slice(from), isFound: false })
  return runs
}

/** From where to where words of the text were looked for; of a beginning only as much as was typed. */
function placesOf(text: string, { words, beginning }: Asked): [number, number][] {
  const whole = new Set(words)
  return [...text.matchAll(/[\p{L}\p{M}\d]+/gu)].flatMap(({ 0: word, index }): [number, number][] => {
    const plain = fold(word)
    if (whole.has(plain)) return [[index, index + word.length]]
    if (!beginning || !plain.startsWith(beginning)) return []
    return [[index, index + lengthOf(word, beginning.length)]]
  })
}

/** How much of a word, with the marks that belong to its letters, stands for so many folded letters. */
function lengthOf(word: string, letters: number): number {
  let end = 0
  for (const letter of word.match(/\P{M}\p{M}*/gu) ?? []) {
    if (fold(word.slice(0, end)).length >= letters) break
    end += letter.length
  }
  return end
}

/** Whether a text has every word that was looked for. */
export function hasAll(text: string, { words, beginning }: Asked): boolean {
  const own = searched(text).split(' ')
  return words.every((word) => own.includes(word)) && (!beginning || own.some((word) => word.startsWith(beginning)))
}

const excerptLength = 180
const before = 60
/** Within so many characters words stand together. */
const together = 40

/** Of several places the first that has most others close behind it. */
function densest(places: readonly [number, number][]): [number, number] | undefined {
  const close = ([start]: [number, number]) =>
    places.filter(([other]) => other > start && other < start + together).length
  return places.toSorted((one, other) => close(other) - close(one))[0]
}

/** The words around the place where most of what was looked for stands together; nothing where nothing was found. */
export function excerptOf(text: string, asked: Asked): string {
  const place = densest(placesOf(text, asked))
  if (!place) return ''
  const start = place[0] <= before ? 0 : text.indexOf(' ', place[0] - before) + 1
  const end = start + excerptLength >= text.length ? text.length : text.lastIndexOf(' ', start + excerptLength)
  return `${start > 0 ? '… ' : ''}${text.slice(start, Math.max(end, place[1]))}${end < text.length ? ' …' : ''}`
}
