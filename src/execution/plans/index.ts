export {
  findPlan,
  planAgencies,
  planItems,
  planRecipients,
  planReportDuties,
  planTopics,
  rosterOf,
} from './facade.ts'
export type { Plan, PlanItem, PlanRecipient, PlanReportDuty, PlanTopic } from './shapes.ts'
