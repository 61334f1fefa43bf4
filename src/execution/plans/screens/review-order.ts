import { fold } from '../../../platform/text/normalise.ts'
import { isDoubtful } from '../rules.ts'
import type { PlanItem } from '../shapes.ts'

export const reviewFilters = ['all', 'waiting', 'doubtful', 'rejected'] as const
export type ReviewFilter = (typeof reviewFilters)[number]

/** Those the reader was unsure of first, or as the document has them. */
export const reviewSorts = ['doubtful', 'document'] as const
export type ReviewSort = (typeof reviewSorts)[number]

const filters: Readonly<Record<ReviewFilter, (item: PlanItem) => boolean>> = {
  all: () => true,
  waiting: (item) => item.verdict === 'unreviewed',
  doubtful: (item) => item.verdict === 'unreviewed' && isDoubtful(item),
  rejected: (item) => item.verdict === 'rejected',
}

/** Which items are listed: those of a filter, with some words in them, in an order. */
export interface Review {
  readonly filter: ReviewFilter
  readonly sort: ReviewSort
  /** Words of the label, the clause or the agencies, written with or without diacritics. */
  readonly find: string
}

const isFound = (words: string) => {
  const wanted = fold(words)
  return ({ label, action, lead, coordinating }: PlanItem): boolean =>
    wanted === '' || fold([label, action, ...lead, ...coordinating].join(' ')).includes(wanted)
}

/** The items of a filter; doubtful ones go first whatever was decided on them, so that nothing jumps. */
export function reviewOrder(items: readonly PlanItem[], { filter, sort, find }: Review): PlanItem[] {
  const shown = items.filter(filters[filter]).filter(isFound(find))
  if (sort === 'document') return shown
  return [...shown.filter(isDoubtful), ...shown.filter((item) => !isDoubtful(item))]
}

/** How many items each filter shows. */
export const reviewCounts = (items: readonly PlanItem[]): Readonly<Record<ReviewFilter, number>> => ({
  all: items.length,
  waiting: items.filter(filters.waiting).length,
  doubtful: items.filter(filters.doubtful).length,
  rejected: items.filter(filters.rejected).length,
})

/** Items that may be accepted without looking at each: read with certainty and not decided on yet. */
export const certainItems = (items: readonly PlanItem[]): PlanItem[] =>
  items.filter((item) => item.verdict === 'unreviewed' && !isDoubtful(item))

/** The id `step` places away in a list, stopping at its ends; the first when nothing is chosen. */
export function stepped(ids: readonly string[], current: string | null, step: number): string | null {
  const at = current === null ? -1 : ids.indexOf(current)
  if (at === -1) return ids[0] ?? null
  return ids[Math.min(Math.max(at + step, 0), ids.length - 1)] ?? null
}

/** The next item behind the current one that the reader was unsure of and nobody decided on; from the head again at the end. */
export function nextDoubtful(listed: readonly PlanItem[], current: string | null): string | null {
  const at = listed.findIndex(({ id }) => id === current)
  const around = [...listed.slice(at + 1), ...listed.slice(0, at + 1)]
  return around.find(filters.doubtful)?.id ?? null
}

/** All ids from one to another in a list, whichever comes first. */
export function rangeOf(ids: readonly string[], from: string | null, to: string): string[] {
  const [start, end] = [ids.indexOf(from ?? to), ids.indexOf(to)].sort((a, b) => a - b)
  return start === undefined || end === undefined || start < 0 ? [to] : ids.slice(start, end + 1)
}
