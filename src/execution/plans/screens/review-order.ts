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

/** The items of a filter; doubtful ones go first whatever was decided on them, so that nothing jumps. */
export function reviewOrder(items: readonly PlanItem[], filter: ReviewFilter, sort: ReviewSort): PlanItem[] {
  const shown = items.filter(filters[filter])
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
