import { randomUUID } from 'node:crypto'
import { anActor } from '../../foundation/people/testing.ts'
import type { Tx } from '../../platform/database/database.ts'
import { anAssignment, ownerOf } from '../tasks/testing.ts'
import type { Difficulty } from './shapes.ts'
import { insertDifficulty } from './store.ts'

type Share = Pick<Awaited<ReturnType<typeof anAssignment>>, 'id' | 'planId' | 'agencyId'>

/** An open difficulty on an assignment (a new one unless told), put to the plan's owner. */
export async function aDifficulty(
  db: Tx,
  { assignment, ...given }: Partial<Difficulty> & { assignment?: Share } = {},
): Promise<Difficulty> {
  const { id: assignmentId, planId, agencyId } = assignment ?? (await anAssignment(db))
  const answered = given.state === 'answered'
  const difficulty: Difficulty = {
    ...{ id: randomUUID(), planId, assignmentId, agencyId, state: 'open', revision: 1 },
    ...{ description: 'Thiếu xe chở rác hai khoang', proposal: 'Bố trí kinh phí mua xe' },
    addressedTo: given.addressedTo ?? (await ownerOf(db, planId)),
    ...{ raisedBy: (await anActor(db, { agencyId })).personId, raisedAt: '2024-10-04T02:00:00.000Z' },
    ...{ answer: answered ? 'Đã bố trí' : null, answeredBy: null, answeredAt: null },
    ...given,
  }
  await insertDifficulty(db, difficulty)
  return difficulty
}
