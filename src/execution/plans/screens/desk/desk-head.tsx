import { Button } from '@mantine/core'
import { SaveStatus, useAddress, useFormat, useText } from '../../../../ui/kit/index.ts'
import { deskWords } from '../../desk-messages.ts'
import type { PlanDesk, Problem } from '../../shapes.ts'
import { DeskPresence } from './presence.tsx'
import type { SaverStatus } from './use-saver.ts'
import type { Steps } from './use-steps.ts'

interface DeskHeadProps {
  readonly shown: PlanDesk
  readonly problems: readonly Problem[]
  readonly status: SaverStatus
  readonly steps: Pick<Steps, 'undo' | 'redo' | 'canUndo' | 'canRedo'>
}

/** How much was read, how much waits, how much is missing, each leading to it; whether all is saved. */
export function DeskHead({ shown: { items, notes }, problems, status, steps }: DeskHeadProps) {
  const text = useText(deskWords)
  const format = useFormat()
  const [, change] = useAddress()
  const kept = items.filter(({ verdict }) => verdict !== 'rejected')
  const actions = kept.reduce((sum, item) => sum + item.actions.length, 0)
  const waiting = kept.filter(({ verdict }) => verdict === 'unreviewed').length
  const missing = problems.filter(({ code }) => code !== 'item_unreviewed').length
  const inItems = (show: string | null) => change({ part: 'items', show, pane: null })
  return (
    <>
      <button type="button" className="text-button" onClick={() => inItems(null)}>
        {text.read(format.number(kept.length), format.number(actions))}
      </button>
      <button type="button" className="text-button" onClick={() => inItems('waiting')}>
        {text.waiting(format.number(waiting))}
      </button>
      <button type="button" className="text-button" onClick={() => change({ panel: 'issue' }, { step: true })}>
        {text.missing(format.number(missing))}
      </button>
      {notes.warnings.length > 0 ? (
        <button type="button" className="text-button" onClick={() => change({ part: 'notes', pane: null })}>
          {text.warningsSeen(format.number(notes.warnings.length))}
        </button>
      ) : null}
      <Button size="xs" variant="subtle" disabled={!steps.canUndo} onClick={steps.undo}>
        {text.undo}
      </Button>
      <Button size="xs" variant="subtle" disabled={!steps.canRedo} onClick={steps.redo}>
        {text.redo}
      </Button>
      <SaveStatus saving={status} />
      <DeskPresence items={items} />
    </>
  )
}
