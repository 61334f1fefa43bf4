import { anActor } from '../../foundation/people/testing.ts'
import type { Tx } from '../../platform/database/database.ts'
import { firstChoice } from './rules.ts'
import type { Choice, Decision } from './shapes.ts'
import { findDecision, findSubject, insertDecision, listTasks } from './store.ts'

export const officeContact = { office: 'Văn phòng Thử nghiệm', email: 'gop-y@lantoa.example', phone: '' }

/** Everything that may be told of a plan, with a way to say that something is wrong. */
export async function theWholeChoice(db: Tx, planId: string): Promise<Choice> {
  const subject = await findSubject(db, planId)
  if (!subject) throw new Error(`there is no plan ${planId}`)
  return { ...firstChoice(subject, await listTasks(db, planId)), contact: officeContact }
}

/** A decision by which a plan is public: everything that may be told, unless another choice is given. */
export async function aDecision(db: Tx, planId: string, given: Partial<Decision> = {}): Promise<Decision> {
  const before = await findDecision(db, planId)
  const decision: Decision = {
    ...(await theWholeChoice(db, planId)),
    ...{ planId, version: (before?.version ?? 0) + 1, state: 'published', reason: 'Để người dân cùng biết' },
    ...{ decidedBy: (await anActor(db, { role: 'plan_owner' })).personId, decidedAt: '2024-11-05T02:00:00.000Z' },
    ...given,
  }
  await insertDecision(db, decision)
  return decision
}
