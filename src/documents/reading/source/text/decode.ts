import { Refusal } from '../../../../platform/errors/refusal.ts'

/** The characters of a text file: UTF-8, or UTF-16 with or without its mark. Anything else is refused, never guessed. */
export function decodeText(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes)
  try {
    return ensureText(new TextDecoder(encoding, { fatal: true }).decode(bytes))
  } catch (error) {
    throw error instanceof Refusal ? error : refusalOf(bytes)
  }
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const head = bytes.subarray(0, 2000)
  const zeros = (parity: number): number => head.filter((byte, at) => byte === 0 && at % 2 === parity).length
  // Half of the letters of Vietnamese text are plain ones, whose second byte is zero in UTF-16.
  if (zeros(1) * 6 > head.length) return 'utf-16le'
  return zeros(0) * 6 > head.length ? 'utf-16be' : 'utf-8'
}

function ensureText(text: string): string {
  const odd = [...text.slice(0, 20_000)].filter((character) => isControl(character.charCodeAt(0))).length
  if (odd > 2) throw new Refusal('unsupported', 'reading.not_a_document')
  return text
}

/** Control characters that text does not have. */
const isControl = (code: number): boolean => code < 9 || (code > 13 && code < 32)

/** Bytes of an old Vietnamese encoding are mostly printable; a program or an archive is not. */
function refusalOf(bytes: Uint8Array): Refusal {
  const head = bytes.subarray(0, 4000)
  const odd = head.filter(isControl).length
  return new Refusal('unsupported', odd * 50 > head.length ? 'reading.not_a_document' : 'reading.unknown_encoding')
}
