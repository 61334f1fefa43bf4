import { routesOf } from '../../foundation/access/index.ts'
import { acceptReport, returnReport, saveReport, submitReport } from './actions.ts'
import { reportsContract } from './contract.ts'
import { agencyDesk, consolidatedDesk } from './desk.ts'
import { agencyWords, annexCsv, consolidatedReportDocx, reportDocx, reportHistory, reportList } from './queries.ts'
import { figureSources } from './sources.ts'

export const routes = routesOf('reports', reportsContract, {
  list: reportList,
  show: agencyDesk,
  consolidated: consolidatedDesk,
  figure: figureSources,
  words: agencyWords,
  save: saveReport,
  submit: submitReport,
  accept: acceptReport,
  return: returnReport,
  history: reportHistory,
  docx: reportDocx,
  consolidatedDocx: consolidatedReportDocx,
  annex: annexCsv,
})
