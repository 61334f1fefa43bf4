export { plansContract } from './contract.ts'
export {
  findPlan,
  issuedPlan,
  markAsDemonstration,
  planAgencies,
  planItems,
  planReportDuties,
  planTopics,
  rosterOf,
} from './facade.ts'
export { plansMessages } from './messages.ts'
export { plansModule } from './module.ts'
export { drawPages } from './reactions.ts'
export { lastLegalDay } from './rules.ts'
export type { Plan, PlanItem, PlanRecipient, PlanReportDuty, PlanTopic } from './shapes.ts'
