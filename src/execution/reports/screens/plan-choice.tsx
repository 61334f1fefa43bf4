import { Select } from '@mantine/core'
import { useAddressState, useText } from '../../../ui/kit/index.ts'
import type { PlanReports } from '../requests.ts'
import { reportScreens } from '../screen-messages.ts'

interface PlanChoiceProps {
  readonly plans: readonly PlanReports[]
  readonly current: string | null
}

/** Which plan's reports are shown. */
export function PlanChoice({ plans, current }: PlanChoiceProps) {
  const text = useText(reportScreens)
  const [, choose] = useAddressState('plan')
  return (
    <Select
      label={text.plan}
      data={plans.map(({ plan }) => ({ value: plan.id, label: plan.title }))}
      value={current}
      onChange={(plan) => choose(plan, { step: true })}
      allowDeselect={false}
    />
  )
}
