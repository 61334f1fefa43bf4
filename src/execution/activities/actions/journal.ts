import type { WriteContext } from '../../../foundation/access/index.ts'
import type { Activity } from '../shapes.ts'

interface Step {
  readonly kind: string
  readonly payload?: Readonly<Record<string, unknown>>
}

/** The journal entry of a step of an activity. */
export const recordStep = (ctx: WriteContext, activity: Activity, { kind, payload = {} }: Step): Promise<void> =>
  ctx.record({
    kind,
    subject: { kind: 'activity', id: activity.id },
    planId: activity.planId,
    agencyId: activity.agencyId,
    payload: { title: activity.title, ...payload },
  })
