import { keyOf } from '../language/tones.ts'

/** The schemes of numbering in official documents (Decree 30/2020, Appendix I) and those that practice adds, outermost first. */
export type LabelKind =
  | 'part'
  | 'chapter'
  | 'annex'
  | 'capital'
  | 'roman'
  | 'article'
  | 'number'
  | 'decimal'
  | 'letter'
  | 'bracket'
  | 'star'
  | 'dash'
  | 'plus'

export interface Label {
  readonly kind: LabelKind
  /** Without its point or bracket: "I", "1.1", "a"; a mark of a list has none. */
  readonly label: string
  /** How deep it nests; more is deeper. */
  readonly rank: number
  /** Characters from the beginning of the line to the words after the label. */
  readonly length: number
}

export const ranks: Readonly<Record<LabelKind, number>> = {
  ...{
    annex: 0,
    part: 1,
    chapter: 2,
    capital: 3,
    roman: 4,
    article: 5,
    number: 6,
    decimal: 7,
    letter: 20,
    bracket: 21,
  },
  ...{ star: 22, dash: 23, plus: 24 },
}

/** The marks that stand before an item of a list without a number. */
export const isListMark = (kind: LabelKind): boolean => kind === 'star' || kind === 'dash' || kind === 'plus'

const forms: readonly [LabelKind, RegExp][] = [
  ['part', /^(?:phần|PHẦN|Phần)\s+((?:thứ|THỨ)\s+\p{L}+|[IVX]+|\d{1,2})(?=[\s.:]|$)[.:]?\s*/u],
  ['chapter', /^(?:chương|CHƯƠNG|Chương)\s+([IVX]+|\d{1,2})(?=[\s.:]|$)[.:]?\s*/u],
  ['annex', /^(?:Phụ lục|PHỤ LỤC|Phụ Lục|Biểu mẫu)(?:\s+(?:số\s+)?([IVX]+|\d{1,2}))?\s*[.:]?\s*$/u],
  ['article', /^(?:Điều|ĐIỀU)\s+(\d{1,3})\s*[.:]\s*/u],
  ['roman', /^([IVX]{1,6})\s?(?:[.)/-]|\.-)\s*(?=[\p{L}“"(])/u],
  ['decimal', /^(\d{1,2}(?:\.\d{1,2})+)\s?(?:[.)/-]\s*|\s+)(?=[\p{Lu}“"(])/u],
  ['decimal', /^(\d{1,2}(?:\.\d{1,2})+)\s?[.)]\s+(?=\p{L})/u],
  ['number', /^(\d{1,3})\s?(?:[.)/]|\.-)\s*(?=[\p{L}“"(*])/u],
  ['bracket', /^\((\d{1,2})\)\.?\s*(?=\S)/u],
  ['bracket', /^\(([ivx]{1,5})\)\.?\s*(?=\S)/u],
  ['capital', /^([A-ZĐ])\s?[.)]\s+(?=\p{Lu})/u],
  ['letter', /^([a-zđ](?:\.?\d{1,2})?)\s?[.)/]\s*(?=[\p{L}“"(])/u],
  ['dash', /^[-–—•●▪◦·‣]()\s*(?=[\p{L}\p{N}“"(+])/u],
  ['star', /^[*]()\s*(?=[\p{L}\p{N}“"(])/u],
  ['plus', /^[+]()\s*(?=[\p{L}\p{N}“"(])/u],
]

/** The label at the beginning of a line, or null. Numbers above 99 and dates ("26/4/2016") are none. */
export function labelOf(text: string): Label | null {
  for (const [kind, form] of forms) {
    const found = form.exec(text)
    if (!found || isNoLabel(kind, found[1] ?? '', text.slice(found[0].length))) continue
    const label = kind === 'annex' || kind === 'part' ? (found[1] ?? '').trim() : (found[1] ?? '')
    return { kind, label, rank: rankOf(kind, label), length: found[0].length }
  }
  return null
}

const rankOf = (kind: LabelKind, label: string): number =>
  kind === 'decimal' ? ranks.decimal + label.split('.').length - 2 : ranks[kind]

/** "TM. UBND", "1.5 triệu", "a.m." look like labels. */
function isNoLabel(kind: LabelKind, label: string, rest: string): boolean {
  if (kind === 'number') return Number(label) > 99 || Number(label) === 0 || /^\d/.test(rest)
  if (kind === 'decimal') return label.split('.').some((part) => Number(part) === 0 && part.length > 1)
  if (kind === 'letter' || kind === 'roman') return rest.trim() === ''
  return false
}

/** The label that comes right before this one in its row: "1.2" before "1.3"; null for a first one. */
export function labelBefore({ kind, label }: Pick<Label, 'kind' | 'label'>): string | null {
  if (kind === 'number' || kind === 'decimal' || kind === 'article' || kind === 'bracket') {
    const parts = label.split('.')
    const last = Number(parts.at(-1))
    return last > 1 ? [...parts.slice(0, -1), String(last - 1)].join('.') : null
  }
  if (kind === 'roman') return romanOf(valueOfRoman(label) - 1)
  if (kind === 'letter') return letterBefore(label)
  return null
}

/** Vietnamese lists count "a, b, c, d, đ, e, g, h, i, k"; some count by the Latin alphabet. */
const letters = 'abcdđeghiklmnopqrstuvxy'

function letterBefore(label: string): string | null {
  const at = letters.indexOf(label)
  return at > 0 ? (letters[at - 1] ?? null) : null
}

const romanDigits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 }

function valueOfRoman(label: string): number {
  const values = [...label].map((digit) => romanDigits[digit] ?? 0)
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0)
}

function romanOf(value: number): string | null {
  if (value < 1) return null
  return `${'X'.repeat(Math.floor(value / 10))}${['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'][value % 10] ?? ''}`
}

/** Beginnings of parts of a document that carry no label. */
const openings =
  /^(?:-\s*)?(?:căn cứ|theo đề nghị|xét đề nghị|nơi nhận|kính gửi|trên đây là|số\s*:|tm\.|t\/m|kt\.|k\/t|tl\.|t\/l|tuq\.|cộng hòa xã hội|độc lập\s*-|đảng cộng sản việt nam|\(kèm theo|\(ban hành kèm)/

/** "Thực hiện Quyết định số …" at the head of a sentence is a legal basis; in small letters it goes on with one. */
const basis =
  /^(?:-\s*)?(?:Thực hiện|Triển khai|Triển khai thực hiện|Tiếp tục thực hiện)\s(?:Luật|Nghị|Quyết|Chỉ|Kết|Công|Kế|Chương|Đề|Văn|Thông)/u

export const opensPart = (text: string): boolean => openings.test(keyOf(text)) || basis.test(text)
