import { Button, Menu } from '@mantine/core'
import { Link, useAddressState, useRead, useText } from '../../../../ui/kit/index.ts'
import { plansContract } from '../../contract.ts'
import { lifeWords } from '../../life-messages.ts'
import type { Plan } from '../../shapes.ts'

/** What the plan owner may do with a plan after its issue; nothing for others. */
export function LifeMenu({ plan: { id } }: { plan: Plan }) {
  const text = useText(lifeWords)
  const { data } = useRead(plansContract.life, { planId: id })
  const [, setStep] = useAddressState('step')
  const moves = data?.moves ?? []
  if (moves.length === 0) return null
  const mayAmend = data?.state === 'issued' || data?.state === 'suspended'
  return (
    <Menu position="bottom-end" width={260} withinPortal={false} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <Button variant="default">{text.menu}</Button>
      </Menu.Target>
      <Menu.Dropdown>
        {mayAmend ? (
          <Menu.Item component={Link} to={`/plans/${id}/amend`}>
            {text.amend}
          </Menu.Item>
        ) : null}
        {moves.map((move) => (
          <Menu.Item
            key={move}
            {...(move === 'withdraw' ? { color: 'danger' } : {})}
            onClick={() => setStep(move, { step: true })}
          >
            {text.moves[move]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
