import { answerIsolated } from '../../platform/isolated/answer-isolated.ts'
import type { Unmarked } from './mark-form.ts'
import type { Unread } from './read-form.ts'
import type { Form } from './shapes.ts'

/** What is to be done with a workbook. */
export type WorkbookWork =
  | ({ readonly work: 'read' } & Unread)
  | ({ readonly work: 'write' } & Form)
  | ({ readonly work: 'mark' } & Unmarked)

/** The process in which workbooks are read and written. Only what the work needs is loaded: reading is begun the most often. */
answerIsolated<WorkbookWork>(async (input) => {
  if (input.work === 'read') return (await import('./read-form.ts')).readForm(input)
  if (input.work === 'write') return (await import('./write-form.ts')).writeForm(input)
  return (await import('./mark-form.ts')).markForm(input)
})
