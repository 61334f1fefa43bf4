import type { CommentSight } from '../../foundation/comments/index.ts'
import { findDifficulty } from './store/difficulties.ts'
import { listHands } from './store/hands.ts'

/** Who may talk about a difficulty: whoever may read it, those through whose hands it went included. */
export const difficultyComments: CommentSight = {
  kind: 'difficulty',
  find: async (db, id) => {
    const difficulty = await findDifficulty(db, id)
    if (!difficulty) return undefined
    const { planId, agencyId, ownerAgencyId } = difficulty
    const hands = [...new Set((await listHands(db, id)).map((hand) => hand.agencyId))]
    const things = hands.map((addressedTo) => ({ agencyId, ownerAgencyId, addressedTo }))
    return {
      planId,
      agencyId,
      restricted: null,
      through: things.map((thing) => ({ power: 'difficulties.read', thing })),
    }
  },
}
