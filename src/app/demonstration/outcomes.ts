import { tasksContract } from '../../execution/tasks/index.ts'
import type { Cast } from './cast.ts'
import { type DemonstrationOutcome, demonstrationOutcomes } from './data/outcomes.ts'
import type { IssuedPlan } from './plan.ts'
import type { Stage } from './stage.ts'
import type { Step } from './step.ts'
import { at, hoursOf } from './time.ts'

interface Scenery {
  readonly stage: Stage
  readonly cast: Cast
  readonly plan: IssuedPlan
}

/** What agencies said became of their shares, and what the plan owner decided. */
export const outcomeSteps = (scenery: Scenery): Step[] =>
  demonstrationOutcomes.flatMap((outcome) => stepsOf(scenery, outcome))

function stepsOf({ stage, cast, plan }: Scenery, outcome: DemonstrationOutcome): Step[] {
  const { agency, task, notCarriedOut, decision } = outcome
  const { id: assignmentId } = plan.share(task, cast.agencyId(agency))
  const revision = async () =>
    (await stage.act({ by: cast.of('leader', 'ubnd-tinh'), at: proposed.at }, tasksContract.show, { assignmentId }))
      .assignment.revision
  const proposed = { by: cast.of('approver', agency), at: at(outcome.proposedOn, hoursOf(outcome.proposedOn).propose) }
  const said = notCarriedOut
    ? { outcome: 'not_carried_out' as const, reason: notCarriedOut }
    : { outcome: 'done' as const }
  const propose: Step = {
    at: proposed.at,
    play: async () => stage.act(proposed, tasksContract.propose, { assignmentId, revision: await revision(), ...said }),
  }
  if (!decision) return [propose]
  const decided = { by: cast.of('plan_owner', 'stnmt'), at: at(decision.on, hoursOf(decision.on).confirm) }
  const decide: Step = {
    at: decided.at,
    play: async () => {
      const seen = { assignmentId, revision: await revision() }
      return decision.sentBack === null
        ? stage.act(decided, tasksContract.confirm, seen)
        : stage.act(decided, tasksContract.sendBack, { ...seen, reason: decision.sentBack })
    },
  }
  return [propose, decide]
}
