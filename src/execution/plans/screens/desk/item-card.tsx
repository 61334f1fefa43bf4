import { Checkbox } from '@mantine/core'
import { memo, useRef } from 'react'
import { Comments } from '../../../../foundation/comments/screens/comments.tsx'
import { StateBadge, useFormat, useText } from '../../../../ui/kit/index.ts'
import { deskWords } from '../../desk-messages.ts'
import { isDoubtful } from '../../rules.ts'
import type { PlanItem } from '../../shapes.ts'
import { useDesk } from './desk-context.ts'
import { CardDeeds, MoreDeeds } from './item-deeds.tsx'
import { ItemFacts } from './item-facts.tsx'
import { ItemForm } from './item-form.tsx'
import { PresentAtItem } from './presence.tsx'
import { isSameCard } from './same-card.ts'
import { Tag } from './tag.tsx'
import { useNear } from './use-near.ts'

export interface ItemCardProps {
  readonly item: PlanItem
  readonly isSelected: boolean
  readonly isEdited: boolean
  readonly isChosen: boolean
  /** Drawn in full at once: one of the first. */
  readonly isFirst: boolean
  readonly onChoose: (id: string, isRange: boolean) => void
  /** Phrases whose agencies nobody has confirmed. */
  readonly openPhrases: ReadonlySet<string>
}

/**
 * One item as it was read, with what a person may decide about it. Far from the window only its label and words are drawn, so
 * that hundreds of items stay quick and can still be found in the page.
 */
export const ItemCard = memo(function ItemCard(props: ItemCardProps) {
  const { item, isSelected, isEdited, isFirst } = props
  const desk = useDesk()
  const place = useRef<HTMLLIElement>(null)
  const { isNear, height } = useNear(place, isFirst)
  const isWhole = isNear || isSelected || isEdited
  return (
    // A choice by pointer only: j and k choose by keyboard.
    <li
      ref={place}
      className="reading"
      data-reading={item.id}
      data-selected={isSelected}
      data-verdict={item.verdict}
      data-far={isWhole ? undefined : true}
      style={isWhole || height === null ? undefined : { minHeight: height }}
      aria-current={isSelected ? 'true' : undefined}
      tabIndex={-1}
      onPointerUp={() => desk.select(item.id)}
    >
      {isWhole ? <WholeCard {...props} /> : <FarCard item={item} />}
    </li>
  )
}, isSameCard)

function FarCard({ item: { label, action } }: { item: PlanItem }) {
  return (
    <>
      <h3>{label}</h3>
      <p className="clause" lang="vi">
        {action}
      </p>
    </>
  )
}

function WholeCard({ item, isEdited, isChosen, onChoose, openPhrases }: ItemCardProps) {
  const text = useText(deskWords)
  return (
    <>
      <header className="reading-head">
        <Checkbox
          aria-label={text.choose(item.label)}
          checked={isChosen}
          onChange={({ nativeEvent }) => onChoose(item.id, nativeEvent instanceof MouseEvent && nativeEvent.shiftKey)}
        />
        <h3>{item.label}</h3>
        <Marks item={item} />
        <PresentAtItem itemId={item.id} />
        <MoreDeeds item={item} />
      </header>
      {isEdited ? <ItemForm item={item} /> : <ItemFacts item={item} openPhrases={openPhrases} />}
      <CardDeeds item={item} isEdited={isEdited} />
      {isEdited ? <Comments on={{ subjectKind: 'plan_item', subjectId: item.id }} heading="h4" /> : null}
    </>
  )
}

const states = { unreviewed: 'waiting', accepted: 'done', rejected: 'not_carried_out' } as const

/** What is to be known of an item before it is read. */
function Marks({ item }: { item: PlanItem }) {
  const text = useText(deskWords)
  const format = useFormat()
  const from = item.origin?.labels.join(', ') ?? ''
  return (
    <>
      {item.section ? <span className="quiet">{text.section(item.section)}</span> : null}
      <StateBadge state={states[item.verdict]} word={text.verdicts[item.verdict]} />
      {isDoubtful(item) ? <Tag tone="doubt">{text.confidence(format.number(item.confidence * 100, 0))}</Tag> : null}
      {item.requested ? <Tag>{text.requestedTag}</Tag> : null}
      {item.restricted ? <Tag tone="doubt">{text.restrictedTag}</Tag> : null}
      {item.addedByHand ? <Tag>{text.byHand}</Tag> : null}
      {item.origin ? <Tag>{item.origin.deed === 'split' ? text.splitFrom(from) : text.mergedFrom(from)}</Tag> : null}
    </>
  )
}
