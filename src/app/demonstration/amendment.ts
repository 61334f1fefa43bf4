import { randomUUID } from 'node:crypto'
import { amendmentsContract } from '../../execution/amendments/index.ts'
import type { Cast } from './cast.ts'
import { demonstrationAmendment } from './data/amendment.ts'
import type { IssuedPlan } from './plan.ts'
import type { Stage } from './stage.ts'
import type { Step } from './step.ts'
import { at } from './time.ts'

interface Scenery {
  readonly stage: Stage
  readonly cast: Cast
  readonly plan: IssuedPlan
}

/** The plan owner reads the decision in, accepts what differs, and issues the amendment on the decision's own day. */
export function amendmentSteps({ stage, cast, plan }: Scenery): Step[] {
  const { text, reason, signedOn } = demonstrationAmendment
  const amendmentId = randomUUID()
  const read = { by: cast.called('pham.thu.ngan'), at: at(signedOn, '13:40') }
  const issued = { by: cast.called('sung.minh.hoa'), at: at(signedOn, '14:00') }
  const accept = async () => {
    await stage.act(read, amendmentsContract.readText, { planId: plan.id, amendmentId, text })
    const { changes } = await stage.act(read, amendmentsContract.show, { amendmentId })
    const seen = changes.map(({ id, revision }) => ({ id, revision }))
    await stage.act(read, amendmentsContract.decide, { amendmentId, changes: seen, verdict: 'accepted' })
    const paper = { signedOn, issuer: 'Ủy ban nhân dân tỉnh Sơn La', reason, effectiveOn: signedOn }
    return stage.act(read, amendmentsContract.correct, { amendmentId, revision: 1, ...paper })
  }
  return [
    { at: read.at, play: accept },
    { at: issued.at, play: () => stage.act(issued, amendmentsContract.issue, { amendmentId, revision: 2 }) },
  ]
}
