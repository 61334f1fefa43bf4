import { Button } from '@mantine/core'
import { SaveStatus, useAddress, useFormat, useText } from '../../../../ui/kit/index.ts'
import { deskWords } from '../../desk-messages.ts'
import type { PlanDesk, Problem } from '../../shapes.ts'
import { useDesk } from './desk-context.ts'
import { DeskPresence } from './presence.tsx'
import type { SaverStatus } from './use-saver.ts'

interface DeskHeadProps {
  readonly shown: PlanDesk
  readonly problems: readonly Problem[]
  readonly status: SaverStatus
}

/** How much was read, how much waits, how much is missing, each leading to it; whether all is saved. */
export function DeskHead({ shown: { items, notes }, problems, status }: DeskHeadProps) {
  const text = useText(deskWords)
  const format = useFormat()
  const [, change] = useAddress()
  const { undo } = useDesk()
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
      <Button size="xs" variant="subtle" onClick={undo}>
        {text.undo}
      </Button>
      <SaveStatus saving={status} />
      <DeskPresence items={items} />
    </>
  )
}
