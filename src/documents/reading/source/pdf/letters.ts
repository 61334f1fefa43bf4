import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { listOf, type Matrix, matrixOf, numberAt, times, unmoved } from './matrix.ts'
import type { Piece } from './piece.ts'
import { type Operators, stepsOf } from './steps.ts'

/** What is to be known of a font. */
export interface Font {
  readonly bold: boolean
  /** Widths of letters are given in this part of their size; a thousandth in nearly all fonts. */
  readonly unit: number
}

export interface Letters {
  readonly pieces: readonly Piece[]
  /** Words that do not stand upright: watermarks, stamps. */
  readonly aslant: readonly string[]
  /** Places whose letters are not seen: a layer of letters that a machine recognised under a scan. */
  readonly unseen: number
}

interface Found {
  readonly pieces: Piece[]
  readonly aslant: string[]
  unseen: number
}

/** How letters are set at the moment. */
interface Setting {
  readonly font: Font
  readonly size: number
  readonly spacing: number
  readonly wordSpacing: number
  readonly stretch: number
  readonly rise: number
  readonly leading: number
  readonly isSeen: boolean
}

const nothingSet: Setting = {
  font: { bold: false, unit: 0.001 },
  ...{ size: 0, spacing: 0, wordSpacing: 0, stretch: 1, rise: 0, leading: 0, isSeen: true },
}

/** Where the next letter goes, and where the line began. */
interface Pen {
  matrix: Matrix
  x: number
  y: number
  lineX: number
  lineY: number
}

/**
 * Letters where they are drawn, one by one: some programs draw the letters of one word from several fonts in turn, so the order
 * of the file is not the order of reading.
 */
export function lettersOf(operators: Operators, view: Matrix, fontNamed: (name: unknown) => Font): Letters {
  const found: Found = { pieces: [], aslant: [], unseen: 0 }
  const kept: Setting[] = []
  let set = nothingSet
  const pen: Pen = { matrix: unmoved, x: 0, y: 0, lineX: 0, lineY: 0 }
  for (const { operator, given, at } of stepsOf(operators, view)) {
    if (operator === OPS.save || operator === OPS.paintFormXObjectBegin) kept.push(set)
    else if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd) set = kept.pop() ?? nothingSet
    else if (operator === OPS.showText) show(listOf(given[0]), { set, pen, at }, found)
    else if (operator === OPS.setFont) set = { ...set, font: fontNamed(given[0]), size: numberAt(given, 1) }
    else if (operator === OPS.beginText) moveTo(pen, unmoved)
    else if (operator === OPS.setTextMatrix)
      moveTo(pen, matrixOf(listOf(given[0] instanceof Object ? given[0] : given)))
    else if (operator === OPS.moveText || operator === OPS.setLeadingMoveText) {
      if (operator === OPS.setLeadingMoveText) set = { ...set, leading: numberAt(given, 1) }
      moveBy(pen, numberAt(given, 0), numberAt(given, 1))
    } else if (operator === OPS.nextLine) moveBy(pen, 0, set.leading)
    else set = { ...set, ...changed(operator, numberAt(given, 0)) }
  }
  return found
}

/** The way of setting letters that neither fills nor strokes them. */
const UNSEEN = 3

function changed(operator: number, value: number): Partial<Setting> {
  if (operator === OPS.setCharSpacing) return { spacing: value }
  if (operator === OPS.setWordSpacing) return { wordSpacing: value }
  if (operator === OPS.setHScale) return { stretch: value / 100 }
  if (operator === OPS.setTextRise) return { rise: value }
  if (operator === OPS.setTextRenderingMode) return { isSeen: value !== UNSEEN }
  return operator === OPS.setLeading ? { leading: -value } : {}
}

const moveTo = (pen: Pen, matrix: Matrix): void => void Object.assign(pen, { matrix, x: 0, y: 0, lineX: 0, lineY: 0 })

function moveBy(pen: Pen, x: number, y: number): void {
  pen.lineX += x
  pen.lineY += y
  pen.x = pen.lineX
  pen.y = pen.lineY
}

interface Hand {
  readonly set: Setting
  readonly pen: Pen
  readonly at: Matrix
}

/** A gap that ends a piece, in parts of the size. */
const APART = 0.04

function show(glyphs: readonly unknown[], { set, pen, at }: Hand, found: Found): void {
  const { size, stretch, font } = set
  const plane = times(at, pen.matrix)
  let [text, start, end, x] = ['', 0, 0, 0]
  const finish = (): void => {
    if (text.trim())
      add(found, times(plane, [stretch, 0, 0, 1, pen.x, pen.y + set.rise]), { text, start, end, size, font })
    text = ''
    if (!set.isSeen) found.unseen += 1
  }
  for (const glyph of glyphs) {
    if (typeof glyph === 'number') x -= (glyph * size) / 1000
    else {
      const { letters, width, isSpace } = glyphOf(glyph)
      if (Math.abs(x - end) > APART * Math.abs(size)) finish()
      if (!text) start = x
      const advance = width * size * font.unit
      text += letters
      end = x + advance
      x = end + set.spacing + (isSpace ? set.wordSpacing : 0)
    }
  }
  finish()
  pen.x += x * stretch
}

function glyphOf(glyph: unknown): { letters: string; width: number; isSpace: boolean } {
  if (typeof glyph !== 'object' || glyph === null) return { letters: '', width: 0, isSpace: false }
  const letters = 'unicode' in glyph && typeof glyph.unicode === 'string' ? glyph.unicode : ''
  const width = 'width' in glyph && typeof glyph.width === 'number' && Number.isFinite(glyph.width) ? glyph.width : 0
  return { letters: plainSigns(letters), width, isSpace: 'isSpace' in glyph && glyph.isSpace === true }
}

/** Signs that fonts of bullets keep at places of their own, letters drawn as one; control characters are none. */
const plainSigns = (letters: string): string =>
  letters
    .replace(/[\uf0b7\uf0a7\uf0d8\uf076]/g, '•')
    .replace(/\uf02d/g, '-')
    .replace(/\uf02b/g, '+')
    .replace(/[\ufb00-\ufb06]/g, (sign) => sign.normalize('NFKC'))
    .replace(/\p{Cc}/gu, ' ')

interface Run {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly size: number
  readonly font: Font
}

/** How far the letters of usual fonts reach above and below the line they stand on, in parts of their size. */
const ascent = 0.89
const descent = 0.22

function add(found: Found, at: Matrix, { text, start, end, size, font }: Run): void {
  const [a, b, c, d, e, f] = size < 0 ? times(at, [-1, 0, 0, -1, 0, 0]) : at
  if (!isUpright([a, b, c, d, e, f])) {
    found.aslant.push(text.trim())
    return
  }
  const [left, right] = [e + a * Math.min(start, end), e + a * Math.max(start, end)]
  const height = -d * Math.abs(size)
  if (![left, right, f, height].every(Number.isFinite) || height < SMALLEST) return
  const [top, bottom] = [f - ascent * height, f + descent * height]
  found.pieces.push({ text, ...{ left, right, top, bottom, base: f, size: height, bold: font.bold } })
}

/** Letters that nobody can read, in points. */
const SMALLEST = 1

/** Within some ten degrees, and neither mirrored nor upside down. */
const isUpright = ([a, b, c, d]: Matrix): boolean => a > 0 && d < 0 && Math.abs(b) < a / 5 && Math.abs(c) < -d / 2
