import { SaxesParser } from 'saxes'
import { Refusal } from '../../../platform/errors/refusal.ts'
import { MAX_DEPTH } from '../limits.ts'

type Attributes = Readonly<Record<string, string>>

/** What somebody wants to hear of an XML part, by names without their namespace: producers choose different prefixes. */
export interface XmlListener {
  readonly open?: (name: string, attributes: Attributes) => void
  readonly close?: (name: string) => void
  readonly text?: (text: string) => void
}

/** Walks one part. A document type is refused outright: OOXML forbids it, and it is how entities are made to grow. */
export function walkXml(bytes: Uint8Array, listener: XmlListener): void {
  const parser = new SaxesParser()
  let depth = 0
  parser.on('doctype', () => fail())
  parser.on('error', () => fail())
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1
    if (depth > MAX_DEPTH) fail()
    listener.open?.(local(name), attributes)
  })
  parser.on('closetag', ({ name }) => {
    depth -= 1
    listener.close?.(local(name))
  })
  parser.on('text', (text) => listener.text?.(text))
  parser.write(decoded(bytes)).close()
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1)

/** An attribute by its name without prefix. */
export const attribute = (attributes: Attributes, name: string): string | undefined =>
  attributes[name] ?? Object.entries(attributes).find(([key]) => local(key) === name)?.[1]

function fail(): never {
  throw new Refusal('unsupported', 'workbooks.broken_file')
}

function decoded(bytes: Uint8Array): string {
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
  return new TextDecoder(wide).decode(bytes)
}
