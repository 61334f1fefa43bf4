import { crc32 } from 'node:zlib'
import { zipSync } from 'fflate'
import sharp from 'sharp'

/** A JPEG of a green field with a red left half, taken sideways, with camera and place in its Exif data. */
export const aPhoto = ({ width = 400, height = 200 } = {}): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: '#2f8f4e' } })
    .composite([
      { input: { create: { width: width / 2, height, channels: 3, background: '#c0392b' } }, left: 0, top: 0 },
    ])
    .jpeg()
    .withExif({
      IFD0: { Make: 'HieuMayAnh' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '21/1 19/1 0/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '103/1 54/1 0/1',
      },
    })
    .withMetadata({ orientation: 6 })
    .toBuffer()

const text = (words: string): Uint8Array => new TextEncoder().encode(words)

/** The least that is an Office document since 2007: its main part, and what kind of part that is. */
export const anOfficeDocument = (part: string, contentType: string): Uint8Array =>
  zipSync({
    '[Content_Types].xml': text(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/${part}" ContentType="application/${contentType}.main+xml"/></Types>`,
    ),
    [part]: text('<document/>'),
  })

export const aWordDocument = (): Uint8Array =>
  anOfficeDocument('word/document.xml', 'vnd.openxmlformats-officedocument.wordprocessingml.document')

export const anArchive = (): Uint8Array => zipSync({ 'anh.txt': text('không phải ảnh') })

/** A container of Word and Excel up to 2003 that holds the parts named. */
export const aLegacyDocument = (...parts: string[]): Uint8Array =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(504),
    ...parts.map((part) => Buffer.from(part, 'utf16le')),
  ])

/** A few bytes that promise a picture of this many pixels. */
export function aPixelBomb({ width, height }: { width: number; height: number }): Uint8Array {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 6, 0, 0, 0], 8)
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), chunk('IHDR', head), chunk('IDAT', Buffer.alloc(64))])
}

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}
