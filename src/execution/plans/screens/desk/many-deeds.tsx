import { Button, CloseButton } from '@mantine/core'
import { useMemo } from 'react'
import { useText } from '../../../../ui/kit/index.ts'
import { deskWords } from '../../desk-messages.ts'
import type { PlanItem } from '../../shapes.ts'
import { certainItems } from '../review-order.ts'
import { useDesk } from './desk-context.ts'
import type { Choosing } from './use-choosing.ts'
import { useDeeds } from './use-item-deeds.ts'

interface ManyDeedsProps {
  readonly items: readonly PlanItem[]
  readonly choosing: Choosing
}

/** What can be done with several items at once: those ticked, else those read with certainty. */
export function ManyDeeds({ items, choosing }: ManyDeedsProps) {
  const text = useText(deskWords)
  const { decideMany } = useDeeds()
  const certain = useMemo(() => certainItems(items), [items])
  if (choosing.chosen.size > 0) return <ChosenDeeds choosing={choosing} />
  if (certain.length < 2) return null
  return (
    <div className="many-deeds">
      <Button
        size="xs"
        variant="light"
        onClick={() =>
          decideMany(
            certain.map(({ id }) => id),
            'accepted',
          )
        }
      >
        {text.acceptCertain(certain.length)}
      </Button>
    </div>
  )
}

function ChosenDeeds({ choosing: { chosen, clear } }: { choosing: Choosing }) {
  const text = useText(deskWords)
  const { ask } = useDesk()
  const { decideMany, merge } = useDeeds()
  const ids = [...chosen]
  const done = (deed: () => void) => () => {
    deed()
    clear()
  }
  return (
    <section className="many-deeds chosen-deeds" aria-label={text.chosenCount(ids.length)}>
      <strong role="status">{text.chosenCount(ids.length)}</strong>
      <Button size="xs" variant="light" onClick={done(() => decideMany(ids, 'accepted'))}>
        {text.acceptChosen(ids.length)}
      </Button>
      <Button size="xs" variant="default" onClick={done(() => decideMany(ids, 'rejected'))}>
        {text.rejectChosen(ids.length)}
      </Button>
      {ids.length > 1 ? (
        <Button size="xs" variant="default" onClick={done(() => merge(ids))}>
          {text.mergeChosen(ids.length)}
        </Button>
      ) : null}
      <Button size="xs" variant="default" onClick={() => ask('move')}>
        {text.moveChosen}
      </Button>
      <CloseButton className="choose-none" aria-label={text.chooseNone} onClick={clear} />
    </section>
  )
}
