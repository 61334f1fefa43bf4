import { randomUUID } from 'node:crypto'
import { difficultiesContract } from '../../execution/difficulties/index.ts'
import type { Cast } from './cast.ts'
import { type DemonstrationDifficulty, demonstrationDifficulties } from './data/difficulties.ts'
import type { IssuedPlan } from './plan.ts'
import type { Stage } from './stage.ts'
import type { Step } from './step.ts'
import { at } from './time.ts'

interface Scenery {
  readonly stage: Stage
  readonly cast: Cast
  readonly plan: IssuedPlan
}

/** What hindered agencies, and the answers that came. */
export const difficultySteps = (scenery: Scenery): Step[] =>
  demonstrationDifficulties.flatMap((difficulty) => stepsOf(scenery, difficulty))

function stepsOf({ stage, cast, plan }: Scenery, told: DemonstrationDifficulty): Step[] {
  const { agency, task, text, proposal, addressedTo, answer } = told
  const difficultyId = randomUUID()
  const raised = { by: cast.of('focal_point', agency), at: at(told.raisedOn, '10:20') }
  const raise: Step = {
    at: raised.at,
    play: () =>
      stage.act(raised, difficultiesContract.raise, {
        ...{ difficultyId, revision: 0, planId: plan.id, description: text, proposal },
        assignmentId: plan.share(task, cast.agencyId(agency)).id,
        addressedTo: cast.agencyId(addressedTo),
      }),
  }
  if (!answer) return [raise]
  const decider = cast.of(addressedTo === 'stnmt' ? 'plan_owner' : 'leader', addressedTo)
  const answered = { by: decider, at: at(answer.on, '14:10') }
  const reply = { difficultyId, revision: 1, answer: answer.text }
  return [raise, { at: answered.at, play: () => stage.act(answered, difficultiesContract.answer, reply) }]
}
