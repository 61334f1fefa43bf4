/** A written document as LibreOffice lays it out: what stands where on each page, in points from the top left corner. */
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { strictParser } from './read-back.ts'

const run = promisify(execFile)

export interface Line {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

export interface LaidOutPage {
  readonly width: number
  readonly height: number
  readonly lines: readonly Line[]
}

export interface LaidOut {
  readonly pages: readonly LaidOutPage[]
  readonly fonts: readonly string[]
  /** Left and right ends of the horizontal lines drawn on the first page, without those of boxes. */
  readonly rules: readonly { readonly left: number; readonly right: number }[]
}

const programs = ['soffice', 'pdftotext', 'pdffonts', 'pdftocairo']

/** The programs that are not on this machine. */
export const missingPrograms = (): readonly string[] =>
  programs.filter((name) => !(process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, name))))

export async function laidOut(document: Uint8Array): Promise<LaidOut> {
  const folder = await mkdtemp(join(tmpdir(), 'lantoa-pages-'))
  try {
    const pdf = await converted(document, folder)
    const [{ stdout: layout }, { stdout: fonts }, { stdout: drawing }] = await Promise.all([
      run('pdftotext', ['-bbox-layout', pdf, '-'], { maxBuffer: 64 * 1024 * 1024 }),
      run('pdffonts', [pdf]),
      run('pdftocairo', ['-svg', '-l', '1', pdf, '-'], { maxBuffer: 64 * 1024 * 1024 }),
    ])
    return { pages: pagesOf(layout), fonts: fontsOf(fonts), rules: rulesOf(drawing) }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Tinos stands in for Times New Roman, whose widths it has, so that the result does not depend on the fonts of the machine. */
async function converted(document: Uint8Array, folder: string): Promise<string> {
  const tinos = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/tinos/package.json'))
  const fonts = join(folder, 'fonts.conf')
  await writeFile(
    fonts,
    `<?xml version="1.0"?><fontconfig><dir>${tinos}</dir><cachedir>${join(folder, 'fonts')}</cachedir>` +
      '<alias binding="same"><family>Times New Roman</family><prefer><family>Tinos</family></prefer></alias></fontconfig>',
  )
  await writeFile(join(folder, 'document.docx'), document)
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`
  await run(
    'soffice',
    [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'document.docx')],
    {
      env: { ...process.env, FONTCONFIG_FILE: fonts },
      timeout: 120_000,
    },
  )
  return join(folder, 'document.pdf')
}

function pagesOf(layout: string): readonly LaidOutPage[] {
  const pages: { width: number; height: number; lines: Line[] }[] = []
  let words: string[] = []
  let box = { left: 0, right: 0, top: 0, bottom: 0 }
  const parser = strictParser()
  parser.on('opentag', ({ name, attributes }) => {
    const number = (key: string) => Number(attributes[key]?.value)
    if (name === 'page') pages.push({ width: number('width'), height: number('height'), lines: [] })
    if (name === 'line') {
      words = []
      box = { left: number('xMin'), right: number('xMax'), top: number('yMin'), bottom: number('yMax') }
    }
  })
  parser.on('text', (text) => {
    if (text.trim()) words.push(text.trim())
  })
  parser.on('closetag', ({ name }) => {
    if (name === 'line') pages.at(-1)?.lines.push({ text: words.join(' '), ...box })
  })
  parser.write(layout).close()
  return pages
}

const fontsOf = (listing: string): readonly string[] =>
  listing
    .split('\n')
    .slice(2)
    .filter(Boolean)
    .map((line) => (line.split(/\s+/)[0] ?? '').replace(/^[A-Z]+\+/, ''))

/** Borders of marks are half a point, rules three quarters; LibreOffice draws each twice. */
function rulesOf(drawing: string): LaidOut['rules'] {
  const strokes = drawing.matchAll(
    /stroke-width:0\.75;[^>]*? d="M ([\d.]+) ([\d.]+) L ([\d.]+) ([\d.]+) " transform="matrix\(([\d.]+),/g,
  )
  const rules = [...strokes].filter(([, , y, , otherY]) => y === otherY)
  const unique = new Map(
    rules.map(([text, left, , right, , scale]) => [
      text,
      { left: Number(left) * Number(scale), right: Number(right) * Number(scale) },
    ]),
  )
  return [...unique.values()]
}
