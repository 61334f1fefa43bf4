import { Select, Tabs } from '@mantine/core'
import { useState } from 'react'
import { useAddressState, useText } from '../../../../ui/kit/index.ts'
import { useNarrow } from '../../../../ui/kit/use-narrow.ts'
import { deskWords } from '../../desk-messages.ts'
import type { PlanDesk, PlanItem, Problem } from '../../shapes.ts'
import { type DeskPart, deskParts } from '../readings.ts'
import { DutiesPart } from './duties-part.tsx'
import { HeaderPart } from './header-part.tsx'
import { ItemsPart } from './items-part.tsx'
import { NotesPart } from './notes-part.tsx'
import { RecipientsPart } from './recipients-part.tsx'
import { RostersPart } from './rosters-part.tsx'
import { TopicsPart } from './topics-part.tsx'
import type { Choosing } from './use-choosing.ts'

const partOfProblem: Readonly<Record<Problem['code'], DeskPart>> = {
  header_missing: 'header',
  no_items: 'items',
  item_unreviewed: 'items',
  item_without_lead: 'items',
  roster_unconfirmed: 'rosters',
  duty_without_day: 'duties',
  duty_without_reporter: 'duties',
}

/** Where a problem is mended. */
export const placeOf = ({ code }: Problem): DeskPart => partOfProblem[code]

/** The part that is shown: the one the address names, else the first in which something was missing when the desk opened. */
export function useShownPart([first]: readonly Problem[]): DeskPart {
  const [part] = useAddressState('part')
  const [opened] = useState<DeskPart>(first ? placeOf(first) : 'items')
  return deskParts.find((one) => one === part) ?? opened
}

interface DeskPartsProps {
  readonly shown: PlanDesk
  readonly part: DeskPart
  readonly problems: readonly Problem[]
  readonly listed: readonly PlanItem[]
  readonly choosing: Choosing
  readonly selected: string | null
  readonly edited: string | null
}

/** What was read, part by part, each with how much of it still wants a person. */
export function DeskParts(props: DeskPartsProps) {
  const { part, problems, shown } = props
  const text = useText(deskWords)
  const [, setPart] = useAddressState('part')
  const open = (one: DeskPart) =>
    one === 'notes' ? shown.notes.warnings.length : problems.filter((problem) => placeOf(problem) === one).length
  if (useNarrow())
    return (
      <>
        <Select
          label={text.part}
          data={deskParts.map((value) => ({ value, label: titled(text.parts[value], open(value), text.open) }))}
          value={part}
          allowDeselect={false}
          onChange={(value) => setPart(value)}
        />
        <PartContent {...props} />
      </>
    )
  return (
    <Tabs value={part} onChange={(value) => setPart(value)} keepMounted={false}>
      <Tabs.List aria-label={text.partsLabel} className="desk-tabs">
        {deskParts.map((one) => (
          <Tabs.Tab key={one} value={one}>
            {text.parts[one]}
            <OpenCount count={open(one)} />
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {deskParts.map((one) => (
        <Tabs.Panel key={one} value={one} pt="md">
          <PartContent {...props} part={one} />
        </Tabs.Panel>
      ))}
    </Tabs>
  )
}

const titled = (title: string, open: number, words: (count: number) => string): string =>
  open > 0 ? `${title} · ${words(open)}` : title

function OpenCount({ count }: { count: number }) {
  const text = useText(deskWords)
  if (count === 0) return null
  return (
    <>
      <span className="open-count figures" aria-hidden="true">
        {count}
      </span>
      <span className="only-heard"> ({text.open(count)})</span>
    </>
  )
}

function PartContent({ shown, part, listed, choosing, selected, edited }: DeskPartsProps) {
  const text = useText(deskWords)
  const contents = {
    header: () => <HeaderPart plan={shown.plan} />,
    items: () => <ItemsPart {...{ shown, listed, choosing, selected, edited }} />,
    rosters: () => <RostersPart {...{ shown, selected }} />,
    topics: () => <TopicsPart topics={shown.topics} selected={selected} />,
    duties: () => <DutiesPart duties={shown.duties} selected={selected} />,
    recipients: () => <RecipientsPart recipients={shown.recipients} selected={selected} />,
    notes: () => <NotesPart notes={shown.notes} selected={selected} />,
  }
  return (
    <>
      <h2 className="only-heard">{text.parts[part]}</h2>
      {contents[part]()}
    </>
  )
}
