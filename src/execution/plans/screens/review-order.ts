import { isDoubtful } from '../rules.ts'
import type { PlanItem } from '../shapes.ts'

export type ReviewFilter = 'all' | 'waiting' | 'doubtful' | 'rejected'

const filters: Readonly<Record<ReviewFilter, (item: PlanItem) => boolean>> = {
  all: () => true,
  waiting: (item) => item.verdict === 'unreviewed',
  doubtful: (item) => item.verdict === 'unreviewed' && isDoubtful(item),
  rejected: (item) => item.verdict === 'rejected',
}

/** The items of a filter; those the reader was unsure of come first, whatever was decided, so that nothing jumps. */
export function reviewOrder(items: readonly PlanItem[], filter: ReviewFilter): PlanItem[] {
  const shown = items.filter(filters[filter])
  return [...shown.filter(isDoubtful), ...shown.filter((item) => !isDoubtful(item))]
}

/** How many items each filter shows. */
export const reviewCounts = (items: readonly PlanItem[]): Readonly<Record<ReviewFilter, number>> => ({
  all: items.length,
  waiting: items.filter(filters.waiting).length,
  doubtful: items.filter(filters.doubtful).length,
  rejected: items.filter(filters.rejected).length,
})

/** The id `step` places away in a list, stopping at its ends; the first when nothing is chosen. */
export function stepped(ids: readonly string[], current: string | null, step: number): string | null {
  const at = current === null ? -1 : ids.indexOf(current)
  if (at === -1) return ids[0] ?? null
  return ids[Math.min(Math.max(at + step, 0), ids.length - 1)] ?? null
}
