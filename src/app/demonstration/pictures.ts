import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import sharp from 'sharp'
import { type PictureKey, pictures } from './data/pictures.ts'
import { demonstrationPlan } from './data/plan.ts'

/** Pixels. */
const width = 1280
const margin = 16
const font = fileURLToPath(import.meta.resolve('@expo-google-fonts/tinos/700Bold/Tinos_700Bold.ttf'))

/** The drawings that stand for photographs, as JPEG, each with the mark of the demonstration on it. */
export async function drawPictures(): Promise<ReadonlyMap<PictureKey, Uint8Array>> {
  const mark = await drawMark()
  return new Map(await Promise.all(pictures.map(async ({ key, file }) => [key, await drawingOf(file, mark)] as const)))
}

const drawingOf = async (file: string, mark: Buffer): Promise<Uint8Array> =>
  sharp(await readFile(new URL(`data/pictures/${file}`, import.meta.url)))
    .resize(width)
    .composite([{ input: mark, gravity: 'southeast' }])
    .jpeg({ quality: 82 })
    .toBuffer()

/** The words of the mark on a white plate, with a font of our own: servers have none that knows Vietnamese. */
async function drawMark(): Promise<Buffer> {
  const words = { text: demonstrationPlan.mark, font: 'Tinos Bold 30', fontfile: font, rgba: true }
  const { data, info } = await sharp({ text: words }).png().toBuffer({ resolveWithObject: true })
  const plate = { width: info.width + 2 * margin, height: info.height + 2 * margin }
  return sharp({ create: { ...plate, channels: 4, background: '#ffffff' } })
    .composite([{ input: data, left: margin, top: margin }])
    .png()
    .toBuffer()
}
