export type { Annex, OfficialDocument, Section, Text } from './official/document.ts'
export { printedCount, printedNumber } from './official/numbers.ts'
export { writeOfficialDocument } from './official/write.ts'
