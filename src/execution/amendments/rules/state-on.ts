import { lifeMoves } from '../../plans/index.ts'
import type { PlanState, PlanStep } from '../../plans/shapes.ts'

const leadsTo = new Map(Object.values(lifeMoves).map(({ kind, to }) => [kind, to]))

/** How a plan stood at the end of a day; before its issue it was a draft. */
export function stateOn(
  day: string,
  { issuedOn, steps }: { issuedOn: string; steps: readonly Pick<PlanStep, 'kind' | 'onDay'>[] },
): PlanState {
  if (day < issuedOn) return 'draft'
  const last = steps.findLast(({ onDay }) => onDay <= day)
  return (last && leadsTo.get(last.kind)) ?? 'issued'
}
