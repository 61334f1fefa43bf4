export { lastWorkingDay } from './queries.ts'
