/** A stretch of words; `isName` of those that mention somebody. */
export interface Piece {
  readonly at: number
  readonly text: string
  readonly isName: boolean
}

/** Words cut at the names that they mention ("@Lò Thị Mai"); of names that begin alike the longest. */
export function piecesOf(words: string, names: readonly string[]): Piece[] {
  const marks = names.map((name) => `@${name}`).toSorted((one, other) => other.length - one.length)
  const pieces: Piece[] = []
  let from = 0
  for (let at = words.indexOf('@'); at >= 0; at = words.indexOf('@', at + 1)) {
    const mark = marks.find((one) => words.startsWith(one, at))
    if (!mark) continue
    if (at > from) pieces.push({ at: from, text: words.slice(from, at), isName: false })
    pieces.push({ at, text: mark, isName: true })
    from = at + mark.length
  }
  return from < words.length ? [...pieces, { at: from, text: words.slice(from), isName: false }] : pieces
}

/** What is typed of a name before the caret: after an `@` that begins a word; null where no name is being typed. */
export function typedName(words: string, caret: number): { readonly from: number; readonly search: string } | null {
  const from = words.lastIndexOf('@', caret - 1)
  if (from < 0) return null
  const search = words.slice(from + 1, caret)
  const isStart = from === 0 || /[\s(]/u.test(words[from - 1] ?? '')
  return isStart && search.length <= 40 && !/[\n@]/.test(search) ? { from, search } : null
}

/** Words with a name put in where it was being typed, and where the caret stands then. */
export function withName(
  words: string,
  { from, search }: { readonly from: number; readonly search: string },
  name: string,
): { readonly words: string; readonly caret: number } {
  const before = `${words.slice(0, from)}@${name} `
  const rest = words.slice(from + 1 + search.length).replace(/^ /u, '')
  return { words: before + rest, caret: before.length }
}
