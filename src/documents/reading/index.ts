export { readingMessages } from './messages.ts'
export { readPlan, type Unread } from './read-plan.ts'
export type { PlanReading, ReadDocument } from './shapes.ts'
export { MAX_MEGABYTES } from './source/limits.ts'
