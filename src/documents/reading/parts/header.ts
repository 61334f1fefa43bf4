import { isoDay } from '../language/days.ts'
import { isUpper, keyOf } from '../language/tones.ts'
import { withoutEnd } from '../language/trim.ts'
import { labelOf, opensPart } from '../outline/labels.ts'
import type { Paragraph } from '../paragraphs/paragraph.ts'
import type { ReadHeader } from '../shapes.ts'

/** Kinds of documents as they are printed in capitals in the middle of the first page. */
const docTypes = new Set([
  ...[
    'kế hoạch',
    'quyết định',
    'nghị quyết',
    'chỉ thị',
    'thông báo',
    'hướng dẫn',
    'chương trình',
    'phương án',
    'đề án',
  ],
  ...[
    'báo cáo',
    'tờ trình',
    'thông tư',
    'nghị định',
    'luật',
    'pháp lệnh',
    'công điện',
    'kết luận',
    'quy chế',
    'quy định',
  ],
  ...[
    'kế hoạch liên tịch',
    'thông tư liên tịch',
    'chương trình hành động',
    'chương trình công tác',
    'kế hoạch phối hợp',
  ],
])

/** How many paragraphs a header may take. */
const LONGEST_HEADER = 60

export interface FoundHeader {
  readonly header: ReadHeader
  /** The number of the first paragraph after the header. */
  readonly bodyAt: number
}

/** Issuer, number, place, day, kind and subject: whatever of them is printed. */
export function headerOf(paragraphs: readonly Paragraph[]): FoundHeader {
  const head = paragraphs.slice(0, LONGEST_HEADER).filter(({ footnote }) => !footnote)
  const typeAt = head.findIndex(isDocType)
  const bodyAt = bodyAfter(head, typeAt)
  const above = head.slice(0, typeAt === -1 ? bodyAt : typeAt).map(({ text }) => text)
  const printed = head.slice(0, bodyAt).map(({ text }) => text)
  const typed = head[typeAt]
  const withoutType = typeAt === -1 ? titleWithoutType(head, bodyAt) : null
  return {
    header: {
      docType: typed ? withoutEnd(typed.text, ':.') : withoutType ? 'Kế hoạch' : null,
      ...numberIn(printed),
      ...issuerIn(above),
      ...dayIn(printed),
      title: typeAt === -1 ? withoutType : titleIn(head.slice(typeAt + 1, bodyAt)),
    },
    bodyAt: head[bodyAt]?.number ?? paragraphs.length,
  }
}

const isDocType = ({ text }: Paragraph): boolean => isUpper(text) && docTypes.has(withoutEnd(keyOf(text), ':.'))

/** The body begins with a legal basis, a label or a sentence that goes on after the subject. */
function bodyAfter(head: readonly Paragraph[], typeAt: number): number {
  for (let at = typeAt + 1; at < head.length; at++) {
    const text = head[at]?.text ?? ''
    if (
      /^(?:-\s*)?(?:căn cứ|theo đề nghị|thực hiện|triển khai|xét|trên cơ sở|kính gửi|để|nhằm|ngày \d)/.test(
        keyOf(text),
      ) &&
      at > typeAt + 1
    )
      return at
    if (/^(?:-\s*)?căn cứ\s/.test(keyOf(text))) return at
    if (labelOf(text) && !/^Phụ lục/i.test(text)) return at
    if (typeAt !== -1 && at > typeAt + 1 && isSentence(text)) return at
  }
  return typeAt === -1 ? 0 : Math.min(typeAt + 2, head.length)
}

const isSentence = (text: string): boolean => text.length > 60 && /[.:;]$/.test(text) && !/^\(/.test(text)

/** "Số: 05/KH-UBND", "Số 97-HD/BTG", "Luật số: 1/2020/QH14"; a number left blank is null and keeps its symbol. */
function numberIn(printed: readonly string[]): Pick<ReadHeader, 'number' | 'symbol'> {
  const form = /^(?:\p{L}+ ){0,2}[Ss]ố\s*:?\s*([\d.…\s]*[a-z]?)\s*([-/]\s*[\d\p{L}][\p{L}\d/\s–-]*)$/u
  const rows = printed.flatMap((text, at) => [text, `${text} ${printed[at + 1] ?? ''}`])
  for (const text of rows) {
    const [, digits = '', rest = ''] = form.exec(text) ?? []
    if (!rest) continue
    const number = digits.replace(/[^\da-z]/g, '')
    const symbol = rest.replace(/\s+/g, '').replace(/–/g, '-')
    return { number: number ? `${number}${symbol}` : null, symbol: symbol.replace(/^[-/](?:\d{4}\/)?/, '') }
  }
  return { number: null, symbol: null }
}

function dayIn(printed: readonly string[]): Pick<ReadHeader, 'place' | 'date' | 'dateText'> {
  const form = /^(?:.*\s{2,})?(\p{Lu}[\p{L}.\s-]{1,40}?),\s*ngày\s*([\d…._]*)\s*tháng\s*([\d…._]*)\s*năm\s*(\d{4})/u
  for (const text of printed) {
    const [dateText, place, day, month, year] = form.exec(text) ?? []
    if (!dateText || !place) continue
    return { place, date: isoDay(Number(day), Number(month), Number(year)), dateText }
  }
  return { place: null, date: null, dateText: null }
}

/** Lines at the head that are the same on every document. */
const isNational = (text: string): boolean =>
  /^(?:cộng h[òo]a xã hội|độc lập\s*-|đảng cộng sản việt nam)/.test(keyOf(text))

/** Where the name of a body goes on in the next line: "ỦY BAN NHÂN DÂN / TỈNH …". */
const goesOn = /^(?:tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu|và|công nghệ|việt nam|khu vực)(?:\s|$)/

function issuerIn(above: readonly string[]): Pick<ReadHeader, 'issuer' | 'parentIssuer'> {
  const names: string[] = []
  for (const text of above) {
    if (!isUpper(text) || isNational(text) || /\d/.test(text) || isMark(text) || /[/:]/.test(text)) continue
    const last = names.at(-1)
    const joins = last !== undefined && (goesOn.test(keyOf(text)) || /(?:\sVÀ|,|-)$/.test(last))
    if (joins) names[names.length - 1] = `${last} ${text}`
    else names.push(text)
  }
  return { issuer: names.at(-1) ?? null, parentIssuer: names.at(-2) ?? null }
}

/** Stamps of urgency and drafts stand above the header too. */
const isMark = (text: string): boolean =>
  /^(?:hỏa tốc|khẩn|thượng khẩn|dự thảo|bản sao|sao y|dữ liệu minh họa|lưu hành nội bộ|cộng hòa|\*+)/.test(keyOf(text))

function titleIn(after: readonly Paragraph[]): string | null {
  const lines: string[] = []
  for (const { text } of after) {
    if (/^\(|^[-_*—\s]+$/.test(text) || (lines.length > 0 && opensPart(text))) break
    if (lines.length > 0 && isUpper(text) && (!isUpper(lines[0] ?? '') || namesIssuer(text))) break
    lines.push(text)
  }
  return lines.join(' ') || null
}

/** The issuer stands once more between subject and legal bases. */
const namesIssuer = (text: string): boolean =>
  /^(?:chủ tịch |giám đốc |trưởng ban |bộ trưởng |)?(?:ủy ban |hội đồng nhân dân|ubnd |chính phủ$|quốc hội$|thủ tướng chính phủ$|sở |bộ [a-zđ])/.test(
    keyOf(text),
  )

/** Some texts begin with "Kế hoạch …" in one line, kind and subject together. */
function titleWithoutType(head: readonly Paragraph[], bodyAt: number): string | null {
  const line = head
    .slice(0, Math.max(bodyAt, 1))
    .find(({ text }) => /^kế hoạch\s/.test(keyOf(text)) && text.length < 300)
  return line?.text ?? null
}
