import { isUpper } from '../language/tones.ts'
import { type Label, labelBefore, labelOf, opensPart } from '../outline/labels.ts'
import type { Source, SourceLine } from '../source/source.ts'
import { pageNumbers } from './page-numbers.ts'
import type { Paragraph, PrintedPart } from './paragraph.ts'

export interface Joined {
  readonly paragraphs: readonly Paragraph[]
  /** How many page numbers were left out. */
  readonly pageNumbers: number
}

/** How the lines of a source are broken, measured on the whole of it. */
interface Measure {
  /** Characters of a full line; infinite where the source does not break lines. */
  readonly width: number
  /** Whether empty lines part paragraphs: not where one stands after every line. */
  readonly gapsCount: boolean
  /** Whether the source's own paragraphs are whole. */
  readonly trusted: boolean
}

/** Joins broken lines into paragraphs. Every character but breaks and page numbers stays. */
export function joinLines(source: Source): Joined {
  const tidied = source.lines.map((line) => ({ ...line, text: tidy(line.text) }))
  const numbers = source.format === 'text' ? pageNumbers(tidied) : new Set<number>()
  const lines = tidied.filter((_, at) => !numbers.has(at))
  const measure = measureOf(lines, source)
  const seen = new Set<string>()
  const groups: Group[] = []
  for (const line of lines) {
    const group = groups.at(-1)
    if (group && continues(group, line, measure, seen)) extend(group, line)
    else {
      groups.push(begun(line))
      const label = labelOf(line.text)
      if (label) seen.add(`${label.kind} ${label.label}`)
    }
  }
  const paragraphs = groups.map(({ parts, line, bold, lines }, number) => {
    const { centred, cell, footnote } = line
    return { number, text: parts.join(''), bold, centred, cell, footnote, lines }
  })
  return { paragraphs, pageNumbers: numbers.size }
}

/** The lines of one paragraph so far. */
interface Group {
  /** Its first line. */
  readonly line: SourceLine
  readonly parts: string[]
  /** How it begins; not all of it, for it may grow very long. */
  head: string
  last: string
  /** Whether it counts "(1) … (2) …" in running text. */
  counts: boolean
  /** Whether all of it is bold. */
  bold: boolean
  length: number
  readonly lines: PrintedPart[]
}

const LONGEST_HEAD = 300

const begun = (line: SourceLine): Group => ({
  ...{ line, parts: [line.text], head: line.text, last: line.text, counts: countsInside(line.text) },
  ...{ bold: line.bold, length: line.text.length, lines: printed(line, 0) },
})

const printed = ({ text, place }: SourceLine, start: number): PrintedPart[] =>
  place ? [{ start, end: start + text.length, place }] : []

function extend(group: Group, line: SourceLine): void {
  const { text } = line
  const added = `${isBrokenCode(group.last, text) ? '' : ' '}${text}`
  group.parts.push(added)
  group.lines.push(...printed(line, group.length + added.length - text.length))
  group.length += added.length
  group.bold &&= line.bold
  if (group.head.length < LONGEST_HEAD) group.head += added
  group.last = text
  group.counts ||= countsInside(added)
}

const countsInside = (text: string): boolean => text.indexOf('(1)') > 0 || text.indexOf('(i)') > 0

const tidy = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()

function measureOf(lines: readonly SourceLine[], { format }: Source): Measure {
  const lengths = lines.map(({ text }) => text.length).sort((a, b) => a - b)
  const at = (share: number): number => lengths[Math.round((lengths.length - 1) * share)] ?? 0
  const gaps = lines.filter(({ gap }) => gap).length
  const isBroken = shareOfCuts(lines) > 0.12
  return {
    width: format === 'pdf' || at(0.97) > 170 || !isBroken ? Number.POSITIVE_INFINITY : at(0.9),
    gapsCount: !isBroken || gaps * 10 < lines.length * 6,
    trusted: format === 'pdf' || (format === 'docx' && shareOfCuts(lines) < 0.25),
  }
}

/**
 * How many of the lines end without a mark and go on in small letters: in a text that is broken into printed lines most do, in
 * one whose lines are paragraphs none. A .docx made from a PDF holds one paragraph for each printed line.
 */
function shareOfCuts(lines: readonly SourceLine[]): number {
  const body = lines.filter(({ cell }) => !cell)
  const cuts = body.filter(({ text }, at) => !isEnded(text) && /^\p{Ll}/u.test(body[at + 1]?.text ?? ''))
  return cuts.length / Math.max(body.length, 1)
}

const isEnded = (text: string): boolean => /[.;:!?…”"/)]$/.test(text)

/** After a semicolon or colon at the end of a full line a sentence goes on: items of a list would carry a label. */
const mayGoOn = (text: string): boolean => !isEnded(text) || /[;:]$/.test(text)

const isFull = (last: string, { text, joins }: SourceLine, { width }: Measure): boolean =>
  joins !== null || last.length + 1 + (text.split(' ', 1)[0]?.length ?? 0) > width * 0.84

/** A code that was broken after its hyphen: "137/TTr-" and "STNMT". */
const isBrokenCode = (last: string, next: string): boolean => /[\p{L}\p{N}]-$/u.test(last) && /^[\p{Lu}\d]/u.test(next)

/** Whether a line goes on with the paragraph before it. */
function continues(group: Group, line: SourceLine, measure: Measure, seen: ReadonlySet<string>): boolean {
  const { last } = group
  if (line.footnote !== group.line.footnote || !sameCell(line, group.line)) return false
  if (line.begins && (measure.trusted || line.cell)) return false
  if (isBrokenCode(last, line.text) || completesPhrase(group.head, line.text)) return true
  if (opensPart(line.text) || opensAlone(group.head)) return false
  const label = labelOf(line.text)
  if (label) return isFalseLabel(label, group, line, measure, seen)
  if (line.joins === 'surely' && !isUpper(group.head)) return true
  if (isUpper(last) !== isUpper(line.text) && (isUpper(last) || !isFull(last, line, measure))) return false
  if (isUpper(last)) return isUpper(line.text) && labelOf(group.head) !== null && !isEnded(last)
  if (isUnfinished(last)) return true
  if (/^[\p{Ll}(,;.…]/u.test(line.text)) return !(isEnded(last) && isDeliberate(last, line, measure))
  return mayGoOn(last) && isFull(last, line, measure) && !(line.gap && measure.gapsCount)
}

const sameCell = ({ cell: a }: SourceLine, { cell: b }: SourceLine): boolean =>
  a === b || (a !== null && b !== null && a.table === b.table && a.row === b.row && a.column === b.column)

/** A line that ended although the next word had room: whoever wrote it meant to end it. */
const isDeliberate = (last: string, next: SourceLine, measure: Measure): boolean =>
  !isFull(last, next, measure) || (next.gap && measure.gapsCount)

/** Words that cannot be the last of a paragraph. */
const isUnfinished = (text: string): boolean =>
  /(?:^|\s)(?:số|ngày|tháng|của|và|về|các|những|với|tại|trong|cho|theo|hoặc|đến|từ|là|bởi|do)$/u.test(text)

/** Phrases of the header that narrow columns break. */
const headerPhrases = [
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'ỦY BAN NHÂN DÂN',
  'UỶ BAN NHÂN DÂN',
  'KẾ HOẠCH',
  'QUYẾT ĐỊNH',
]

/** "CỘNG" before "HÒA XÃ HỘI …", "Sơn" before "La, ngày …". */
function completesPhrase(last: string, next: string): boolean {
  const both = `${last} ${next}`
  if (/^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+, ngày/u.test(both) && !last.includes(' ')) return true
  return headerPhrases.some(
    (phrase) => phrase.startsWith(`${last} `) && (phrase.startsWith(both) || both.startsWith(`${phrase} `)),
  )
}

/** Lines of the header and the signature stand alone. */
const opensAlone = (text: string): boolean =>
  /^(?:Nơi nhận|Kính gửi)\s*:?$|^(?:TM|KT|TL|TUQ|T\/M|K\/T|T\/L)\b|^Số\s*:|^(?:CỘNG HÒA|ĐẢNG CỘNG SẢN)|^Độc lập\s*[-–]|^\p{Lu}[\p{L} .-]{1,40}, ngày .*năm \d{4}$/u.test(
    text,
  )

/** "- xã hội" after "kinh tế", or a number that follows nothing, in the middle of a sentence. */
function isFalseLabel(
  label: Label,
  group: Pick<Group, 'head' | 'last' | 'counts'>,
  line: SourceLine,
  measure: Measure,
  seen: ReadonlySet<string>,
): boolean {
  if (label.kind === 'bracket') return group.counts
  if (isEnded(group.last)) return false
  if (label.kind === 'dash') return /^[-–]\s*\p{Ll}/u.test(line.text) && !/^nơi nhận/i.test(group.head)
  if (!isFull(group.last, line, measure)) return false
  const before = labelBefore(label)
  return before !== null && !seen.has(`${label.kind} ${before}`)
}
