import { randomUUID } from 'node:crypto'
import { difficultiesContract } from '../../execution/difficulties/index.ts'
import type { Actor } from '../../foundation/access/index.ts'
import type { Cast } from './cast.ts'
import { type DemonstrationDifficulty, type DifficultyTurn, demonstrationDifficulties } from './data/difficulties.ts'
import type { IssuedPlan } from './plan.ts'
import type { Stage } from './stage.ts'
import type { Step } from './step.ts'
import { at } from './time.ts'

interface Scenery {
  readonly stage: Stage
  readonly cast: Cast
  readonly plan: IssuedPlan
}

/** What hindered agencies and what they proposed, through whose hands it went, and the answers that came. */
export const difficultySteps = (scenery: Scenery): Step[] =>
  demonstrationDifficulties.flatMap((difficulty) => stepsOf(scenery, difficulty))

function stepsOf(scenery: Scenery, told: DemonstrationDifficulty): Step[] {
  const { stage, cast, plan } = scenery
  const { agency, kind, task, text, proposal, addressedTo, answerDueOn } = told
  const difficultyId = randomUUID()
  const raiser = cast.of(agency === 'stnmt' ? 'plan_owner' : 'focal_point', agency)
  const raised = { by: raiser, at: at(told.raisedOn, '10:20') }
  const raise: Step = {
    at: raised.at,
    play: () =>
      stage.act(raised, difficultiesContract.raise, {
        ...{ difficultyId, revision: 0, planId: plan.id, kind, description: text, proposal },
        assignmentId: task ? plan.share(task, cast.agencyId(agency)).id : null,
        addressedTo: cast.agencyId(addressedTo),
        ...(answerDueOn ? { answerDueOn } : {}),
      }),
  }
  let holder: string = addressedTo
  const turns = told.turns.map((turn, index): Step => {
    const by = isRaisersTurn(turn) ? raiser : deciderOf(cast, holder)
    if (turn.kind === 'pass') holder = turn.to
    return turnStep(scenery, { by, turn, seen: { difficultyId, revision: index + 1 } })
  })
  return [raise, ...turns]
}

const isRaisersTurn = ({ kind }: DifficultyTurn): boolean =>
  kind === 'settle' || kind === 'reopen' || kind === 'withdraw'

function deciderOf(cast: Cast, agency: string): Actor {
  if (agency === 'stnmt') return cast.of('plan_owner', agency)
  return cast.of(agency === 'ubnd-tinh' ? 'leader' : 'approver', agency)
}

interface Taken {
  readonly by: Actor
  readonly turn: DifficultyTurn
  readonly seen: { readonly difficultyId: string; readonly revision: number }
}

function turnStep({ stage, cast }: Scenery, { by, turn, seen }: Taken): Step {
  const moment = { by, at: at(turn.on, '14:10') }
  const { text } = turn
  const play = () => {
    switch (turn.kind) {
      case 'answer': {
        const { outcome, answerDueOn } = turn
        const later = answerDueOn ? { answerDueOn } : {}
        return stage.act(moment, difficultiesContract.answer, { ...seen, outcome, answer: text, ...later })
      }
      case 'pass':
        return stage.act(moment, difficultiesContract.pass, {
          ...seen,
          note: text,
          addressedTo: cast.agencyId(turn.to),
        })
      case 'meanwhile':
        return stage.act(moment, difficultiesContract.sayMeanwhile, { ...seen, note: text })
      case 'settle':
        return stage.act(moment, difficultiesContract.settle, { ...seen, words: text })
      case 'reopen':
        return stage.act(moment, difficultiesContract.reopen, { ...seen, words: text })
      case 'withdraw':
        return stage.act(moment, difficultiesContract.withdraw, { ...seen, reason: text })
    }
  }
  return { at: moment.at, play }
}
