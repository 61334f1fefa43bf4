import { useAddress } from '../../../../ui/kit/index.ts'
import { type ReviewFilter, type ReviewSort, reviewFilters, reviewSorts } from '../review-order.ts'
import { type AskedDeed, askedDeeds } from './desk-context.ts'

/** What is being asked about the item that is looked at, as the address says. */
export function useAsked(): AskedDeed | null {
  const [{ deed }] = useAddress()
  return askedDeeds.find((one) => one === deed) ?? null
}

/** Filter, order and sought words as the address has them. */
export function useReviewAddress(): {
  readonly filter: ReviewFilter
  readonly sort: ReviewSort
  readonly find: string
} {
  const [{ show, sort, find = '' }] = useAddress()
  return {
    filter: reviewFilters.find((one) => one === show) ?? 'all',
    sort: reviewSorts.find((one) => one === sort) ?? 'doubtful',
    find,
  }
}
