import { Refusal } from '../../../platform/errors/refusal.ts'
import { MAX_SHEETS } from '../limits.ts'
import { isDayFormat } from './days.ts'
import { attribute, walkXml } from './xml.ts'

type Parts = ReadonlyMap<string, Uint8Array>

export interface SheetPart {
  readonly name: string
  readonly hidden: boolean
  readonly bytes: Uint8Array
}

/** What the sheets of a workbook share. */
export interface Book {
  readonly sheets: readonly SheetPart[]
  readonly strings: readonly string[]
  /** Whether cells of a style show days, by the style's number. */
  readonly dayStyles: readonly boolean[]
  readonly from1904: boolean
}

export function readBook(parts: Parts): Book {
  const targets = targetsOf(parts.get('xl/_rels/workbook.xml.rels'))
  const sheets: SheetPart[] = []
  let from1904 = false
  walkXml(parts.get('xl/workbook.xml') ?? new Uint8Array(), {
    open: (name, attributes) => {
      if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attribute(attributes, 'date1904') ?? '')
      if (name !== 'sheet') return
      const bytes = parts.get(targets.get(attribute(attributes, 'id') ?? '') ?? '')
      const state = attribute(attributes, 'state') ?? 'visible'
      if (bytes) sheets.push({ name: attribute(attributes, 'name') ?? '', hidden: state !== 'visible', bytes })
    },
  })
  if (sheets.length > MAX_SHEETS) throw new Refusal('too_large', 'workbooks.too_many_sheets', { limit: MAX_SHEETS })
  if (sheets.length === 0) throw new Refusal('unsupported', 'workbooks.broken_file')
  const strings = stringsOf(parts.get('xl/sharedStrings.xml'))
  return { sheets, strings, dayStyles: dayStylesOf(parts.get('xl/styles.xml')), from1904 }
}

/** The part behind each relation's id. */
function targetsOf(bytes: Uint8Array | undefined): Map<string, string> {
  const targets = new Map<string, string>()
  if (bytes)
    walkXml(bytes, {
      open: (name, attributes) => {
        const target = attribute(attributes, 'Target') ?? ''
        const path = target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`
        if (name === 'Relationship') targets.set(attribute(attributes, 'Id') ?? '', path)
      },
    })
  return targets
}

/** The shared strings; of text in several runs the whole, without how it is to be pronounced. */
function stringsOf(bytes: Uint8Array | undefined): string[] {
  const strings: string[] = []
  const at = { text: '', isText: false, isPhonetic: false }
  if (bytes)
    walkXml(bytes, {
      open: (name) => {
        if (name === 'si') at.text = ''
        if (name === 'rPh') at.isPhonetic = true
        at.isText = name === 't'
      },
      text: (text) => {
        if (at.isText && !at.isPhonetic) at.text += text
      },
      close: (name) => {
        at.isText = false
        if (name === 'rPh') at.isPhonetic = false
        if (name === 'si') strings.push(at.text)
      },
    })
  return strings
}

/** For each cell style whether its number format shows days. */
function dayStylesOf(bytes: Uint8Array | undefined): boolean[] {
  const formats = new Map<number, string>()
  const styles: boolean[] = []
  let isInCells = false
  if (bytes)
    walkXml(bytes, {
      open: (name, attributes) => {
        const id = Number(attribute(attributes, 'numFmtId') ?? 0)
        if (name === 'numFmt') formats.set(id, attribute(attributes, 'formatCode') ?? '')
        if (name === 'cellXfs') isInCells = true
        if (name === 'xf' && isInCells) styles.push(isDayFormat(id, formats.get(id)))
      },
      close: (name) => {
        if (name === 'cellXfs') isInCells = false
      },
    })
  return styles
}
