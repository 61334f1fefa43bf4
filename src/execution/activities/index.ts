export { type Added, addActivities, type ManyFor, manyFor, takeActivitiesBack } from './actions/many.ts'
export { activityComments } from './comment-sight.ts'
export { activitiesContract } from './contract.ts'
export { type ApprovedActivity, approvedActivities, lockActivities, maySeeFile, unlockActivities } from './facade.ts'
export { activitiesMessages } from './messages.ts'
export { activitiesModule } from './module.ts'
export { submissionProblems } from './rules.ts'
export type {
  Activity,
  ActivityContent,
  ActivityFile,
  ActivityPage,
  ActivityTask,
  ActivityTopic,
  Audience,
} from './shapes.ts'
export {
  isStatisticCode,
  type StatisticCode,
  type StatisticValue,
  statisticCodes,
  statisticGroups,
  statistics,
  type Total,
  totalOf,
} from './statistics.ts'
