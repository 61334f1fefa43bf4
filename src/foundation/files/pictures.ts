import sharp from 'sharp'
import { Refusal } from '../../platform/errors/refusal.ts'
import { ensurePixels, mostPixels } from './rules.ts'

/** The longest side in pixels. */
const sharedSide = 2048
const thumbnailSide = 320

// One thread for a picture: the machine has other work, and pictures are made one after another anyway.
sharp.concurrency(1)
sharp.cache(false)

/** Reads the head of a picture only, so that it is cheap; refuses one that cannot be read or promises too many pixels. */
export async function ensurePicture(bytes: Uint8Array): Promise<void> {
  const { width, height } = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => {
      throw new Refusal('invalid', 'files.broken_picture')
    })
  ensurePixels({ width, height })
}

/** What others see of a picture; `width` and `height` are of the shared copy. */
export interface PictureCopies {
  readonly shared: Uint8Array
  readonly thumbnail: Uint8Array
  readonly width: number
  readonly height: number
}

/** The media type of both copies, whatever the original was. */
export const copyType = 'image/jpeg'

/**
 * Two copies, upright and encoded anew: nothing of the original but its pixels goes in, so neither place, camera nor owner.
 * Null when the pixels cannot be read.
 */
export async function copiesOf(bytes: Uint8Array): Promise<PictureCopies | null> {
  try {
    const { data: shared, info } = await copyOf(bytes, sharedSide)
    const { data: thumbnail } = await copyOf(shared, thumbnailSide)
    return { shared, thumbnail, width: info.width, height: info.height }
  } catch {
    return null
  }
}

const copyOf = (bytes: Uint8Array, side: number) =>
  sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error' })
    .autoOrient()
    .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .jpeg({ quality: 82, mozjpeg: false })
    .toBuffer({ resolveWithObject: true })
