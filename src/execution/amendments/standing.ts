import type { Db } from '../../platform/database/database.ts'
import { planReportDuties } from '../plans/index.ts'
import { assignmentsOf, tasksOf } from '../tasks/index.ts'
import { TaskWording } from '../tasks/shapes.ts'
import type { StandingDuty, StandingTask } from './shapes.ts'

/** The tasks of a plan in force with who shares them now: what amendments are compared with. Two queries. */
export async function standingTasks(db: Db, planId: string): Promise<StandingTask[]> {
  const shares = Map.groupBy(await assignmentsOf(db, planId), ({ taskId }) => taskId)
  const tasks = await tasksOf(db, planId)
  return tasks.map((task) => {
    const mine = shares.get(task.id) ?? []
    const of = (role: 'lead' | 'partner') => mine.filter((share) => share.role === role).map((share) => share.agencyId)
    return {
      id: task.id,
      content: { ...TaskWording.parse(task), leads: of('lead').sort(), partners: of('partner').sort() },
    }
  })
}

/** The report duties of a plan with their last days, as of a day or as they stand. */
export const standingDuties = async (db: Db, planId: string, on?: string): Promise<StandingDuty[]> =>
  (await planReportDuties(db, planId, on)).map(({ id, kind, text, dueOn }) => ({ id, kind, text, dueOn }))
