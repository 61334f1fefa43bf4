import { Refusal } from '../../../../platform/errors/refusal.ts'
import { MAX_CHARACTERS, MAX_LINES } from '../limits.ts'
import { lineOf, type Source, type SourceLine } from '../source.ts'
import { readColumns } from './columns.ts'

/** Reads plain text: printed lines with gaps and pages, marks of Markdown and of segmented corpora taken off. */
export function readText(text: string): Source {
  if (text.length > MAX_CHARACTERS) throw new Refusal('too_large', 'reading.too_long', { lines: MAX_LINES })
  const plain = unsegmented(text.normalize('NFC').replace(/^\uFEFF/, ''))
  const raw = plain
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/\f/g, '\n\n')
    .split('\n')
  if (raw.length > MAX_LINES) throw new Refusal('too_large', 'reading.too_long', { lines: MAX_LINES })
  const isMarkdown = raw.some((line) => /^\s*(?:#{1,6}\s|\*\*[^*]+\*\*\s*$)/.test(line))
  const lines: SourceLine[] = []
  let gap = false
  const tables = { count: 0, row: 0 }
  for (const line of readColumns(raw)) {
    const cells = cellsOf(line)
    tables.row = cells ? tables.row + 1 : 0
    if (cells && tables.row === 1) tables.count += 1
    const read = (text: string) => (isMarkdown ? fromMarkdown(text) : { text, bold: false })
    for (const [column, text] of (cells ?? []).entries())
      if (text.trim())
        lines.push(lineOf(read(text).text, { begins: true, cell: { table: tables.count, row: tables.row, column } }))
    const { text, bold } = read(cells ? '' : withoutBars(line))
    if (text.trim()) lines.push(lineOf(text, { bold, gap }))
    gap = !text.trim()
  }
  return { format: 'text', lines, warnings: [], outside: [], pages: [] }
}

/** Single bars at the edges of a line are left over from a table. */
function withoutBars(line: string): string {
  const start = line.trimStart().startsWith('|') ? line.indexOf('|') + 1 : 0
  const end = line.trimEnd().endsWith('|') ? line.lastIndexOf('|') : line.length
  return line.slice(start, Math.max(start, end))
}

/** A row of a table drawn with bars: "| a | b |". The rule under its head has no cells. */
function cellsOf(line: string): string[] | null {
  const row = line.trim()
  const inner = row.slice(1, -1)
  if (!row.startsWith('|') || !row.endsWith('|') || !inner.includes('|')) return null
  return /^[\s|:-]+$/.test(inner) ? [] : inner.split('|')
}

/** Emphasis, headings, rules, fences and starred bullets of Markdown; the words stay. */
/** Longer lines are no line that somebody wrote; their marks stay. */
const LONGEST_MARKED = 10_000

function fromMarkdown(line: string): { text: string; bold: boolean } {
  if (line.length > LONGEST_MARKED) return { text: line, bold: false }
  if (/^\s*(?:```\w*|-{3,}|\*{3,}|_{3,})\s*$/.test(line)) return { text: '', bold: false }
  const heading = /^\s*#{1,6}\s+/.exec(line)?.[0]
  const text = line
    .slice(heading?.length ?? 0)
    .replace(/^(\s*)\*\s+/, '$1- ')
    .replace(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, '$2')
    .replace(/\*\*/g, '')
  return { text, bold: heading !== undefined || /^\s*\*\*[^*]+\*\*\s*$/.test(line) }
}

/** Text whose words a corpus tool joined by underscores, with its marks set apart, as it was printed. */
function unsegmented(text: string): string {
  const joined = text.match(/\p{L}_\p{L}/gu)?.length ?? 0
  if (joined < 20 || joined * 200 < text.length) return text
  return text
    .replace(/(?<=\p{L})_(?=\p{L})/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .replace(/ +([,;:.!?)\]])(?=\s|$)/gm, '$1')
    .replace(/([([]) +/g, '$1')
    .replace(
      /^(\w{1,4}) ?\. /gm,
      (_whole, label: string) => `${/^[IVXivx]+$/.test(label) ? label.toUpperCase() : label}. `,
    )
    .replace(/ \/ /g, '/')
}
