export { lastWorkingDay, workingDayAfter } from './queries.ts'
export { listSpecialDays } from './store.ts'
