import { oneLine } from '../../../platform/text/normalise.ts'

/**
 * The agencies that a printed list names. Names hold commas and "và" themselves ("Sở Văn hóa, Thể thao và Du lịch"), so the
 * longest run of parts that is a known name is taken each time. Null when a part belongs to no name.
 */
export function agenciesIn(names: string, idOf: (name: string) => readonly string[] | null): string[] | null {
  const parts = oneLine(names)
    .split(/(,\s+|;\s+|\s+và\s+)/u)
    .filter((part) => part !== '')
  const found: string[] = []
  for (let at = 0; at < parts.length; ) {
    const longest = longestName(parts, at, idOf)
    if (!longest) return null
    found.push(...longest.ids)
    at = longest.end + 1
  }
  return [...new Set(found)]
}

/** Parts stand at even places, what joins them at odd ones. */
function longestName(
  parts: readonly string[],
  from: number,
  idOf: (name: string) => readonly string[] | null,
): { ids: readonly string[]; end: number } | null {
  for (let end = parts.length; end > from; end -= 1) {
    if ((end - from) % 2 === 0) continue
    const ids = idOf(parts.slice(from, end).join('').trim())
    if (ids && ids.length > 0) return { ids, end }
  }
  return null
}
