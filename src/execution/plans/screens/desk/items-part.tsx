import { Button, SegmentedControl, Stack } from '@mantine/core'
import { useCallback, useMemo, useState } from 'react'
import {
  CountFilter,
  EmptyState,
  Stream,
  useAddress,
  useAddressState,
  useText,
  useUndo,
} from '../../../../ui/kit/index.ts'
import { deskWords } from '../../desk-messages.ts'
import type { PlanDesk, PlanItem } from '../../shapes.ts'
import {
  certainItems,
  type ReviewFilter,
  type ReviewSort,
  reviewCounts,
  reviewFilters,
  reviewOrder,
  reviewSorts,
} from '../review-order.ts'
import { AddItem } from './add-item.tsx'
import { useDesk } from './desk-context.ts'
import { ItemCard } from './item-card.tsx'

/** Filter and order as the address asks for them. */
export function useReviewAddress(): { readonly filter: ReviewFilter; readonly sort: ReviewSort } {
  const [{ show, sort }] = useAddress()
  return {
    filter: reviewFilters.find((one) => one === show) ?? 'all',
    sort: reviewSorts.find((one) => one === sort) ?? 'doubtful',
  }
}

interface ItemsPartProps {
  readonly shown: PlanDesk
  readonly selected: string | null
  readonly edited: string | null
}

/** The items: filtered and ordered by the address, decided one by one or several at once. */
export function ItemsPart({ shown: { items, rosters }, selected, edited }: ItemsPartProps) {
  const text = useText(deskWords)
  const { filter, sort } = useReviewAddress()
  const listed = reviewOrder(items, filter, sort)
  const { chosen, choose, clear } = useChosen()
  const openPhrases = useMemo(
    () => new Set(rosters.filter(({ confirmed }) => !confirmed).map(({ phrase }) => phrase)),
    [rosters],
  )
  if (items.length === 0)
    return (
      <EmptyState title={text.noItems} drawing={<Stream />} action={<AddItem />}>
        {text.noItemsHelp}
      </EmptyState>
    )
  return (
    <Stack gap="sm">
      <ItemFilters items={items} />
      <ManyDeeds items={items} chosen={chosen} onDone={clear} />
      {listed.length === 0 ? (
        <EmptyState title={text.noneInFilter} drawing={<Stream />}>
          {text.noneInFilterHelp}
        </EmptyState>
      ) : (
        <ul className="plain-list readings" aria-label={text.itemsList}>
          {listed.map((item) => (
            <ItemCard
              key={item.id}
              item={item}
              isSelected={item.id === selected}
              isEdited={item.id === edited}
              isChosen={chosen.has(item.id)}
              onChoose={choose}
              openPhrases={openPhrases}
            />
          ))}
        </ul>
      )}
      <AddItem />
    </Stack>
  )
}

/** The items ticked to be accepted together. */
function useChosen() {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const choose = useCallback((id: string, isChosen: boolean) => {
    setChosen((before) => {
      const after = new Set(before)
      if (isChosen) after.add(id)
      else after.delete(id)
      return after
    })
  }, [])
  return { chosen, choose, clear: () => setChosen(new Set()) }
}

function ItemFilters({ items }: { items: readonly PlanItem[] }) {
  const text = useText(deskWords)
  const counts = reviewCounts(items)
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
    </div>
  )
}

interface ManyDeedsProps {
  readonly items: readonly PlanItem[]
  readonly chosen: ReadonlySet<string>
  readonly onDone: () => void
}

/** Accepting several items at once, which can be taken back for ten seconds and by `u`. */
function ManyDeeds({ items, chosen, onDone }: ManyDeedsProps) {
  const text = useText(deskWords)
  const { decide, undo } = useDesk()
  const offerUndo = useUndo()
  const certain = certainItems(items)
  const ticked = items.filter((item) => chosen.has(item.id) && item.verdict !== 'accepted')
  const accept = (these: readonly PlanItem[]) => {
    decide(
      these.map(({ id }) => id),
      'accepted',
    )
    onDone()
    offerUndo(text.acceptedMany(these.length), async () => undo())
  }
  if (certain.length < 2 && ticked.length === 0) return null
  return (
    <div className="many-deeds">
      {ticked.length > 0 ? (
        <Button size="xs" variant="light" onClick={() => accept(ticked)}>
          {text.acceptChosen(ticked.length)}
        </Button>
      ) : null}
      {certain.length > 1 ? (
        <Button size="xs" variant="light" onClick={() => accept(certain)}>
          {text.acceptCertain(certain.length)}
        </Button>
      ) : null}
    </div>
  )
}
