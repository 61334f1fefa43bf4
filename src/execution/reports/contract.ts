import { z } from 'zod'
import { JournalLine } from '../../foundation/journal/shapes.ts'
import { get, post, put } from '../../platform/http/contract.ts'
import {
  AcceptReport,
  AgencyWords,
  AnnexOf,
  FigureSources,
  ListReports,
  OneAgencyReport,
  OneConsolidated,
  OneFigure,
  OneReport,
  PlanReports,
  ReportStep,
  ReturnReport,
  SaveReport,
  SubmitReport,
  WordsOf,
} from './requests.ts'
import { ReportDesk } from './shapes.ts'

const MEGABYTE = 1024 * 1024
const file = { output: z.unknown(), answer: 'file' } as const

export const reportsContract = {
  list: get('/reports', {
    input: ListReports,
    output: z.array(PlanReports),
    summary: 'Reports of the issued plans by agency, the late first; an agency sees its own',
  }),
  show: get('/reports/plans/:planId/agencies/:agencyId', {
    input: OneAgencyReport,
    output: ReportDesk,
    summary: 'The report of an agency, drafted from its approved activities until it is submitted',
  }),
  consolidated: get('/reports/plans/:planId/consolidated', {
    input: OneConsolidated,
    output: ReportDesk,
    summary: 'The plan owner’s report made of the others, with its annexes',
  }),
  figure: get('/reports/plans/:planId/figure', {
    input: OneFigure,
    output: FigureSources,
    summary: 'The activities behind a figure of a report; of restricted ones only how many',
  }),
  words: get('/reports/plans/:planId/words', {
    input: WordsOf,
    output: AgencyWords,
    summary: 'What agencies wrote in one part of their submitted or accepted reports',
  }),
  save: put('/reports/:reportId', {
    input: SaveReport,
    output: ReportStep,
    limit: 4 * MEGABYTE,
    summary: 'Keeps the words that people typed; revision 0 makes the report',
  }),
  submit: post('/reports/:reportId/submit', {
    input: SubmitReport,
    output: ReportStep,
    summary: 'Submits a report: its figures and list of activities stay as they are now',
  }),
  accept: post('/reports/:reportId/accept', {
    input: AcceptReport,
    output: ReportStep,
    summary: 'Accepts the report of an agency: its activities are locked',
  }),
  return: post('/reports/:reportId/return', {
    input: ReturnReport,
    output: ReportStep,
    summary: 'Sends a submitted or accepted report back, with a reason; its activities are freed',
  }),
  history: get('/reports/:reportId/history', {
    input: OneReport,
    output: z.array(JournalLine),
    summary: 'Who did what to a report, newest first',
  }),
  docx: get('/reports/plans/:planId/agencies/:agencyId/docx', {
    input: OneAgencyReport,
    ...file,
    summary: 'The report of an agency as a Word file',
  }),
  consolidatedDocx: get('/reports/plans/:planId/consolidated/docx', {
    input: OneConsolidated,
    ...file,
    summary: 'The consolidated report with its annexes as a Word file',
  }),
  annex: get('/reports/plans/:planId/consolidated/annexes/:annex', {
    input: AnnexOf,
    ...file,
    summary: 'One annex of the consolidated report as CSV for spreadsheets',
  }),
}
