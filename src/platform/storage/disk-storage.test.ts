import { createHash } from 'node:crypto'
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { diskStorage } from './disk-storage.ts'

const bytes = new TextEncoder().encode('Suối Nậm La')
const sha256 = createHash('sha256').update(bytes).digest('hex')
let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'storage-'))
})
afterEach(() => rm(folder, { recursive: true }))

const filesUnder = async () =>
  (await readdir(folder, { recursive: true, withFileTypes: true })).filter((e) => e.isFile())

test('bytes are kept under their SHA-256 and come back as they were', async () => {
  const storage = diskStorage(folder)
  expect(await storage.put(bytes)).toBe(sha256)
  expect(Buffer.from((await storage.get(sha256)) ?? [])).toEqual(Buffer.from(bytes))
  expect((await filesUnder()).map(({ name, parentPath }) => [parentPath.slice(-2), name])).toEqual([
    [sha256.slice(0, 2), sha256.slice(2)],
  ])
})

test('the same bytes sent many times at once are kept once, with nothing left beside them', async () => {
  const storage = diskStorage(folder)
  await Promise.all(Array.from({ length: 20 }, () => storage.put(bytes)))
  expect(await filesUnder()).toHaveLength(1)
})

test.skipIf(process.platform === 'win32')(
  'nobody else on the machine reads them (Windows has other rights)',
  async () => {
    const inside = join(folder, 'files')
    await diskStorage(inside).put(bytes)
    const place = join(inside, sha256.slice(0, 2))
    const modes = [inside, place, join(place, sha256.slice(2))].map(async (path) => (await stat(path)).mode & 0o777)
    expect(await Promise.all(modes)).toEqual([0o700, 0o700, 0o600])
  },
)

test('what is not kept is null, and removing it is harmless', async () => {
  const storage = diskStorage(folder)
  expect(await storage.get(sha256)).toBeNull()
  expect(await storage.has(sha256)).toBe(false)
  await storage.put(bytes)
  await storage.remove(sha256)
  await storage.remove(sha256)
  expect(await storage.has(sha256)).toBe(false)
})

test.each(['../../etc/passwd', 'abc', ''])('a name that is no SHA-256 reaches no file: “%s”', async (name) => {
  expect(() => diskStorage(folder).get(name)).toThrow('Not a SHA-256')
})

test('a folder that cannot be written is an error that names it, and leaves nothing half-written', async () => {
  const taken = join(folder, 'taken')
  await writeFile(taken, '')
  await expect(diskStorage(taken).put(bytes)).rejects.toThrow(taken)
})
