export { tasksContract } from './contract.ts'
export {
  assignmentsOf,
  findAssignments,
  followReport,
  holdsTaskIn,
  setEvidence,
  startAssignments,
  tasksOf,
} from './facade.ts'
export { tasksMessages } from './messages.ts'
export { tasksModule } from './module.ts'
export { assignTasks } from './reactions.ts'
export { consolidatedDay, ensureAllowedReason, isFixedReason, isOverdue } from './rules.ts'
export type { Assignment, AssignmentRole, AssignmentState, Outcome, Task } from './shapes.ts'
export type { StandingAssignment } from './store/assignments.ts'
