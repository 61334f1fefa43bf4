export { planItemComments } from './comment-sight.ts'
export { plansContract } from './contract.ts'
export {
  findPlan,
  holdOpen,
  issuedPlan,
  lockIssued,
  markAsDemonstration,
  maySeePaper,
  moveReportDay,
  namerFor,
  planAgencies,
  planItems,
  planReportDuties,
  planSteps,
  planTopics,
  rosterOf,
  takeInReporters,
} from './facade.ts'
export { ensureTakesWrites, isRunning, lifeMoves } from './life.ts'
export { plansMessages } from './messages.ts'
export { plansModule } from './module.ts'
export { drawPages } from './reactions.ts'
export { readInIsolation } from './reading.ts'
export type { PlanReading } from './reading-shape.ts'
export { canonicalJson, isRestricted, lastLegalDay } from './rules.ts'
export type { Plan, PlanItem, PlanRecipient, PlanReportDuty, PlanTopic } from './shapes.ts'
export { signedPlans } from './signed-sight.ts'
