import { keyOf } from '../language/tones.ts'
import { readingMessages } from '../messages.ts'
import type { PlanReading } from '../shapes.ts'

/** Defects of the document's own structure. */
export interface Defects {
  readonly enactingGlued: boolean
  /** Numbers of items that do not follow one another, as "2 → 4". */
  readonly jumps: readonly string[]
}

/** What could not be read, and defects of the document's structure that a person should know. */
export function warningsOf(
  reading: Omit<PlanReading, 'source' | 'findings' | 'warnings'>,
  { enactingGlued, jumps }: Defects,
): string[] {
  const words = readingMessages.vi.warnings
  const { header, signer, distribution, tasks } = reading
  const withoutLead = tasks.filter(({ lead }) => lead.length === 0).length
  const missing = notAmongRecipients(reading)
  const { docType } = header
  return [
    ...(docType !== null && !/kế hoạch|chương trình|phương án|đề án/.test(keyOf(`${docType} ${header.title ?? ''}`))
      ? [words.notAPlan(docType)]
      : []),
    ...(header.number ? [] : [words.noNumber]),
    ...(header.date ? [] : [words.noDate]),
    ...(header.place ? [] : [words.noPlace]),
    ...(header.issuer ? [] : [words.noIssuer]),
    ...(header.title ? [] : [words.noTitle]),
    ...(signer.name ? [] : [words.noSigner]),
    ...(distribution.length > 0 ? [] : [words.noRecipients]),
    ...(tasks.length > 0 ? [] : [words.noTasks]),
    ...(withoutLead > 0 ? [words.tasksWithoutLead(withoutLead)] : []),
    ...(enactingGlued ? [words.enactingGlued] : []),
    ...(jumps.length > 0 ? [words.jumps(jumps.slice(0, NAMES_SHOWN).join('; '))] : []),
    ...(missing.length > 0 ? [words.notRecipients(shortList(missing))] : []),
  ]
}

/** So many names fit into a sentence that is read. */
const NAMES_SHOWN = 6

const shortList = (names: readonly string[]): string =>
  names.length > NAMES_SHOWN
    ? `${names.slice(0, NAMES_SHOWN).join('; ')} và ${names.length - NAMES_SHOWN} cơ quan khác`
    : names.join('; ')

/** Agencies with tasks that no line of the recipients names. The issuer needs no copy; departments are covered by "các Sở, ban, ngành". */
function notAmongRecipients({
  header,
  tasks,
  distribution,
}: Pick<PlanReading, 'header' | 'tasks' | 'distribution'>): string[] {
  if (distribution.length === 0) return []
  const lines = distribution.map(({ text }) => shape(text))
  const hasDepartments = lines.some((line) => /^sở, ban, ngành/.test(line))
  const leads = [...new Set(tasks.flatMap(({ lead }) => lead))]
  return leads.filter((name) => {
    if (/liên quan$/.test(keyOf(name))) return false
    const bare = shape(name)
    if (header.issuer && bare.startsWith(shape(header.issuer))) return false
    const covered = hasDepartments && /^sở/.test(bare)
    return !covered && !lines.some((line) => line.includes(bare) || bare.includes(line))
  })
}

const shape = (name: string): string =>
  keyOf(name)
    .replace(/^(?:các|những) /, '')
    .replace(/ủy ban nhân dân/g, 'ubnd')
    .replace(/\s*\([^)]*\)/g, '')
    .replace(/ (?:của )?(?:tỉnh|thành phố)$/, '')
    .trim()
