import type { Band, Segment } from './segments.ts'

/** Lines that run below one another between the same edges. */
export interface Column {
  readonly segments: readonly Segment[]
  /** Printed beside another column; lines of the body run over the whole width. */
  readonly narrow: boolean
}

/** Puts what was printed side by side (issuer beside the national name, recipients beside the signature) one column after the other. */
export function columnsOf(bands: readonly Band[]): Column[] {
  const columns: Column[] = []
  let body: Segment[] = []
  for (let at = 0; at < bands.length; ) {
    const zone = zoneFrom(bands, at)
    if (zone) {
      if (body.length > 0) columns.push({ segments: body, narrow: false })
      body = []
      columns.push({ segments: zone.left, narrow: true }, { segments: zone.right, narrow: true })
      at = zone.end
    } else body.push(...(bands[at++] ?? []))
  }
  return body.length > 0 ? [...columns, { segments: body, narrow: false }] : columns
}

interface Zone {
  readonly left: readonly Segment[]
  readonly right: readonly Segment[]
  /** The first band after it. */
  readonly end: number
}

/** The gutter must stay this wide, in points. */
const NARROWEST = 6

/** The bands from here that one gutter parts, if at least two of them have words on both sides of it. */
function zoneFrom(bands: readonly Band[], start: number): Zone | null {
  let gutter = widestGap(bands[start] ?? [])
  if (!gutter) return null
  let [end, parted] = [start + 1, 1]
  for (let at = start + 1; at < bands.length; at++) {
    const narrowed = narrow(gutter, bands[at] ?? [])
    if (!narrowed) break
    gutter = narrowed
    if (isParted(bands[at] ?? [], gutter)) parted += 1
    end = at + 1
  }
  if (parted < 2) return null
  const middle = (gutter.left + gutter.right) / 2
  const all = bands.slice(start, end).flat()
  return {
    left: all.filter(({ right }) => right <= middle),
    right: all.filter(({ right }) => right > middle),
    end,
  }
}

interface Gap {
  readonly left: number
  readonly right: number
}

function widestGap(band: Band): Gap | null {
  const gaps = band.slice(1).map((next, index) => ({ left: band[index]?.right ?? 0, right: next.left }))
  return gaps.toSorted((a, b) => b.right - b.left - (a.right - a.left))[0] ?? null
}

/** What is left of the gutter beside this band; null when its words cross it. */
function narrow(gutter: Gap, band: Band): Gap | null {
  let { left, right } = gutter
  for (const segment of band) {
    if (segment.right <= (left + right) / 2 || segment.right <= left) left = Math.max(left, segment.right)
    else if (segment.left >= left + NARROWEST) right = Math.min(right, segment.left)
    else return null
  }
  return right - left >= NARROWEST ? { left, right } : null
}

const isParted = (band: Band, { left, right }: Gap): boolean =>
  band.some((one) => one.right <= left) && band.some((one) => one.left >= right)
