import { type Module, routesOf } from '../../foundation/access/index.ts'
import { showBoard } from './board.ts'
import { boardCsv, boardXlsx } from './board-files.ts'
import { overviewContract } from './contract.ts'
import { showDashboard } from './dashboard.ts'

export const overviewModule: Module = {
  name: 'overview',
  routes: routesOf('overview', overviewContract, { dashboard: showDashboard, board: showBoard, boardCsv, boardXlsx }),
}
