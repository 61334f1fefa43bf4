import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** How far each letter of a face of Tinos advances, as a share of its size; read from the tables `cmap` and `hmtx` of the font. */
export function advanceWidths(face: string): (letter: string) => number {
  const file = readFileSync(fileURLToPath(import.meta.resolve(`@expo-google-fonts/tinos/${face}/Tinos_${face}.ttf`)))
  const records = Array.from({ length: file.readUInt16BE(4) }, (_, at) => 12 + at * 16)
  const tables = new Map(
    records.map((at) => [file.toString('latin1', at, at + 4), file.subarray(file.readUInt32BE(at + 8))] as const),
  )
  const table = (name: string) => tables.get(name) ?? Buffer.alloc(0)
  const unitsPerEm = table('head').readUInt16BE(18)
  const lastWidth = table('hhea').readUInt16BE(34) - 1
  const glyph = glyphs(table('cmap'))
  return (letter) => table('hmtx').readUInt16BE(Math.min(glyph(letter.codePointAt(0) ?? 0), lastWidth) * 4) / unitsPerEm
}

/** The glyph of a code point by the subtable of format 4: ranges of codes, each moved by a number or looked up in an array. */
function glyphs(cmap: Buffer): (code: number) => number {
  const subtables = Array.from({ length: cmap.readUInt16BE(2) }, (_, at) =>
    cmap.subarray(cmap.readUInt32BE(8 + at * 8)),
  )
  const ranges = subtables.find((one) => one.readUInt16BE(0) === 4) ?? Buffer.alloc(0)
  const count = ranges.readUInt16BE(6) / 2
  return (code) => {
    const range =
      Array.from({ length: count }, (_, at) => at).find((at) => code <= ranges.readUInt16BE(14 + at * 2)) ?? 0
    const start = 16 + count * 2 + range * 2
    const delta = ranges.readUInt16BE(start + count * 2)
    const offset = ranges.readUInt16BE(start + count * 4)
    const first = ranges.readUInt16BE(start)
    if (code < first) return 0
    return offset === 0 ? (code + delta) & 0xffff : ranges.readUInt16BE(start + count * 4 + offset + (code - first) * 2)
  }
}
