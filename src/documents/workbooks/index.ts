export type { WorkbookWork } from './isolated-entry.ts'
export { workbooksMessages } from './messages.ts'
export { readForm, type Unread } from './read-form.ts'
export {
  type CellValue,
  type Form,
  type FormColumn,
  ReadCell,
  ReadForm,
  ReadRow,
  type RowMark,
} from './shapes.ts'
