import { ActionIcon, Button, Menu } from '@mantine/core'
import { useRef } from 'react'
import { useText } from '../../../../ui/kit/index.ts'
import { deskWords } from '../../desk-messages.ts'
import type { ItemVerdict, PlanItem } from '../../shapes.ts'
import { useDesk } from './desk-context.ts'
import { useDeeds } from './use-item-deeds.ts'

interface CardDeedsProps {
  readonly item: PlanItem
  readonly isEdited: boolean
}

/** What a person may decide about an item, and below the dots what else can be done with it. */
export function CardDeeds({ item: { id, label, verdict }, isEdited }: CardDeedsProps) {
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

/** Splitting, merging, moving, adding behind, removing. */
export function MoreDeeds({ item: { id, label, addedByHand } }: { item: PlanItem }) {
  const text = useText(deskWords)
  const { ask } = useDesk()
  const deeds = useDeeds()
  const dots = useRef<HTMLButtonElement>(null)
  const opens = (question: 'split' | 'move' | 'add') => () => {
    // The line of the menu is gone when the question closes: the focus returns to the dots.
    dots.current?.focus()
    ask(question, id)
  }
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon ref={dots} variant="subtle" className="more-deeds" aria-label={text.moreDeeds(label)}>
          <svg width="16" height="16" viewBox="0 0 16 16" fill="currentColor" aria-hidden="true">
            <circle cx="3" cy="8" r="1.5" />
            <circle cx="8" cy="8" r="1.5" />
            <circle cx="13" cy="8" r="1.5" />
          </svg>
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown className="desk-menu">
        <Menu.Item onClick={opens('split')}>{text.splitDeed}</Menu.Item>
        <Menu.Item onClick={() => deeds.mergeWithNext(id)}>{text.mergeDeed}</Menu.Item>
        <Menu.Item onClick={() => deeds.shift([id], -1)}>{text.upDeed}</Menu.Item>
        <Menu.Item onClick={() => deeds.shift([id], 1)}>{text.downDeed}</Menu.Item>
        <Menu.Item onClick={opens('move')}>{text.moveDeed}</Menu.Item>
        <Menu.Item onClick={opens('add')}>{text.addDeed}</Menu.Item>
        {addedByHand ? <Menu.Item onClick={() => deeds.remove(id)}>{text.removeDeed}</Menu.Item> : null}
      </Menu.Dropdown>
    </Menu>
  )
}
