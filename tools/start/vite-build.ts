/** Builds the staff application into a folder, and packs what is worth packing beforehand. */
import { readFileSync, writeFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { build } from 'vite'

const SMALLEST = 1024
const QUALITY = 9

const [outDir] = process.argv.slice(2)
if (!outDir) throw new Error('vite-build FOLDER')
process.once('disconnect', () => process.exit(1))
await build({ logLevel: 'error', build: { outDir } })
for (const entry of await readdir(outDir, { recursive: true, withFileTypes: true }))
  if (entry.isFile() && /\.(js|css|html|svg)$/.test(entry.name)) pack(join(entry.parentPath, entry.name))
process.exit(0)

function pack(path: string): void {
  const bytes = readFileSync(path)
  if (bytes.length < SMALLEST) return
  writeFileSync(`${path}.br`, brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } }))
  writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }))
}
