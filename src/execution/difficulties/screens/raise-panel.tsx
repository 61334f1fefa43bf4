import { Select, Stack } from '@mantine/core'
import { useState } from 'react'
import { EmptyState, Terraces, useRead, useSession, useText, WhenRead } from '../../../ui/kit/index.ts'
import { plansContract } from '../../plans/contract.ts'
import { tasksContract } from '../../tasks/contract.ts'
import { difficultyScreens } from '../screen-messages.ts'
import { RaiseForm } from './raise-form.tsx'

interface RaisePanelProps {
  /** Known when one comes from a task or a plan. */
  readonly planId: string | undefined
  readonly assignmentId: string | undefined
}

/** A new difficulty; where the agency works under several plans, it says under which. */
export function RaisePanel({ planId, assignmentId }: RaisePanelProps) {
  const text = useText(difficultyScreens)
  const { post } = useSession()
  const [chosen, choose] = useState<string | null>(planId ?? null)
  const plans = useRead(plansContract.list, { state: 'issued' })
  const own = useRead(tasksContract.list, { agencyId: post?.agencyId, limit: 200 })
  return (
    <WhenRead of={plans}>
      {(issued) => (
        <WhenRead of={own}>
          {({ items }) => {
            const held = issued.filter(({ id }) => items.some((item) => item.planId === id))
            const asked = chosen ?? (held.length === 1 ? (held[0]?.id ?? null) : null)
            if (held.length === 0) return <EmptyState title={text.noPlan} drawing={<Terraces />} />
            return (
              <Stack>
                {held.length > 1 ? (
                  <Select
                    label={text.plan}
                    data={held.map(({ id, title }) => ({ value: id, label: title }))}
                    value={asked}
                    allowDeselect={false}
                    onChange={choose}
                  />
                ) : null}
                {asked ? <RaiseForm key={asked} planId={asked} assignmentId={assignmentId ?? null} /> : null}
              </Stack>
            )
          }}
        </WhenRead>
      )}
    </WhenRead>
  )
}
