import { oneLine } from '../../../platform/text/normalise.ts'
import { plainLabel } from './matching.ts'

/** What a sentence of an amending document asks for; `labels` are the numbers of the plan's items that it names. */
export type Directive = { readonly paragraph: number; readonly words: string } & (
  | { readonly kind: 'deadline'; readonly labels: readonly string[]; readonly dueText: string; readonly day: string }
  | {
      readonly kind: 'report_day'
      readonly duty: 'agency' | 'consolidated'
      readonly dueText: string
      readonly day: string
    }
  | { readonly kind: 'withdraw'; readonly labels: readonly string[] }
  | { readonly kind: 'partner' | 'lead'; readonly labels: readonly string[]; readonly names: string }
  | { readonly kind: 'wording'; readonly labels: readonly string[]; readonly clause: string }
  | { readonly kind: 'add'; readonly labels: readonly string[]; readonly clause: string }
)

export interface ReadDirectives {
  readonly directives: readonly Directive[]
  /** Sentences that ask for a change and say it in another way: a person reads them. */
  readonly unread: readonly { readonly text: string; readonly paragraph: number }[]
  /** The document says that it stands in the place of a plan. */
  readonly replaces: boolean
}

/** "mục 4.2", "điểm 6.1 và 6.2", "nhiệm vụ số 3": numbers of items, never those of documents or days. */
const labels =
  /(?:điểm|khoản|mục|tiểu mục|nhiệm vụ)\s+(?:số\s+)?(\d+(?:\.\d+)*(?![\d/])(?:\s*(?:,|;|và)\s*(?:(?:điểm|khoản|mục)\s+)?\d+(?:\.\d+)*(?![\d/]))*)/iu
const asksForChange =
  /(?:điều chỉnh|sửa đổi|bổ sung|bãi bỏ|hủy bỏ|thay thế|gia hạn|thay đổi|thôi giao|kéo dài|lùi thời hạn)/iu
const beginsWithChange = new RegExp(`^${asksForChange.source}`, 'iu')
const lastDay =
  /((?:(?:chậm nhất|trước|hết|vào|xong)\s+)*ngày\s+(?:(\d{1,2})\/(\d{1,2})\/(\d{4})|(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})))/giu

/** Reads the changes that the sentences of an amending document ask for, as far as a simple grammar goes. */
export function readDirectives(paragraphs: readonly string[]): ReadDirectives {
  const sentences = paragraphs.flatMap((text, paragraph) => sentencesOf(text).map((words) => ({ words, paragraph })))
  const read = sentences.map((one) => ({ ...one, directive: directiveOf(one) }))
  return {
    directives: read.flatMap(({ directive }) => directive ?? []),
    unread: read
      .filter(({ words, directive }) => directive === null && isAmending(words))
      .map(({ words, paragraph }) => ({ text: words, paragraph })),
    replaces: paragraphs.some((text) => /thay thế\s+(?:cho\s+)?Kế hoạch\s+(?:số\s+)?\d/iu.test(oneLine(text))),
  }
}

/** A paragraph with quoted words is one sentence: what is quoted has sentences of its own. */
function sentencesOf(text: string): string[] {
  const line = oneLine(text)
  const parts = /[“"]/u.test(line) ? [line] : line.split(/;\s+|\.\s+(?=\p{Lu})/u)
  return parts.map(withoutNumber).filter(Boolean)
}

/** "Điều 1.", "2.", "a)" and dashes before a sentence say only where it stands. */
const withoutNumber = (text: string): string =>
  text
    .replace(/^(?:(?:Điều\s+\d+|\d+(?:\.\d+)*|\p{L})[.)]\s+|[-–+•]\s*)+/u, '')
    .replace(/[;.]\s*$/u, '')
    .trim()

/** Names an item together with a word of change, or begins with such a word; headings and openers are neither. */
function isAmending(words: string): boolean {
  if (words.endsWith(':') || words === words.toUpperCase()) return false
  return (labels.test(words) && asksForChange.test(words)) || beginsWithChange.test(words)
}

interface Sentence {
  readonly words: string
  readonly paragraph: number
}

const readers: readonly ((words: string, named: readonly string[]) => Meaning | null)[] = [
  reportDay,
  addition,
  wording,
  deadline,
  partner,
  lead,
  withdrawal,
]
type Meaning = Directive extends infer D ? (D extends Directive ? Omit<D, 'paragraph' | 'words'> : never) : never

function directiveOf({ words, paragraph }: Sentence): Directive | null {
  const named = labelsIn(words)
  for (const read of readers) {
    const meaning = read(words, named)
    if (meaning) return { ...meaning, paragraph, words }
  }
  return null
}

function labelsIn(words: string): string[] {
  const [, listed = ''] = labels.exec(words) ?? []
  return [...listed.matchAll(/\d+(?:\.\d+)*/gu)].map(([label]) => plainLabel(label))
}

/** The last day that a sentence names, as printed: "từ ngày 15/11 đến trước ngày 30/11/2024" ends with the second. */
function dayIn(words: string): { dueText: string; day: string } | null {
  const last = [...words.matchAll(lastDay)].at(-1)
  if (!last) return null
  const [, dueText = '', d1, m1, y1, d2, m2, y2] = last
  const [date, month, year] = [d1 ?? d2 ?? '', m1 ?? m2 ?? '', y1 ?? y2 ?? '']
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  const parsed = new Date(`${day}T00:00:00Z`)
  const isReal = !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(day)
  return isReal ? { dueText: dueText.replace(/^xong\s+/iu, ''), day } : null
}

const quoted = (words: string): string | null => {
  const inner = /[“"](.+)[”"]/u.exec(words)?.[1]?.trim()
  return inner ? inner : null
}

function reportDay(words: string, named: readonly string[]): Meaning | null {
  if (named.length > 0 || !/^(?:gia hạn|điều chỉnh|thay đổi|lùi|kéo dài).{0,40}báo cáo/iu.test(words)) return null
  const due = dayIn(words)
  return due && { kind: 'report_day', duty: /tổng hợp/iu.test(words) ? 'consolidated' : 'agency', ...due }
}

function addition(words: string, named: readonly string[]): Meaning | null {
  if (!/^bổ sung\s+(?:thêm\s+)?(?:nhiệm vụ|mục|điểm|tiểu mục)/iu.test(words)) return null
  const clause = quoted(words)
  if (!clause) return null
  const own = /^(\d+(?:\.\d+)*)[.)]?\s+/u.exec(clause)
  const label = own?.[1] ?? named[0]
  return label ? { kind: 'add', labels: [label], clause: own ? clause.slice(own[0].length) : clause } : null
}

function wording(words: string, named: readonly string[]): Meaning | null {
  if (named.length !== 1 || !/^(?:sửa đổi|điều chỉnh|thay thế|sửa)/iu.test(words) || /cụm từ/iu.test(words)) return null
  const clause = quoted(words)
  return clause && /(?:như sau|thành)\s*:?\s*[“"]/iu.test(words)
    ? { kind: 'wording', labels: named, clause: clause.replace(/^\d+(?:\.\d+)*[.)]?\s+/u, '') }
    : null
}

function deadline(words: string, named: readonly string[]): Meaning | null {
  if (
    named.length === 0 ||
    !/(?:gia hạn|(?:điều chỉnh|thay đổi|kéo dài|lùi)\s+(?:thời hạn|thời gian|hạn))/iu.test(words)
  )
    return null
  const due = dayIn(words)
  return due && { kind: 'deadline', labels: named, ...due }
}

function partner(words: string, named: readonly string[]): Meaning | null {
  if (named.length === 0 || !/^bổ sung/iu.test(words)) return null
  const [, behind] = /^bổ sung\s+cơ quan phối hợp.+?(?:gồm|là|:)\s*:?\s*(.+)$/iu.exec(words) ?? []
  const [, before] = /^bổ sung\s+(.+?)\s+(?:(?:là|làm|vào)\s+cơ quan\s+|cùng\s+)?phối hợp\s/iu.exec(words) ?? []
  const names = behind ?? before
  return names ? { kind: 'partner', labels: named, names } : null
}

function lead(words: string, named: readonly string[]): Meaning | null {
  if (named.length === 0) return null
  const [, giving] =
    /^(?:điều chỉnh,?\s+)?giao\s+(.+?)\s+(?:là\s+cơ quan\s+|làm\s+cơ quan\s+)?chủ trì\s/iu.exec(words) ?? []
  const [, changing] =
    /^(?:điều chỉnh|thay đổi|thay)\s+cơ quan chủ trì.+?\s(?:thành|sang|là)\s+(.+)$/iu.exec(words) ?? []
  const names = giving ?? changing
  return names ? { kind: 'lead', labels: named, names } : null
}

function withdrawal(words: string, named: readonly string[]): Meaning | null {
  const isWhole =
    /^(?:bãi bỏ|hủy bỏ|bỏ|thôi giao|thôi thực hiện)\s+(?:toàn bộ\s+)?(?:các\s+)?(?:nội dung\s+)?(?:điểm|khoản|mục|tiểu mục|nhiệm vụ)/iu
  return named.length > 0 && isWhole.test(words) ? { kind: 'withdraw', labels: named } : null
}
