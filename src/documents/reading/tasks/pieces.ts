import { agenciesAt } from '../language/agencies.ts'
import { keyOf } from '../language/tones.ts'
import { manners, verbAt } from '../language/verbs.ts'
import { type Word, wordsOf } from '../language/words.ts'

/**
 * Cuts a text at the ends of sentences and at semicolons, outside brackets and quotes. What follows a semicolon stays with the
 * piece before it when it only names more of the same: another document, another thing of an enumeration.
 */
export function piecesOf(text: string): string[] {
  const pieces: string[] = []
  let start = 0
  let depth = 0
  let enumerates = false
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? ''
    if ('([“'.includes(sign)) depth += 1
    else if (')]”'.includes(sign)) depth = Math.max(0, depth - 1)
    else if (depth === 0 && sign === ':') enumerates = opensList(text.slice(Math.max(0, at - 12), at))
    else if (depth === 0 && (sign === ';' || sign === '.') && endsPiece(text, at, enumerates)) {
      enumerates = enumerates && sign === ';'
      pieces.push(text.slice(start, at))
      start = at + 1
    }
  }
  return [...pieces, text.slice(start)].map((piece) => piece.trim()).filter((piece) => /\p{L}{2}/u.test(piece))
}

/** How far around a mark one looks: an item may be very long. */
const BEFORE = 8
const AFTER = 120

function endsPiece(text: string, at: number, enumerates: boolean): boolean {
  const before = text.slice(Math.max(0, at - BEFORE), at)
  const rest = text.slice(at + 1, at + 1 + AFTER)
  if (text[at] === ';') return !(isNaming(rest.trim()) || isTerm(rest.trim()) || (enumerates && !beginsAction(rest)))
  if (text[at] !== '.' || !/^\s+[“"]?\p{Lu}/u.test(rest)) return false
  return !/(?:^|[\s.(])(?:TP|TT|TX|Tp|Q|P|H|ThS|TS|GS|PGS|St|No|\p{Lu})$/u.test(before)
}

const isNaming = (rest: string): boolean =>
  /^(?:luật|bộ luật|nghị định|nghị quyết|thông tư|quyết định|chỉ thị|kết luận|công văn|văn bản|chiến lược|quy hoạch|trong đó|nhất là|\(?\d+\)|\(?[ivx]+\))\b/.test(
    keyOf(rest),
  )

/** "…; hoàn thành trước ngày 30/10/2024.": by when, not another thing to do. */
const isTerm = (rest: string): boolean =>
  /^(?:(?:hoàn thành|thực hiện|xong)\s+(?:xong\s+)?(?:trước|trong|vào|chậm nhất)\s[^;,.]{1,40}|thực hiện thường xuyên)(?:[;.]|$)/u.test(
    keyOf(rest),
  )

/** "…, gồm: …" or "… như: …" opens an enumeration. */
const opensList = (before: string): boolean => /(?:gồm|như|sau|cụ thể|là|trọng tâm)\s?$/.test(keyOf(before))

const beginsAction = (rest: string): boolean => {
  const words = wordsOf(rest)
  return verbAt(words, skipManners(words, 0)) > 0
}

/** The place after words that only say how or in which order ("đồng thời", "kịp thời"), and their commas. */
export function skipManners(words: readonly Word[], from: number): number {
  let at = from
  for (;;) {
    const count = words[at]?.key === ',' && at > from ? 1 : manners.at(words, at)
    if (count === 0 || !words[at]) return at
    at += count
  }
}

const partnership =
  /^(?:là (?:cơ quan |đơn vị )?(?:đầu mối|thường trực)[^,;]*,\s*)?(?:chủ trì(?:,| và)?\s*)?(?:chủ động )?phối hợp(?: chặt chẽ)?(?: với| cùng với| cùng)\s+/

/** The words after "chủ trì, phối hợp với …" and its partners; the text itself where it does not begin so. */
export function withoutPartnership(text: string): string {
  const words = wordsOf(text.slice(0, 80))
  const from = words[skipManners(words, 0)]?.start ?? 0
  const found = partnership.exec(keyOf(text.slice(from)))
  const agencies = found && agenciesAt(text, from + found[0].length)
  const rest = agencies ? text.slice(agencies.end).replace(/^[\s,]+/, '') : ''
  return rest || text
}
