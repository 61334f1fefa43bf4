import { type Cell, lineOf, type SourceLine } from '../source.ts'
import type { Numbering } from './numbering.ts'
import type { Style } from './styles.ts'
import { childOf, type Element, isOn, settingOf } from './xml.ts'

export interface BodyParts {
  readonly styleOf: (id: string | undefined) => Style
  readonly numbering: Numbering
}

/** What was met on the way, for the person who reviews. */
export interface BodyNotes {
  readonly lines: SourceLine[]
  /** Deletions and insertions that nobody has accepted yet. */
  changes: number
  tables: number
}

/** Reads a body (or the notes at the foot) into lines in reading order; deleted text is left out, inserted text kept. */
export function readBody(root: Element, parts: BodyParts, footnote: boolean, notes: BodyNotes): void {
  walk(root, { ...parts, footnote, notes }, null)
}

interface Walk extends BodyParts {
  readonly footnote: boolean
  readonly notes: BodyNotes
}

function walk(element: Element, at: Walk, cell: Cell | null): void {
  for (const child of element.children) {
    if (child.name === 'p') readParagraph(child, at, cell)
    else if (child.name === 'tbl') readTable(child, at)
    else if (child.name === 'del' || child.name === 'moveFrom') at.notes.changes += 1
    else if (child.name !== 'Fallback' && !child.name.endsWith('Pr')) walk(child, at, cell)
  }
}

function readTable(table: Element, at: Walk): void {
  const number = at.notes.tables
  at.notes.tables += 1
  const rows = below(table, 'tr')
  rows.forEach((row, index) => {
    let column = Number(settingOf(childOf(row, 'trPr'), 'gridBefore') ?? 0)
    for (const cell of below(row, 'tc')) {
      walk(cell, at, { table: number, row: index, column })
      column += Number(settingOf(childOf(cell, 'tcPr'), 'gridSpan') ?? 1)
    }
  })
}

/** Children of this name, also where a control or a change encloses them. */
const below = (element: Element, name: string): Element[] =>
  element.children.flatMap((child) =>
    child.name === name
      ? [child]
      : /^(?:sdt|sdtContent|ins|moveTo|customXml|AlternateContent|Choice)$/.test(child.name)
        ? below(child, name)
        : [],
  )

interface Text {
  text: string
  letters: number
  boldLetters: number
  readonly boxes: Element[]
}

function readParagraph(paragraph: Element, at: Walk, cell: Cell | null): void {
  const properties = childOf(paragraph, 'pPr')
  const style = at.styleOf(settingOf(properties, 'pStyle'))
  const found: Text = { text: '', letters: 0, boldLetters: 0, boxes: [] }
  readRuns(paragraph, at, style, found)
  const label = labelOf(properties, style, at.numbering)
  const alignment = settingOf(properties, 'jc')
  const look = {
    bold: found.letters > 0 && found.boldLetters * 10 >= found.letters * 8,
    centred: alignment === undefined ? style.centred : alignment === 'center',
    ...{ cell, footnote: at.footnote },
  }
  const text = label && found.text.trim() ? `${label} ${found.text.trimStart()}` : found.text
  text.split('\n').forEach((line, index) => {
    at.notes.lines.push(lineOf(line, { ...look, begins: index === 0 }))
  })
  for (const box of found.boxes) walk(box, at, cell)
}

function labelOf(properties: Element | undefined, style: Style, numbering: Numbering): string {
  const own = childOf(properties, 'numPr')
  const numId = settingOf(own, 'numId') ?? style.numId
  if (numId === null || numId === '0') return ''
  const level = settingOf(own, 'ilvl')
  return numbering.next(
    numId,
    level === undefined ? (style.level ?? numbering.levelOfStyle(numId, style.id) ?? 0) : Number(level),
  )
}

function readRuns(element: Element, at: Walk, style: Style, found: Text): void {
  for (const child of element.children) {
    if (child.name === 'r') readRun(child, style, at, found)
    else if (child.name === 'del' || child.name === 'moveFrom') at.notes.changes += 1
    else if (child.name === 'Fallback' || child.name.endsWith('Pr')) continue
    else {
      if (child.name === 'ins' || child.name === 'moveTo') at.notes.changes += 1
      readRuns(child, at, style, found)
    }
  }
}

const marks: Readonly<Record<string, string>> = { tab: '\t', br: '\n', cr: '\n', noBreakHyphen: '-', softHyphen: '' }

function readRun(run: Element, style: Style, at: Walk, found: Text): void {
  const isBold = isOn(childOf(run, 'rPr'), 'b') ?? style.bold
  for (const child of run.children) {
    const text = child.name === 't' ? child.text : marks[child.name]
    if (text !== undefined) {
      found.text += text
      const letters = text.match(/\p{L}/gu)?.length ?? 0
      found.letters += letters
      if (isBold) found.boldLetters += letters
    } else collectBoxes(child, at, found)
  }
}

/** Watermarks are drawn words. Text boxes hold paragraphs of their own; they come after the paragraph they hang on, once. */
function collectBoxes(element: Element, at: Walk, found: Text): void {
  if (element.name === 'txbxContent') found.boxes.push(element)
  else if (element.name === 'textpath') at.notes.lines.push(lineOf(element.attributes.string ?? '', { begins: true }))
  else if (element.name !== 'Fallback') for (const child of element.children) collectBoxes(child, at, found)
}
