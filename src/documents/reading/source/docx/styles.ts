import { childOf, type Element, isOn, settingOf } from './xml.ts'

/** What a paragraph style says, after everything it is based on. */
export interface Style {
  readonly id: string
  readonly bold: boolean
  readonly centred: boolean
  readonly numId: string | null
  readonly level: number | null
}

const plain: Style = { id: '', bold: false, centred: false, numId: null, level: null }

/** How many styles one may be based on: Word allows a chain, a circle must end. */
const LONGEST_CHAIN = 20

/** The styles of a document, each resolved through what it is based on. */
export function readStyles(part: Element | undefined): (id: string | undefined) => Style {
  const elements = new Map<string, Element>()
  let usual: Element | undefined
  for (const style of childOf(part, 'styles')?.children ?? []) {
    if (style.name !== 'style') continue
    elements.set(style.attributes.styleId ?? '', style)
    if (style.attributes.type === 'paragraph' && style.attributes.default === '1') usual = style
  }
  const resolved = new Map<string, Style>()
  return (id) => {
    const element = id === undefined ? usual : elements.get(id)
    if (!element) return plain
    const key = element.attributes.styleId ?? ''
    const known = resolved.get(key) ?? resolve(element, elements, LONGEST_CHAIN)
    resolved.set(key, known)
    return known
  }
}

function resolve(element: Element, all: ReadonlyMap<string, Element>, left: number): Style {
  const parent = all.get(settingOf(element, 'basedOn') ?? '')
  const base = parent && left > 0 ? resolve(parent, all, left - 1) : plain
  const properties = childOf(element, 'pPr')
  const numbering = childOf(properties, 'numPr')
  const alignment = settingOf(properties, 'jc')
  const level = settingOf(numbering, 'ilvl')
  return {
    id: element.attributes.styleId ?? '',
    bold: isOn(childOf(element, 'rPr'), 'b') ?? base.bold,
    centred: alignment === undefined ? base.centred : alignment === 'center',
    numId: settingOf(numbering, 'numId') ?? base.numId,
    level: level === undefined ? base.level : Number(level),
  }
}
