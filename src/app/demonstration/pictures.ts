import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import sharp from 'sharp'
import { type PictureKey, pictures } from './data/pictures.ts'
import { demonstrationPlan } from './data/plan.ts'

const width = 1280
const font = fileURLToPath(import.meta.resolve('@expo-google-fonts/tinos/700Bold/Tinos_700Bold.ttf'))

/** The drawings that stand for photographs, as JPEG, each with the mark of the demonstration on it. */
export async function drawPictures(): Promise<ReadonlyMap<PictureKey, Uint8Array>> {
  const mark = await markOn('#ffffffe6')
  return new Map(await Promise.all(pictures.map(async ({ key, file }) => [key, await drawingOf(file, mark)] as const)))
}

const drawingOf = async (file: string, mark: Buffer): Promise<Uint8Array> =>
  sharp(await readFile(new URL(`data/pictures/${file}`, import.meta.url)))
    .resize(width)
    .composite([{ input: mark, gravity: 'southeast' }])
    .jpeg({ quality: 82 })
    .toBuffer()

/** The words of the mark on a plate, with a font of our own: servers have none that knows Vietnamese. */
const markOn = (background: string): Promise<Buffer> =>
  sharp({ text: { text: demonstrationPlan.mark, font: 'Tinos Bold 34', fontfile: font, rgba: true } })
    .extend({ top: 14, bottom: 14, left: 20, right: 20, background: '#ffffff00' })
    .flatten({ background })
    .png()
    .toBuffer()
