export { recordEntry } from './journal.ts'
export { historyOf } from './queries.ts'
export { JournalLine } from './shapes.ts'
