import { routesOf } from '../../foundation/access/index.ts'
import { confirmOutcome, proposeOutcome, sendBack } from './actions.ts'
import { tasksContract } from './contract.ts'
import { assignmentHistory, assignmentList, assignmentPage, taskPage, tasksOfPlan, taskVersions } from './queries.ts'

export const routes = routesOf('tasks', tasksContract, {
  list: assignmentList,
  show: assignmentPage,
  history: assignmentHistory,
  propose: proposeOutcome,
  confirm: confirmOutcome,
  sendBack,
  ofPlan: tasksOfPlan,
  showTask: taskPage,
  versions: taskVersions,
})
