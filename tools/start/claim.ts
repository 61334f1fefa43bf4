import { createHash } from 'node:crypto'
import { mkdir, realpath, rm, writeFile } from 'node:fs/promises'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { folderFault, StartFault } from '../start-fault.ts'

/**
 * Makes the data folder where it is missing, tries to write in it, and claims it for this process: the claim is a socket that
 * listens under the folder's name, so it ends with the process however that ends.
 */
export async function claimFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true })
    const trial = join(folder, `.trial-${process.pid}`)
    await writeFile(trial, Buffer.alloc(4096))
    await rm(trial)
  } catch (error) {
    throw folderFault(error, folder)
  }
  const name = `lantoa-${createHash('sha256')
    .update(await realpath(folder))
    .digest('hex')
    .slice(0, 24)}`
  const address = process.platform === 'linux' ? `\0${name}` : join(tmpdir(), `${name}.sock`)
  if (await isListening(address)) return
  if (await answers(address)) throw new StartFault(inUse(folder))
  await rm(address, { force: true })
  if (!(await isListening(address))) throw new StartFault(inUse(folder))
}

function isListening(address: string): Promise<boolean> {
  return new Promise((answer) => {
    const claim = createServer((socket) => socket.destroy()).unref()
    claim.once('error', () => answer(false))
    claim.listen(address, () => answer(true))
  })
}

function answers(address: string): Promise<boolean> {
  return new Promise((answer) => {
    const caller = connect(address, () => {
      caller.destroy()
      answer(true)
    })
    caller.once('error', () => answer(false))
  })
}

const inUse = (folder: string): string =>
  `Một bản Lan Tỏa khác đang chạy trên thư mục dữ liệu ${folder}. Hãy dừng bản đó, hoặc đặt PORT và DATA_DIR khác để chạy song song.`
