import type { WriteContext } from '../../foundation/access/index.ts'
import type { Tx } from '../../platform/database/database.ts'
import { save } from './actions.ts'
import { followed, isPossible, type ReportMove } from './rules.ts'
import type { Assignment } from './shapes.ts'
import { lockAssignments, lockReported, saveEvidence } from './store/assignments.ts'

export { type AmendedTask, amendTasks } from './amend.ts'
export { findAssignments, holdsTaskIn, listOfPlan as assignmentsOf } from './store/assignments.ts'
export {
  listPastShares as pastShares,
  listWordings as wordingsOf,
  type PastShare,
} from './store/history.ts'
export { listAllTasks as allTasksOf, listTasks as tasksOf } from './store/tasks.ts'

/** Marks assignments that nobody has begun as being worked on; each that changes has an entry of its own. */
export async function startAssignments(ctx: WriteContext, ids: readonly string[]): Promise<void> {
  const waiting = (await lockAssignments(ctx.db, ids)).filter(
    ({ state, withdrawnOn }) => withdrawnOn === null && isPossible('start', state),
  )
  for (const assignment of waiting)
    await save(ctx, assignment, { kind: 'tasks.started', changes: { state: 'in_progress' } })
}

/** Takes the shares that a report carries out along with it; each that changes has an entry of its own. */
export async function followReport(
  ctx: WriteContext,
  report: Pick<Assignment, 'planId' | 'agencyId'> & { kind: 'agency' | 'consolidated' },
  step: ReportMove,
): Promise<void> {
  for (const assignment of await lockReported(ctx.db, report)) {
    const change = followed(assignment, step)
    if (change) await save(ctx, assignment, change)
  }
}

/** Says on which day the newest approved activity of each assignment ended; null when it has none. */
export const setEvidence = (tx: Tx, days: ReadonlyMap<string, string | null>): Promise<void> => saveEvidence(tx, days)
