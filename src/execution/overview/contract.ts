import { z } from 'zod'
import { get } from '../../platform/http/contract.ts'
import { Board, Dashboard, ShowBoard, ShowDashboard } from './shapes.ts'

const file = { output: z.unknown(), answer: 'file' } as const

export const overviewContract = {
  dashboard: get('/overview', {
    input: ShowDashboard,
    output: Dashboard,
    summary: 'The work under the current plans by agency, month, theme and channel, and its figures over time',
  }),
  board: get('/overview/board', {
    input: ShowBoard,
    output: Board,
    summary: 'The agencies and the tasks of a plan as a matrix, the late agencies first',
  }),
  boardCsv: get('/overview/board/csv', { input: ShowBoard, ...file, summary: 'The matrix as CSV for spreadsheets' }),
  boardXlsx: get('/overview/board/xlsx', { input: ShowBoard, ...file, summary: 'The matrix as an Excel workbook' }),
}
