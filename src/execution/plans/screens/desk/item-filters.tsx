import { CloseButton, SegmentedControl, TextInput } from '@mantine/core'
import { useEffect, useMemo, useState } from 'react'
import { CountFilter, useAddressState, useText } from '../../../../ui/kit/index.ts'
import { deskWords } from '../../desk-messages.ts'
import type { PlanItem } from '../../shapes.ts'
import { reviewCounts, reviewFilters, reviewSorts } from '../review-order.ts'
import { useReviewAddress } from './use-asked.ts'

/** The id of the field that `/` goes to. */
export const findFieldId = 'desk-find'

const PAUSE_MS = 200

/** Which items are listed, and in which order. */
export function ItemFilters({ items }: { items: readonly PlanItem[] }) {
  const text = useText(deskWords)
  const counts = useMemo(() => reviewCounts(items), [items])
  const { sort } = useReviewAddress()
  const [, setSort] = useAddressState('sort')
  return (
    <div className="item-filters">
      <CountFilter
        label={text.filters}
        choices={reviewFilters.map((filter) => ({
          word: text.filter[filter],
          count: counts[filter],
          asks: { show: filter === 'all' ? null : filter },
        }))}
      />
      <SegmentedControl
        size="xs"
        aria-label={text.sort}
        data={reviewSorts.map((value) => ({ value, label: text.sorts[value] }))}
        value={sort}
        onChange={(value) => setSort(value === 'doubtful' ? null : value)}
      />
      <FindField />
    </div>
  )
}

/** Words that listed items have; the address follows when the typing rests. */
function FindField() {
  const text = useText(deskWords)
  const [find, setFind] = useAddressState('find')
  const [typed, setTyped] = useState(find ?? '')
  useEffect(() => setTyped(find ?? ''), [find])
  useEffect(() => {
    if (typed === (find ?? '')) return
    const timer = setTimeout(() => setFind(typed || null), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [typed, find, setFind])
  return (
    <TextInput
      id={findFieldId}
      className="item-find"
      size="xs"
      aria-label={text.findItems}
      placeholder={text.findHint}
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onKeyDown={({ key, currentTarget }) => {
        if (key === 'Escape' || key === 'Enter') currentTarget.blur()
      }}
      rightSection={typed ? <CloseButton size="xs" aria-label={text.clearFind} onClick={() => setFind(null)} /> : null}
    />
  )
}
