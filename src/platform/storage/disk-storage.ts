import { createHash, randomUUID } from 'node:crypto'
import { access, mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Storage } from './storage.ts'

/**
 * Keeps files in a folder as `ab/cdef…`. A file appears whole or not at all: it is written beside, flushed, renamed, and its
 * folder flushed too, so that a file that was answered for is still there after the power fails.
 */
export function diskStorage(folder: string): Storage {
  const pathOf = (sha256: string) => {
    if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error(`Not a SHA-256 in hex: ${sha256}`)
    return join(folder, sha256.slice(0, 2), sha256.slice(2))
  }
  const has = (sha256: string) => isThere(pathOf(sha256))
  return {
    has,
    get: (sha256) => readFile(pathOf(sha256)).catch(nullWhenMissing),
    remove: (sha256) => rm(pathOf(sha256), { force: true }),
    put: async (bytes) => {
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      if (!(await has(sha256))) await writeWhole(pathOf(sha256), bytes)
      return sha256
    },
  }
}

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    (error: NodeJS.ErrnoException) => nullWhenMissing(error) !== null,
  )

function nullWhenMissing(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null
  throw error
}

/** Originals hold places and names: nobody else on the machine reads them. */
const ownerOnly = { folder: 0o700, file: 0o600 } as const

async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: ownerOnly.folder })
  const beside = `${path}.${randomUUID()}.part`
  try {
    const file = await open(beside, 'wx', ownerOnly.file)
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(beside, path)
    await flushFolder(dirname(path))
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
}

/** The rename itself lasts only once the folder is flushed. */
async function flushFolder(path: string): Promise<void> {
  const folder = await open(path, 'r')
  await folder.sync().finally(() => folder.close())
}
