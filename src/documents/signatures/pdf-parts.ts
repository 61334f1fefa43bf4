import { latin1 } from './latin1.ts'

/** A signature as it lies in the file: the bytes it speaks of, and the bytes it is. */
export interface SignaturePart {
  readonly signed: Uint8Array
  readonly contents: Uint8Array
  /** `/SubFilter`, the kind of the signature. */
  readonly kind: string
  readonly reason: string | null
  readonly coversWholeFile: boolean
}

const MOST_SIGNATURES = 50
/** How far around its byte range a signature's own dictionary is looked for. */
const DICTIONARY = 4000
const byteRange = /\/ByteRange\s*\[\s*(\d+)\s+(\d+)\s+(\d+)\s+(\d+)\s*\]/g

/**
 * The signatures of a PDF in the order in which they were made. A signature's dictionary is never compressed, because the
 * signer writes into it at the places that `/ByteRange` names (ISO 32000-1, 12.8.1); so it is found in the plain bytes.
 */
export function signaturePartsOf(file: Uint8Array): SignaturePart[] {
  const text = latin1(file)
  const found = [...text.matchAll(byteRange)].slice(0, MOST_SIGNATURES).flatMap((match) => {
    const [start = 0, length = 0, second = 0, rest = 0] = match.slice(1).map(Number)
    const end = second + rest
    if (start !== 0 || length >= second || end > file.length) return []
    const dictionary = around(text, match.index, { from: length, to: second })
    return [
      {
        signed: joined(file.subarray(start, start + length), file.subarray(second, end)),
        contents: bytesOfHex(text.slice(length, second)),
        kind: /\/SubFilter\s*\/([\w.]+)/.exec(dictionary)?.[1] ?? '',
        reason: textOf(dictionary, 'Reason'),
        coversWholeFile: text.slice(end).trim() === '',
        end,
      },
    ]
  })
  return found.toSorted((a, b) => a.end - b.end).map(({ end: _end, ...part }) => part)
}

/** The words of the dictionary around its byte range, without the signature's own digits. */
function around(text: string, at: number, contents: { readonly from: number; readonly to: number }): string {
  const without = (from: number, to: number) =>
    to <= contents.from || from >= contents.to
      ? text.slice(from, to)
      : text.slice(from, Math.max(from, contents.from)) + text.slice(contents.to, Math.max(to, contents.to))
  const begin = at < contents.from ? Math.max(0, at - DICTIONARY) : Math.max(0, contents.from - DICTIONARY)
  const end = at < contents.from ? contents.to + DICTIONARY : at + DICTIONARY
  const words = without(begin, Math.min(end, text.length))
  const place = words.indexOf('/ByteRange')
  const first = words.lastIndexOf(' obj', place)
  const last = words.indexOf('endobj', place)
  return words.slice(Math.max(first, 0), last < 0 ? undefined : last)
}

/** A text of the dictionary: `(…)` with its escapes, or hexadecimal; UTF-16 where it says so. */
function textOf(dictionary: string, key: string): string | null {
  const plain = new RegExp(`/${key}\\s*\\(((?:\\\\.|[^\\\\)])*)\\)`, 's').exec(dictionary)?.[1]
  const hex = new RegExp(`/${key}\\s*<([0-9A-Fa-f\\s]*)>`).exec(dictionary)?.[1]
  const bytes = plain !== undefined ? unescaped(plain) : hex !== undefined ? bytesOfHex(hex) : null
  if (!bytes || bytes.length === 0) return null
  const isUtf16 = bytes[0] === 0xfe && bytes[1] === 0xff
  const words = isUtf16 ? new TextDecoder('utf-16be').decode(bytes.subarray(2)) : new TextDecoder().decode(bytes)
  return words.normalize().trim() || null
}

const escapes: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12 }

function unescaped(text: string): Uint8Array {
  const bytes = text.replaceAll(/\\([0-7]{1,3}|.)/gs, (_all, code: string) =>
    String.fromCharCode(/^[0-7]/.test(code) ? Number.parseInt(code, 8) & 0xff : (escapes[code] ?? code.charCodeAt(0))),
  )
  return Uint8Array.from(bytes, (letter) => letter.charCodeAt(0))
}

function bytesOfHex(text: string): Uint8Array {
  const digits = text.replaceAll(/[^0-9A-Fa-f]/g, '')
  return Uint8Array.from({ length: digits.length >> 1 }, (_, i) => Number.parseInt(digits.slice(2 * i, 2 * i + 2), 16))
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const whole = new Uint8Array(first.length + second.length)
  whole.set(first)
  whole.set(second, first.length)
  return whole
}
