import { unzipSync } from 'fflate'
import { Refusal } from '../../../../platform/errors/refusal.ts'
import { MAX_ENTRIES, MAX_PART_BYTES, MAX_UNPACKED_BYTES } from '../limits.ts'

/** The parts of a .docx that are read, by their names inside it. */
const wanted = /^word\/(?:document\d*|styles|numbering|footnotes|endnotes|header\d*|footer\d*)\.xml$/

/**
 * Unpacks the parts of a .docx that hold text. Sizes and counts are bounded by what the archive declares before anything is
 * unpacked, and no part can grow beyond what it declared.
 */
export function unpack(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const seen = { entries: 0, unpacked: 0, names: new Set<string>() }
  const parts = guarded(() =>
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        seen.entries += 1
        seen.names.add(name)
        if (seen.entries > MAX_ENTRIES) throw new Refusal('too_large', 'reading.too_many_parts')
        if (!wanted.test(name)) return false
        seen.unpacked += originalSize
        if (originalSize > MAX_PART_BYTES || seen.unpacked > MAX_UNPACKED_BYTES)
          throw new Refusal('too_large', 'reading.unpacks_too_large')
        return true
      },
    }),
  )
  if (seen.names.has('EncryptedPackage')) throw new Refusal('unsupported', 'reading.encrypted')
  if (![...seen.names].some((name) => /^word\/document\d*\.xml$/.test(name)))
    throw new Refusal(
      'unsupported',
      seen.names.has('[Content_Types].xml') ? 'reading.not_word' : 'reading.not_a_document',
    )
  return new Map(Object.entries(parts))
}

function guarded<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal('unsupported', 'reading.broken_file')
  }
}
