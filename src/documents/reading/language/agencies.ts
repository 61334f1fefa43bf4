import { groupGoesOn, groupNouns, heads, inside, longParts, notHeads, smallWords } from './agency-words.ts'
import { keyOf } from './tones.ts'
import { verbAt } from './verbs.ts'
import { Phrases, type Word, wordsOf } from './words.ts'

/** Agencies named one after another, and where the naming ends. */
export interface NamedAgencies {
  readonly names: readonly string[]
  /** Where the first word after the names begins. */
  readonly end: number
}

const separators = new Set([',', ';', 'và', 'cùng', '&'])

/** Whether the name of a body begins at this word. */
function beginsName(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (!word || notHeads.at(words, at) > 0) return false
  if (word.key === 'các' || word.key === 'những')
    return groupNouns.at(words, at + 1) > 0 && (notHeads.at(words, at + 1) === 0 || verbAt(words, at + 1) === 0)
  if (ordinary.has(word.key) && words[at + 1]?.capital !== true && !isKnownBody(words, at)) return false
  if (isBodyInShort(word)) return true
  return heads.at(words, at) > 0 && (word.capital || isAbbreviation(word) || words[at + 1]?.capital === true)
}

/** Heads that are ordinary words too: they begin a name only before a capital or a word of names. */
const ordinary = new Set(
  'tổ|phòng|hội|đoàn|ban|lãnh|cơ|đơn|khối|cụm|phó|trưởng|ngành|báo|đài|trang|tòa|thuế|đảng|quỹ|trạm|trường|công'.split(
    '|',
  ),
)

const isKnownBody = (words: readonly Word[], at: number): boolean =>
  heads.at(words, at) > (generic.at(words, at) > 0 ? 2 : 1) ||
  insideAfter(words, at + Math.max(1, generic.at(words, at)))

/** Two syllables that name nobody by themselves: "Lãnh đạo", "Cơ quan". */
const generic = new Phrases('lãnh đạo|cơ quan|đơn vị|thành viên')

const insideAfter = (words: readonly Word[], at: number): boolean =>
  words[at]?.capital === true || (inside.at(words, at) > 0 && verbAt(words, at) === 0) || longParts.at(words, at) > 0

const isAbbreviation = (word: Word): boolean => /^\p{Lu}{2,}/u.test(word.text)

/** Abbreviations of bodies that offices write in many forms: "UBMTTQVN", "BCHQS", "LĐLĐ". */
const isBodyInShort = (word: Word): boolean =>
  isAbbreviation(word) && /^(?:ub|mttq|hđ|bch|bql|bcđ|lđlđ|hlhpn|hnd|hccb|đtn|bhxh|nhcs|tt|vp|cty)/.test(word.key)

/** Where the separator at this place leads: to another name, further inside this one, or out of the list. */
function afterSeparator(words: readonly Word[], at: number): 'name' | 'inside' | 'end' {
  const mark = words[at]
  const next = words[at + 1]
  if (!mark || !next) return 'end'
  if (mark.key === ',' && next.key === 'và') return afterSeparator(words, at + 1)
  if (beginsName(words, at + 1)) return 'name'
  if (mark.key === ';') return 'end'
  if (groupGoesOn.at(words, at + 1) > 0 && verbAt(words, at + 1) === 0) return 'inside'
  if (next.capital && (mark.key !== ',' || verbAt(words, at + 1) === 0)) return 'inside'
  return mark.key === 'và' && inside.at(words, at + 1) > 0 && verbAt(words, at + 1) === 0 ? 'inside' : 'end'
}

/** The length in words of what may go on inside a name at this place; 0 ends the name. */
function insideAt(words: readonly Word[], at: number): number {
  const word = words[at]
  if (!word) return 0
  if (word.capital) return leadership.has(`${word.key} ${words[at + 1]?.key}`) ? 0 : capitalPart(words, at)
  if (/^\d+$/.test(word.text)) return words[at - 1]?.capital ? 1 : 0
  if (word.key.includes('/') && word.key.split('/').every((part) => groupNouns.has(part) || part === 'thị')) return 1
  const long = longParts.at(words, at)
  if (long > 0 || verbAt(words, at) > 0) return long
  return Math.max(inside.at(words, at), words[at - 1]?.key === 'các' ? groupNouns.at(words, at) : 0)
}

/** With these a sentence goes on after the names, whatever their capitals. */
const leadership = new Set(['chủ trì', 'phối hợp'])

/** A capital syllable and what belongs to it: "Tài nguyên" after "Sở", "Tỉnh ủy", "Xây dựng". */
function capitalPart(words: readonly Word[], at: number): number {
  const known = Math.max(inside.at(words, at), groupNouns.at(words, at), heads.at(words, at), verbAt(words, at))
  if (known > 1) return known
  const before = words[at - 1]
  const begins = before !== undefined && (separators.has(before.key) || heads.has(before.key))
  return begins && isSecondSyllable(words, at + 1) ? 2 : 1
}

function isSecondSyllable(words: readonly Word[], at: number): boolean {
  const word = words[at]
  return word !== undefined && /^\p{Ll}+$/u.test(word.text) && verbAt(words, at) === 0 && !smallWords.has(word.key)
}

/**
 * Reads agencies from the beginning of a text: "Ban Tuyên giáo Tỉnh ủy và Sở Thông tin và Truyền thông cung cấp …" gives two
 * names and the place of "cung cấp". Groups stay groups: "Các Sở, ban, ngành tỉnh". Nothing recognised gives null.
 */
export function agenciesAt(text: string, from = 0): NamedAgencies | null {
  if (!beginsName(wordsOf(text.slice(from, from + 40)), 0)) return null
  return namesIn(text, wordsOf(text.slice(from, from + 900)), from)
}

function namesIn(text: string, words: readonly Word[], from: number): NamedAgencies | null {
  const names: string[] = []
  let at = 0
  /** Where a title began whose body is named after the next one. */
  let open: number | null = null
  while (beginsName(words, at)) {
    const start = at
    at = endOfName(words, at)
    const [first, last] = [words[start], words[at - 1]]
    if (!first || !last) break
    const name = text.slice(from + (open ?? first.start), from + last.end)
    open = bareTitle.test(keyOf(name)) ? (open ?? first.start) : null
    if (open === null) names.push(name)
    at = skipParenthesis(words, at)
    const next = words[at]
    if (!next || !separators.has(next.key) || afterSeparator(words, at) !== 'name') {
      if (open !== null) names.push(name)
      break
    }
    at += next.key === ',' && words[at + 1]?.key === 'và' ? 2 : 1
  }
  if (names.length === 0) return null
  return { names, end: from + (words[at]?.start ?? words.at(-1)?.end ?? 0) }
}

/** "Giám đốc, Thủ trưởng các sở", "Báo và Đài … tỉnh" are one: the first has no body of its own. */
const bareTitle = /(?:^|[,\s])(?:giám đốc|thủ trưởng|chủ tịch|lãnh đạo|trưởng|báo|phó chủ tịch)$/

function endOfName(words: readonly Word[], start: number): number {
  const word = words[start]
  let at = start + Math.max(1, word?.key === 'các' ? 1 + groupNouns.at(words, start + 1) : heads.at(words, start))
  for (;;) {
    const next = words[at]
    if (!next) return at
    if (separators.has(next.key) && inside.at(words, at) < 2) {
      if (afterSeparator(words, at) !== 'inside') return at
      at += next.key === ',' && words[at + 1]?.key === 'và' ? 2 : 1
      continue
    }
    const count = insideAt(words, at)
    if (count === 0) return trimmed(words, start, at)
    at += count
  }
}

/** A name does not end in a hyphen, "của" or "tại". */
function trimmed(words: readonly Word[], start: number, end: number): number {
  let at = end
  while (at > start + 1 && /^(-|,|của|tại|ở|thuộc|và|đóng)$/.test(words[at - 1]?.key ?? '')) at -= 1
  return at
}

/** "(nếu có)", "(là cơ quan thường trực)" between the names and what they do. */
function skipParenthesis(words: readonly Word[], at: number): number {
  if (words[at]?.key !== '(') return at
  const close = words.findIndex((word, place) => place > at && word.key === ')')
  return close === -1 || close - at > 14 ? at : close + 1
}
