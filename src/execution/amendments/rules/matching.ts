import { fold } from '../../../platform/text/normalise.ts'

/** What is known of an item of a document, or of a task of the plan, when the two are matched. */
export interface Matchable {
  readonly id: string
  readonly label: string
  readonly clause: string
  readonly agencies: readonly string[]
}

export interface Match {
  readonly itemId: string
  readonly taskId: string
  /** From 0 to 1. */
  readonly score: number
}

/** Words alike enough to be the same duty whatever its number. */
const ALIKE = 0.7
/** Under the same number so much is enough, or less where the agencies are the same too. */
const ALIKE_BY_LABEL = 0.35
const ALIKE_BY_LABEL_AND_AGENCIES = 0.15

/**
 * Which item of a document is which task of the plan: the surest pair first, each once. Numbers alone prove nothing, for a new
 * document may number anew; words alone do when they are alike.
 */
export function matchItems(items: readonly Matchable[], tasks: readonly Matchable[]): Match[] {
  const known = tasks.map(prepared)
  const pairs = items.map(prepared).flatMap((item) =>
    known.flatMap((task): Match[] => {
      const score = scoreOf(item, task)
      return score === null ? [] : [{ itemId: item.id, taskId: task.id, score }]
    }),
  )
  const taken = new Set<string>()
  return pairs
    .toSorted((one, other) => other.score - one.score)
    .filter(({ itemId, taskId }) => {
      if (taken.has(itemId) || taken.has(taskId)) return false
      taken.add(itemId).add(taskId)
      return true
    })
}

interface Prepared {
  readonly id: string
  readonly label: string
  readonly words: ReadonlySet<string>
  readonly agencies: ReadonlySet<string>
}

const prepared = ({ id, label, clause, agencies }: Matchable): Prepared => ({
  id,
  label: plainLabel(label),
  words: new Set(
    fold(clause)
      .split(/[^a-z0-9/]+/u)
      .filter(Boolean),
  ),
  agencies: new Set(agencies),
})

/** "4.2." and "4.2" are one number. */
export const plainLabel = (label: string): string => fold(label).replace(/[.)\s]+$/u, '')

function scoreOf(item: Prepared, task: Prepared): number | null {
  const alike = overlap(item.words, task.words)
  const isSameLabel = item.label === task.label
  const isSameAgencies = overlap(item.agencies, task.agencies) >= 0.5
  const enough = isSameLabel ? (isSameAgencies ? ALIKE_BY_LABEL_AND_AGENCIES : ALIKE_BY_LABEL) : ALIKE
  if (alike < enough) return null
  return Math.min(1, 0.6 * alike + (isSameLabel ? 0.25 : 0) + (isSameAgencies ? 0.15 : 0))
}

/** How much two sets have in common: twice the common part over both (Dice). */
function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size + other.size === 0) return 1
  const [small, large] = one.size < other.size ? [one, other] : [other, one]
  let common = 0
  for (const word of small) if (large.has(word)) common += 1
  return (2 * common) / (one.size + other.size)
}
