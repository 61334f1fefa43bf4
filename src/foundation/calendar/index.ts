export { lastWorkingDay } from './queries.ts'
export { listSpecialDays } from './store.ts'
