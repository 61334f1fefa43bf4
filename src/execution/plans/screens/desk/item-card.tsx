import { Button, Checkbox } from '@mantine/core'
import { memo } from 'react'
import { StateBadge, useFormat, useText } from '../../../../ui/kit/index.ts'
import { deskWords } from '../../desk-messages.ts'
import { isDoubtful } from '../../rules.ts'
import type { ItemVerdict, PlanItem } from '../../shapes.ts'
import { useDesk } from './desk-context.ts'
import { ItemFacts } from './item-facts.tsx'
import { ItemForm } from './item-form.tsx'
import { PresentAtItem } from './presence.tsx'
import { Tag } from './tag.tsx'

interface ItemCardProps {
  readonly item: PlanItem
  readonly isSelected: boolean
  readonly isEdited: boolean
  readonly isChosen: boolean
  readonly onChoose: (id: string, isChosen: boolean) => void
  /** Phrases whose agencies nobody has confirmed. */
  readonly openPhrases: ReadonlySet<string>
}

const states = { unreviewed: 'waiting', accepted: 'done', rejected: 'not_carried_out' } as const

/** One item as it was read, with what a person may decide about it. */
export const ItemCard = memo(function ItemCard(props: ItemCardProps) {
  const { item, isSelected, isEdited, isChosen, onChoose, openPhrases } = props
  const text = useText(deskWords)
  const format = useFormat()
  const desk = useDesk()
  return (
    // A choice by pointer only: j and k choose by keyboard.
    <li
      className="reading"
      data-reading={item.id}
      data-selected={isSelected}
      data-verdict={item.verdict}
      aria-current={isSelected ? 'true' : undefined}
      tabIndex={-1}
      onPointerUp={() => desk.select(item.id)}
    >
      <header className="reading-head">
        <Checkbox
          aria-label={text.choose(item.label)}
          checked={isChosen}
          onChange={(event) => onChoose(item.id, event.currentTarget.checked)}
        />
        <h3>{item.label}</h3>
        {item.section ? <span className="quiet">{text.section(item.section)}</span> : null}
        <StateBadge state={states[item.verdict]} word={text.verdicts[item.verdict]} />
        {isDoubtful(item) ? <Tag tone="doubt">{text.confidence(format.number(item.confidence * 100, 0))}</Tag> : null}
        {item.requested ? <Tag>{text.requestedTag}</Tag> : null}
        {item.restricted ? <Tag tone="doubt">{text.restrictedTag}</Tag> : null}
        {item.addedByHand ? <Tag>{text.byHand}</Tag> : null}
        <PresentAtItem itemId={item.id} />
      </header>
      {isEdited ? <ItemForm item={item} /> : <ItemFacts item={item} openPhrases={openPhrases} />}
      <Deeds item={item} isEdited={isEdited} />
    </li>
  )
})

function Deeds({ item: { id, label, verdict }, isEdited }: { item: PlanItem; isEdited: boolean }) {
  const text = useText(deskWords)
  const { decide, edit, toSource } = useDesk()
  const deed = (wanted: ItemVerdict, word: string) => (
    <Button
      size="xs"
      variant={wanted === 'accepted' ? 'light' : 'default'}
      aria-label={`${word}: ${text.itemName(label)}`}
      onClick={() => decide([id], wanted)}
    >
      {word}
    </Button>
  )
  return (
    <footer className="reading-deeds">
      {verdict === 'unreviewed' ? deed('accepted', text.accept) : deed('unreviewed', text.reopen)}
      <Button
        size="xs"
        variant="default"
        aria-label={`${isEdited ? text.done : text.edit}: ${text.itemName(label)}`}
        onClick={() => edit(isEdited ? null : id)}
      >
        {isEdited ? text.done : text.edit}
      </Button>
      {verdict === 'rejected' ? null : deed('rejected', text.reject)}
      <Button
        size="xs"
        variant="subtle"
        className="phone-only"
        aria-label={`${text.showInSource}: ${text.itemName(label)}`}
        onClick={() => toSource(id)}
      >
        {text.showInSource}
      </Button>
    </footer>
  )
}
