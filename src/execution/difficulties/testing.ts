import { randomUUID } from 'node:crypto'
import { anActor } from '../../foundation/people/testing.ts'
import type { Tx } from '../../platform/database/database.ts'
import { anAssignment, ownerOf } from '../tasks/testing.ts'
import { newHand } from './actions/raise.ts'
import type { Difficulty } from './shapes.ts'
import { insertDifficulty } from './store/difficulties.ts'
import { insertHand } from './store/hands.ts'

type Share = Pick<Awaited<ReturnType<typeof anAssignment>>, 'id' | 'planId' | 'agencyId'>

/** An open difficulty on an assignment (a new one unless told), put to the plan's owner. */
export async function aDifficulty(
  db: Tx,
  { assignment, ...given }: Partial<Difficulty> & { assignment?: Share } = {},
): Promise<Difficulty> {
  const { id: assignmentId, planId, agencyId } = assignment ?? (await anAssignment(db))
  const isAnswered = given.state === 'answered' || given.state === 'settled'
  const isClosed = given.state === 'settled' || given.state === 'withdrawn'
  const difficulty: Difficulty = {
    ...({ kind: 'difficulty', state: 'open', answerDueOn: '2024-11-15', revision: 1 } as const),
    ...{ id: randomUUID(), planId, assignmentId, agencyId },
    ...{ description: 'Thiếu xe chở rác hai khoang', proposal: 'Bố trí kinh phí mua xe' },
    addressedTo: given.addressedTo ?? (await ownerOf(db, planId)),
    ...{ raisedBy: (await anActor(db, { agencyId })).personId, raisedAt: '2024-10-04T02:00:00.000Z' },
    ...{ answer: isAnswered ? 'Đã bố trí' : null, outcome: isAnswered ? 'solved' : null },
    ...{ answeredBy: null, answeredAt: isAnswered ? '2024-10-11T02:00:00.000Z' : null },
    ...{ closingWords: null, closedAt: isClosed ? '2024-10-14T02:00:00.000Z' : null },
    ...given,
  }
  await insertDifficulty(db, difficulty)
  const { answer, outcome, answeredAt, closedAt } = difficulty
  const hand = newHand(difficulty, { position: 1, receivedAt: difficulty.raisedAt, note: '' })
  await insertHand(db, difficulty.id, { ...hand, answer, outcome, leftAt: answeredAt ?? closedAt })
  return difficulty
}
