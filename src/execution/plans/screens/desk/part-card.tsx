import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useText } from '../../../../ui/kit/index.ts'
import { deskWords } from '../../desk-messages.ts'
import { useDesk } from './desk-context.ts'
import { Tag } from './tag.tsx'

interface PartCardProps {
  readonly part: { readonly id: string; readonly kept: boolean; readonly addedByHand: boolean }
  /** How the document calls it. */
  readonly name: string
  readonly isSelected: boolean
  readonly tags?: ReactNode
  /** Saves whether it is kept or struck out. */
  readonly onKeep: (kept: boolean) => Promise<unknown>
  readonly form: () => ReactNode
  /** What was read. */
  readonly children: ReactNode
}

/** Something read besides the items: looked at, corrected, struck out. */
export function PartCard({ part, name, isSelected, tags, onKeep, form, children }: PartCardProps) {
  const text = useText(deskWords)
  const { select, remember } = useDesk()
  const [isEdited, setEdited] = useState(false)
  const keep = (kept: boolean) => {
    const what = `${kept ? text.keep : text.strike} “${name}”`
    const forget = remember(
      what,
      () => onKeep(!kept),
      () => onKeep(kept),
    )
    onKeep(kept).catch(forget)
  }
  return (
    // A choice by pointer only: it shows where the reading stands in the document.
    <li
      className="reading"
      data-reading={part.id}
      data-selected={isSelected}
      data-verdict={part.kept ? 'accepted' : 'rejected'}
      aria-current={isSelected ? 'true' : undefined}
      onPointerUp={() => select(part.id)}
    >
      <header className="reading-head">
        <h3 lang="vi">{name}</h3>
        {part.kept ? null : <Tag>{text.struck}</Tag>}
        {part.addedByHand ? <Tag>{text.byHand}</Tag> : null}
        {tags}
      </header>
      {isEdited ? form() : children}
      <footer className="reading-deeds">
        <Button
          size="xs"
          variant="default"
          aria-label={`${isEdited ? text.done : text.edit}: ${name}`}
          onClick={() => setEdited(!isEdited)}
        >
          {isEdited ? text.done : text.edit}
        </Button>
        <Button
          size="xs"
          variant="default"
          aria-label={`${part.kept ? text.strike : text.keep}: ${name}`}
          onClick={() => keep(!part.kept)}
        >
          {part.kept ? text.strike : text.keep}
        </Button>
      </footer>
    </li>
  )
}
