export { assignmentComments } from './comment-sight.ts'
export { tasksContract } from './contract.ts'
export {
  type AmendedTask,
  allTasksOf,
  amendTasks,
  assignmentsOf,
  findAssignments,
  followReport,
  holdsTaskIn,
  type PastShare,
  pastShares,
  setEvidence,
  startAssignments,
  tasksOf,
  wordingsOf,
} from './facade.ts'
export { tasksMessages } from './messages.ts'
export { tasksModule } from './module.ts'
export { assignTasks } from './reactions.ts'
export { consolidatedDay, ensureAllowedReason, ensureInForce, isFixedReason, isOverdue } from './rules.ts'
export type { Assignment, AssignmentRole, AssignmentState, Outcome, Task, TaskVersion, TaskWording } from './shapes.ts'
export type { StandingAssignment } from './store/assignments.ts'
