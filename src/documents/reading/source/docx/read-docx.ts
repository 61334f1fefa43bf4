import { Refusal } from '../../../../platform/errors/refusal.ts'
import { readingMessages } from '../../messages.ts'
import { MAX_LINES } from '../limits.ts'
import { lineOf, type Source, type SourceLine } from '../source.ts'
import { type BodyNotes, readBody } from './body.ts'
import { readNumbering } from './numbering.ts'
import { readStyles } from './styles.ts'
import { type Element, parseXml } from './xml.ts'
import { unpack } from './zip.ts'

const words = readingMessages.vi.warnings

/** Reads a .docx as Word shows it: automatic numbers, breaks, tables, the final text of tracked changes, notes apart. */
export function readDocx(bytes: Uint8Array): Source {
  const parts = unpack(bytes)
  const part = (name: string): Element | undefined => {
    const found = parts.get(name)
    return found && parseXml(found)
  }
  const main = [...parts.keys()].find((name) => /^word\/document\d*\.xml$/.test(name)) ?? ''
  const body = { styleOf: readStyles(part('word/styles.xml')), numbering: readNumbering(part('word/numbering.xml')) }
  const notes: BodyNotes = { lines: [], changes: 0, tables: 0 }
  const document = part(main)
  if (!document) throw new Refusal('unsupported', 'reading.broken_file')
  readBody(document, body, false, notes)
  for (const name of ['word/footnotes.xml', 'word/endnotes.xml']) {
    const found = part(name)
    if (found) readBody(found, body, true, notes)
  }
  if (notes.lines.length > MAX_LINES) throw new Refusal('too_large', 'reading.too_long', { lines: MAX_LINES })
  return {
    format: 'docx',
    lines: gapped(notes.lines),
    warnings: notes.changes > 0 ? [words.trackedChanges(notes.changes)] : [],
    outside: [...parts.keys()]
      .filter((name) => /\/(?:header|footer)\d*\.xml$/.test(name))
      .flatMap((name) => linesOf(part(name))),
    pages: [],
  }
}

/** Empty paragraphs become gaps before the next line. */
function gapped(lines: readonly SourceLine[]): SourceLine[] {
  const kept: SourceLine[] = []
  let gap = false
  for (const line of lines) {
    if (line.text.trim()) kept.push({ ...line, gap })
    gap = !line.text.trim()
  }
  return kept
}

function linesOf(part: Element | undefined): string[] {
  const notes: BodyNotes = { lines: [lineOf('')], changes: 0, tables: 0 }
  if (part) readBody(part, { styleOf: readStyles(undefined), numbering: readNumbering(undefined) }, false, notes)
  return notes.lines.map(({ text }) => text)
}
