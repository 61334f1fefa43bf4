import { type Box, boxAround, middleOf, type Piece, quantile, widthOf } from './piece.ts'

/** Words that stand on one line without a wide gap between them. */
export interface Segment extends Box {
  readonly text: string
  readonly base: number
  readonly size: number
  readonly bold: boolean
}

/** How far baselines of one line may differ, in parts of the letters' size. */
const SAME_BASE = 0.35
/** A gap that parts columns, in parts of the letters' size. */
const GUTTER = 1.3
/** A gap that is a blank. */
const BLANK = 0.1

/** Puts pieces that stand on one line together; wide gaps part them. From the top down, lines from the left. */
export const segmentsOf = (pieces: readonly Piece[]): Segment[] =>
  rowsOf(withoutReferences(pieces)).flatMap((row) => parted(row).map(segmentOf))

/** The same where nothing can stand beside anything else, as in a cell. */
export const linesIn = (pieces: readonly Piece[]): Segment[] => rowsOf(withoutReferences(pieces)).map(segmentOf)

function rowsOf(pieces: readonly Piece[]): Piece[][] {
  const rows: Piece[][] = []
  for (const piece of pieces.toSorted((a, b) => a.base - b.base || a.left - b.left)) {
    const [first] = rows.at(-1) ?? []
    if (first && piece.base - first.base <= SAME_BASE * Math.max(piece.size, first.size)) rows.at(-1)?.push(piece)
    else rows.push([piece])
  }
  return rows.map((row) => row.sort((a, b) => a.left - b.left))
}

/** Small raised numbers that lead to notes are no words; behind "m" they are powers ("km²") and come down to the line. */
function withoutReferences(pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap((piece) => {
    if (piece.text.trim().length > LONGEST_REFERENCE) return [piece]
    const raisedOver = pieces.filter((one) => isRaisedBeside(piece, one))
    const before = raisedOver.find(({ right }) => Math.abs(piece.left - right) < piece.size * 0.6)
    const [beside = before] = raisedOver
    if (!beside) return [piece]
    const isReference = before !== undefined && /^[\d*()[\], ]+$/.test(piece.text) && !/m$/.test(before.text)
    return isReference ? [] : [{ ...piece, base: beside.base }]
  })
}

const LONGEST_REFERENCE = 6

const isRaisedBeside = (piece: Piece, { base, size, left, right }: Piece): boolean =>
  piece.size < size * 0.8 &&
  (Math.abs(piece.left - right) < size * 0.35 || Math.abs(piece.right - left) < size * 0.35) &&
  base - piece.base > size * 0.2 &&
  base - piece.base < size * 0.7

/** Blanks left for a number or a day, and those behind the label of an item, part nothing. */
const bridged = /(?:^|\s)(?:[Ss]ố\s?:?|ngày|tháng|năm)$|^(?:[-–+•*]|\(?[\p{L}\d](?:[\d.]{0,6}|[IVX]{0,4})[.)]?)$/u

function parted(row: readonly Piece[]): Piece[][] {
  const groups: Piece[][] = []
  let right = Number.NEGATIVE_INFINITY
  let text = ''
  for (const piece of row) {
    const gap = piece.left - right
    const wide = gap > GUTTER * piece.size
    const isBridged = wide && gap < 5 * piece.size && (bridged.test(text.trim()) || /^\s*[/]/.test(piece.text))
    if (groups.length > 0 && (!wide || isBridged)) {
      groups.at(-1)?.push(piece)
      text += piece.text
    } else {
      groups.push([piece])
      text = piece.text
    }
    right = Math.max(right, piece.right)
  }
  return groups
}

function segmentOf(pieces: readonly Piece[]): Segment {
  const letters = (some: readonly Piece[]): number => some.reduce((sum, { text }) => sum + text.trim().length, 0)
  return {
    ...boxAround(pieces),
    text: wordsOf(pieces),
    base: quantile(
      pieces.map(({ base }) => base),
      0.5,
    ),
    size: quantile(
      pieces.map(({ size }) => size),
      0.5,
    ),
    bold: letters(pieces.filter(({ bold }) => bold)) >= letters(pieces) * 0.8,
  }
}

/** Marks that are set on the letter before them stay with it. */
function wordsOf(pieces: readonly Piece[]): string {
  let text = ''
  let right = Number.NEGATIVE_INFINITY
  for (const piece of pieces) {
    const isApart = text !== '' && piece.left - right > BLANK * piece.size && !/^\p{M}/u.test(piece.text)
    text += `${isApart ? ' ' : ''}${piece.text}`
    right = Math.max(right, piece.right)
  }
  return text
    .normalize('NFC')
    .replace(/[\s\u00a0\u00ad]+/g, ' ')
    .trim()
}

/** Lines of several columns that stand beside each other. */
export type Band = readonly Segment[]

/** Groups segments that stand beside each other: their heights overlap and their widths do not. */
export function bandsOf(segments: readonly Segment[]): Band[] {
  const bands: Segment[][] = []
  for (const segment of segments) {
    const band = bands.at(-1)
    if (band?.every((other) => isBeside(segment, other))) band.push(segment)
    else bands.push([segment])
  }
  return bands.map((band) => band.sort((a, b) => a.left - b.left))
}

function isBeside(a: Segment, b: Segment): boolean {
  const shared = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
  const isApart = a.left >= b.right + a.size * 0.5 || b.left >= a.right + a.size * 0.5
  return isApart && shared > 0.35 * Math.min(a.size, b.size) && widthOf(a) > 0 && middleOf(a) > 0
}
