import { randomUUID } from 'node:crypto'
import { commentsContract } from '../../foundation/comments/index.ts'
import type { Cast } from './cast.ts'
import { type DemonstrationComment, demonstrationComments } from './data/comments.ts'
import type { IssuedPlan } from './plan.ts'
import type { Stage } from './stage.ts'
import type { Step } from './step.ts'
import { at } from './time.ts'

interface Scenery {
  readonly stage: Stage
  readonly cast: Cast
  readonly plan: IssuedPlan
}

/** What people said to each other about the work. */
export function commentSteps({ stage, cast, plan }: Scenery): Step[] {
  const ids = new Map(demonstrationComments.map(({ key }) => [key, randomUUID()]))
  const step = (told: DemonstrationComment): Step => {
    const moment = { by: cast.called(told.by), at: at(told.on, told.time) }
    const play = () =>
      stage.act(moment, commentsContract.write, {
        ...{ commentId: ids.get(told.key) ?? randomUUID(), revision: 0, words: told.words },
        ...{ subjectKind: 'assignment', subjectId: plan.share(told.task, cast.agencyId(told.agency)).id },
        mentions: told.mentions.map((key) => cast.called(key).personId),
        replyTo: told.replyTo ? (ids.get(told.replyTo) ?? null) : null,
      })
    return { at: moment.at, play }
  }
  return demonstrationComments.map(step)
}
