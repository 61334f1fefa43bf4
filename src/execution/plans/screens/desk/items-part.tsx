import { Button, Stack } from '@mantine/core'
import { Fragment, useMemo } from 'react'
import { EmptyState, Stream, useAddress, useText } from '../../../../ui/kit/index.ts'
import { deskWords } from '../../desk-messages.ts'
import type { PlanDesk, PlanItem } from '../../shapes.ts'
import { AddItemButton, AddItemForm } from './add-item.tsx'
import { ItemCard } from './item-card.tsx'
import { ItemFilters } from './item-filters.tsx'
import { ManyDeeds } from './many-deeds.tsx'
import { MoveDialog } from './move-dialog.tsx'
import { SplitDialog } from './split-dialog.tsx'
import { useAsked } from './use-asked.ts'
import type { Choosing } from './use-choosing.ts'

interface ItemsPartProps {
  readonly shown: PlanDesk
  /** The items of the filter, in the order in which they are shown. */
  readonly listed: readonly PlanItem[]
  readonly choosing: Choosing
  readonly selected: string | null
  readonly edited: string | null
}

/** So many cards are drawn in full at once. */
const FIRST = 12

/** The items: filtered and ordered by the address, decided, split, merged and moved one by one or several at once. */
export function ItemsPart({ shown: { items, rosters }, listed, choosing, selected, edited }: ItemsPartProps) {
  const text = useText(deskWords)
  const asked = useAsked()
  const openPhrases = useMemo(
    () => new Set(rosters.filter(({ confirmed }) => !confirmed).map(({ phrase }) => phrase)),
    [rosters],
  )
  const isAdding = asked === 'add'
  const behind = isAdding ? listed.find(({ id }) => id === selected) : undefined
  if (items.length === 0)
    return (
      <Stack gap="sm">
        <EmptyState title={text.noItems} drawing={<Stream />}>
          {text.noItemsHelp}
        </EmptyState>
        {isAdding ? <AddItemForm behind={undefined} /> : <AddItemButton behind={undefined} />}
      </Stack>
    )
  return (
    <Stack gap="sm">
      <ItemFilters items={items} />
      <ManyDeeds items={items} choosing={choosing} />
      {listed.length === 0 ? <NothingListed /> : null}
      <ul className="plain-list readings" aria-label={text.itemsList}>
        {listed.map((item, at) => (
          <Fragment key={item.id}>
            <ItemCard
              item={item}
              isSelected={item.id === selected}
              isEdited={item.id === edited}
              isChosen={choosing.chosen.has(item.id)}
              isFirst={at < FIRST}
              onChoose={choosing.choose}
              openPhrases={openPhrases}
            />
            {item === behind ? (
              <li>
                <AddItemForm behind={item} />
              </li>
            ) : null}
          </Fragment>
        ))}
      </ul>
      {isAdding && !behind ? <AddItemForm behind={items.at(-1)} /> : null}
      {isAdding ? null : <AddItemButton behind={listed.at(-1)} />}
      <SplitDialog item={asked === 'split' ? items.find(({ id }) => id === selected) : undefined} />
      <MoveDialog items={items} ids={asked === 'move' ? movingIds(choosing, selected) : []} />
    </Stack>
  )
}

const movingIds = ({ chosen }: Choosing, selected: string | null): readonly string[] =>
  chosen.size > 0 ? [...chosen] : selected ? [selected] : []

function NothingListed() {
  const text = useText(deskWords)
  const [{ find = '' }, change] = useAddress()
  if (find === '')
    return (
      <EmptyState title={text.noneInFilter} drawing={<Stream />}>
        {text.noneInFilterHelp}
      </EmptyState>
    )
  return (
    <EmptyState
      title={text.noneFound}
      drawing={<Stream />}
      action={
        <Button variant="default" onClick={() => change({ find: null })}>
          {text.clearFind}
        </Button>
      }
    >
      {text.noneFoundHelp}
    </EmptyState>
  )
}
