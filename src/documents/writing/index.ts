export type {
  Annex,
  AnnexColumn,
  AnnexRow,
  Cell,
  CellRow,
  FigureCell,
  GroupRow,
  OfficialDocument,
  Run,
  Section,
  Signature,
  Text,
  TotalRow,
} from './official/document.ts'
export { printedCount, printedNumber } from './official/numbers.ts'
export { writeOfficialDocument } from './official/write.ts'
