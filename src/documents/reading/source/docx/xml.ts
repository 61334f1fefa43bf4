import { SaxesParser } from 'saxes'
import { Refusal } from '../../../../platform/errors/refusal.ts'
import { MAX_DEPTH } from '../limits.ts'

/** An element without its namespace prefixes: producers choose different ones. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: Element[]
  text: string
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1)

const newElement = (name: string, attributes: Readonly<Record<string, string>>): Element => ({
  name: local(name),
  attributes: Object.fromEntries(Object.entries(attributes).map(([key, value]) => [local(key), value])),
  children: [],
  text: '',
})

/**
 * Reads one XML part into a tree. A document type is refused outright: OOXML forbids it, and it is how entities are made to
 * grow or to fetch files. Text is kept only where it is text of the document.
 */
export function parseXml(bytes: Uint8Array): Element {
  const root = newElement('', {})
  const open: Element[] = [root]
  const parser = new SaxesParser()
  parser.on('doctype', () => fail('reading.xml_trick'))
  parser.on('error', () => fail('reading.broken_file'))
  parser.on('opentag', ({ name, attributes }) => {
    const element = newElement(name, attributes)
    open.at(-1)?.children.push(element)
    open.push(element)
    if (open.length > MAX_DEPTH) fail('reading.xml_trick')
  })
  parser.on('closetag', () => {
    open.pop()
  })
  parser.on('text', (text) => {
    const element = open.at(-1)
    if (element?.name === 't' || element?.name === 'delText') element.text += text
  })
  parser.write(decoded(bytes)).close()
  return root
}

function fail(code: string): never {
  throw new Refusal('unsupported', code)
}

function decoded(bytes: Uint8Array): string {
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
  return new TextDecoder(wide).decode(bytes)
}

export const childOf = (element: Element | undefined, name: string): Element | undefined =>
  element?.children.find((child) => child.name === name)

/** The `val` of a child: how OOXML writes most properties. */
export const settingOf = (element: Element | undefined, name: string): string | undefined =>
  childOf(element, name)?.attributes.val

/** Whether a switch such as bold is on; a switch without a value is on. */
export const isOn = (element: Element | undefined, name: string): boolean | undefined => {
  const child = childOf(element, name)
  return child && !/^(?:0|false|off|none)$/.test(child.attributes.val ?? '1')
}
