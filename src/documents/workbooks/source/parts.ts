import { unzipSync } from 'fflate'
import { Refusal } from '../../../platform/errors/refusal.ts'
import { MAX_BYTES, MAX_ENTRIES, MAX_MEGABYTES, MAX_PART_BYTES, MAX_UNPACKED_BYTES } from '../limits.ts'

const wanted =
  /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/i

/** Names inside an archive that say what it is when it is no .xlsx. */
const others: readonly (readonly [RegExp, string])[] = [
  [/^EncryptedPackage$/, 'workbooks.encrypted'],
  [/^xl\/workbook\.bin$/, 'workbooks.binary_workbook'],
  [/^(?:content\.xml|mimetype)$/, 'workbooks.open_document'],
]

/** Encrypted files and old .xls are both OLE containers. */
const OLE = 'd0cf11e0a1b11ae1'
const encryptedName = Buffer.from('EncryptedPackage', 'utf16le')

/** Refuses at once what is too large, empty, an old .xls or locked by a password. */
export function ensureReadable(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new Refusal('unsupported', 'workbooks.empty_file')
  if (bytes.length > MAX_BYTES) throw new Refusal('too_large', 'workbooks.too_large', { limit: MAX_MEGABYTES })
  if (Buffer.from(bytes.subarray(0, 8)).toString('hex') !== OLE) return
  const isEncrypted = Buffer.from(bytes).includes(encryptedName)
  throw new Refusal('unsupported', isEncrypted ? 'workbooks.encrypted' : 'workbooks.old_excel')
}

export const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b

/**
 * Unpacks the parts of an .xlsx that are read. Counts and sizes are bounded by what the archive declares before anything is
 * unpacked, and no part can grow beyond what it declared.
 */
export function unpack(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const seen = { entries: 0, unpacked: 0, names: [] as string[] }
  const parts = guarded(() =>
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        seen.entries += 1
        if (seen.entries > MAX_ENTRIES) throw new Refusal('too_large', 'workbooks.too_many_parts')
        seen.names.push(name)
        if (!wanted.test(name)) return false
        seen.unpacked += originalSize
        if (originalSize > MAX_PART_BYTES || seen.unpacked > MAX_UNPACKED_BYTES)
          throw new Refusal('too_large', 'workbooks.unpacks_too_large')
        return true
      },
    }),
  )
  if (!seen.names.includes('xl/workbook.xml')) throw new Refusal('unsupported', codeOf(seen.names))
  return new Map(Object.entries(parts))
}

const codeOf = (names: readonly string[]): string =>
  others.find(([pattern]) => names.some((name) => pattern.test(name)))?.[1] ?? 'workbooks.not_a_workbook'

function guarded<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal('unsupported', 'workbooks.broken_file')
  }
}
