import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** A file that goes with every public page; its address names its content, so it may be kept for ever. */
export interface PortalAsset {
  readonly address: string
  readonly mediaType: string
  readonly bytes: Buffer
}

/** The subsets that Vietnamese needs, weight 400 alone: browsers make the bold of it, and the first visit stays small. */
const faces = ['vietnamese', 'latin'] as const

function asset(name: string, bytes: Buffer, mediaType: string): PortalAsset {
  const fingerprint = createHash('sha256').update(bytes).digest('hex').slice(0, 16)
  const [stem, ending] = [name.slice(0, name.lastIndexOf('.')), name.slice(name.lastIndexOf('.'))]
  return { address: `/cong/tep/${stem}-${fingerprint}${ending}`, mediaType, bytes }
}

function readFonts(): PortalAsset[] {
  const { resolve } = createRequire(import.meta.url)
  return faces.map((subset) => {
    const name = `be-vietnam-pro-${subset}-400-normal.woff2`
    return asset(name, readFileSync(resolve(`@fontsource/be-vietnam-pro/files/${name}`)), 'font/woff2')
  })
}

function readStyle(fonts: readonly PortalAsset[]): PortalAsset {
  const written = readFileSync(new URL('./portal.css', import.meta.url), 'utf8')
  const placed = fonts.reduce(
    (css, { address }, index) => css.replace(`url("${faces[index]}")`, `url("${address}")`),
    written,
  )
  return asset('cong.css', Buffer.from(placed), 'text/css; charset=utf-8')
}

const fonts = readFonts()

/** The one style sheet of public pages. */
export const portalStyle = readStyle(fonts)

/** Everything that public pages fetch besides themselves. */
export const portalAssets: readonly PortalAsset[] = [portalStyle, ...fonts]
