import { paragraph } from '../ooxml/paragraphs.ts'
import { cell, row, shared, table } from '../ooxml/tables.ts'
import { clean } from '../ooxml/xml.ts'
import type { OfficialDocument } from './document.ts'
import { columnWidth } from './page.ts'
import type { StyleId } from './styles.ts'
import { setText, upper } from './text.ts'
import { balancedColumn, type Lettering, lineWidths, widthOf } from './text-width.ts'

/** Boxes 1 to 4 share the width of the text as 2 to 3: the national name needs its 60 per cent at 13 points. */
const widths = shared(columnWidth, [2, 3])
const [left = 0, right = 0] = widths
/** What a text on the left may fill, so that it does not touch the national name. */
const leftText = left - 240

const nationalName = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'
const nationalMotto = 'Độc lập - Tự do - Hạnh phúc'
/** Room for the clerk's pen; no-break spaces, so that it stays whole. */
const blank = '\u00a0'.repeat(6)

/** The decree asks for a line of one third to one half of the text above it. */
const ruleShare = 0.42

/** Boxes 1 to 4, and box 5b of an official letter: who, where, when, under which number. */
export function headingBoxes(document: OfficialDocument): string {
  const letterSubject = document.docType
    ? []
    : [
        row([
          cell(balanced('LetterSubject', `V/v ${clean(document.subject)}`, left, { size: 13, bold: false }), {
            width: left,
          }),
          emptyCell,
        ]),
      ]
  return table({ widths, lines: false, padding: 0 }, [
    row([cell(issuerBox(document), { width: left }), cell(nationalBox, { width: right })]),
    row([
      cell(paragraph('NumberSymbol', setText(numberLine(document))), { width: left }),
      cell(paragraph('PlaceDate', setText(placeAndDate(document))), { width: right }),
    ]),
    ...letterSubject,
  ])
}

const emptyCell = cell(paragraph('LetterSubject', ''), { width: right })

const nationalBox =
  paragraph('NationalName', setText(nationalName)) +
  paragraph('NationalMotto', setText(nationalMotto)) +
  rule(widthOf(nationalMotto, { size: 14, bold: true }), right)

function issuerBox({ superior, issuer }: OfficialDocument): string {
  const lettering = { size: 13, bold: true }
  const lines = issuerLines(issuer).map(upper)
  const above = superior ? balanced('Superior', upper(superior), left, { size: 13, bold: false }, leftText) : ''
  const widest = Math.max(...lines.flatMap((line) => printedWidths(line, leftText, lettering)))
  return (
    above +
    lines.map((line) => balanced('Issuer', line, left, lettering, leftText)).join('') +
    rule(widest * ruleShare, left)
  )
}

const issuerLines = (issuer: OfficialDocument['issuer']): readonly string[] =>
  typeof issuer === 'string' ? [issuer] : issuer

/** The issuer as it is called in a sentence. */
export const issuerName = ({ issuer }: OfficialDocument): string => clean(issuerLines(issuer).join(' '))

/** `Số: 05/BC-STNMT`; blank while there is no number. */
export const numberLine = (document: OfficialDocument): string => `Số: ${numberAndSymbol(document)}`

export const numberAndSymbol = ({ number, symbol }: OfficialDocument): string =>
  `${number ? clean(number).padStart(2, '0') : blank}/${clean(symbol)}`

const placeAndDate = (document: OfficialDocument): string => `${clean(document.place)}, ${longDate(document.date)}`

/** `ngày 05 tháng 3 năm 2024`: a zero before days below 10 and before January and February only; unknown parts stay blank. */
export function longDate(date: string): string {
  const [year = blank, month, day = blank] = date.split('-')
  const printedMonth = month === undefined ? blank : Number(month) < 3 ? month : String(Number(month))
  return `ngày ${day} tháng ${printedMonth} năm ${year}`
}

/** Box 5a. */
export function titleBox({ docType, subject }: OfficialDocument): string {
  if (!docType) return ''
  const lettering = { size: 14, bold: true }
  const column = columnWidth - 2 * titleMargin
  return (
    paragraph('DocType', setText(upper(docType))) +
    balanced('Subject', clean(subject), columnWidth, lettering, column) +
    rule(Math.max(...printedWidths(clean(subject), column, lettering)) * ruleShare, columnWidth)
  )
}

/** Twips at both sides of a subject: one that runs over the whole width does not look like a title. */
const titleMargin = 567

/** A centred text in lines of about the same width. */
export function balanced(style: StyleId, text: string, outer: number, lettering: Lettering, inner = outer): string {
  const indent = Math.floor((outer - balancedColumn(text, inner, lettering)) / 2)
  return paragraph(style, setText(text), { indent })
}

const printedWidths = (text: string, column: number, lettering: Lettering): readonly number[] =>
  lineWidths(text, balancedColumn(text, column, lettering), lettering)

/** A drawn line in the middle of a column. */
function rule(width: number, column: number): string {
  return paragraph('Rule', '', { indent: Math.round((column - width) / 2) })
}
