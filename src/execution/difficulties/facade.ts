import type { Db } from '../../platform/database/database.ts'
import type { DifficultyRow } from './shapes.ts'
import { listOfPlan } from './store/lists.ts'

/** The difficulties and proposals of a plan in the order in which they were raised, with their answers: what annexes and reports list. */
export const difficultiesOf = (db: Db, { planId }: { planId: string }): Promise<DifficultyRow[]> =>
  listOfPlan(db, planId)
