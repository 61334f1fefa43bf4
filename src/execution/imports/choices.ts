import { fold } from '../../platform/text/normalise.ts'

/** What words in a cell may mean. */
export type Choices = ReadonlyMap<string, string>

/** Words, however they are written, by what they mean. A word that means two things means neither. */
export function choicesOf(pairs: readonly (readonly [word: string, meaning: string])[]): Choices {
  const meanings = Map.groupBy(pairs, ([word]) => fold(word))
  return new Map(
    [...meanings].flatMap(([word, found]): [string, string][] => {
      const [only, ...others] = new Set(found.map(([, meaning]) => meaning))
      return only !== undefined && others.length === 0 ? [[word, only]] : []
    }),
  )
}

/**
 * What several choices in one cell mean: one a line, or between semicolons or commas. Choices may have commas of their own, so
 * the longest that is known is taken. What is not known is given back as it was typed.
 */
export function chosen(text: string, choices: Choices): { chosen: string[]; unknown: string[] } {
  const found = { chosen: [] as string[], unknown: [] as string[] }
  for (const piece of text.split(/[;\n]/)) takePiece(piece, choices, found)
  return { chosen: [...new Set(found.chosen)], unknown: found.unknown }
}

function takePiece(piece: string, choices: Choices, found: { chosen: string[]; unknown: string[] }): void {
  let rest = piece.split(',').map((word) => word.trim())
  while (rest.length > 0) {
    const taken = longestKnown(rest, choices)
    const words = rest.slice(0, Math.max(1, taken)).join(', ')
    const meaning = choices.get(fold(words))
    if (meaning !== undefined) found.chosen.push(meaning)
    else if (words !== '') found.unknown.push(words)
    rest = rest.slice(Math.max(1, taken))
  }
}

/** How many words at the head make the longest known choice; 0 when none does. */
function longestKnown(words: readonly string[], choices: Choices): number {
  for (let count = words.length; count > 0; count -= 1)
    if (choices.has(fold(words.slice(0, count).join(', ')))) return count
  return 0
}
