/** Blanks that part two columns of a printed line; a blank left for a number or day does not ("Số:      /KH-UBND"). */
const gutter = /\S(?<![Ss]ố|[Ss]ố ?:|ngày|tháng|năm)(?: {4,}|\t+ *)(?=[^\s/])/

/**
 * Puts lines that were printed side by side (issuer beside the national name, recipients beside the signature) one column
 * after the other. Only where lines near one another are parted so; single wide blanks stay.
 */
export function readColumns(lines: readonly string[]): string[] {
  const read: string[] = []
  let at = 0
  while (at < lines.length) {
    const end = endOfColumns(lines, at)
    if (end === at) read.push(lines[at++] ?? '')
    else {
      read.push(...unwoven(lines.slice(at, end)))
      at = end
    }
  }
  return read
}

/** The end of the block of parted lines that begins here; a block may hold lines of one column only and single empty ones. */
function endOfColumns(lines: readonly string[], start: number): number {
  if (!gutter.test(lines[start] ?? '')) return start
  const edge = rightEdge(lines[start] ?? '')
  let [end, parted] = [start + 1, 1]
  for (let at = start + 1; at < lines.length && at < start + 40; at++) {
    const line = lines[at] ?? ''
    if (/^(?:- ?)?\d{1,3}(?: ?-)?$/.test(line.trim()) || (!line.trim() && !lines[at + 1]?.trim())) break
    if (gutter.test(line) && Math.abs(rightEdge(line) - edge) < 25) {
      parted += 1
      end = at + 1
    } else if (/^\s*[-–]\s/.test(line) && line.length < edge && end === at) end = at + 1
    else if (line.trim() && !isOneColumn(line, edge)) break
  }
  return parted >= 2 ? end : start
}

const rightEdge = (line: string): number => (gutter.exec(line)?.index ?? 0) + (gutter.exec(line)?.[0].length ?? 0)

/** A line that lies wholly left or wholly right of the gutter. */
const isOneColumn = (line: string, edge: number): boolean => line.length < edge + 5 || line.search(/\S/) > edge - 12

function unwoven(lines: readonly string[]): string[] {
  const left: string[] = []
  const right: string[] = []
  const edges = lines.filter((line) => gutter.test(line)).map(rightEdge)
  const edge = Math.min(...edges)
  for (const line of lines) {
    const parting = gutter.exec(line)
    if (parting) {
      left.push(line.slice(0, parting.index + 1))
      right.push(line.slice(parting.index + parting[0].length))
    } else if (line.trim() && line.search(/\S/) > edge - 12) right.push(line.trim())
    else left.push(line)
  }
  return [...left, '', ...right, '']
}
