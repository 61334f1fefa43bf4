import { routesOf } from '../../foundation/access/index.ts'
import { approveActivity, discardActivity, returnActivity, submitActivity, withdrawActivity } from './actions/decide.ts'
import { saveActivity } from './actions/save.ts'
import { activitiesContract } from './contract.ts'
import { activityChoices, activityHistory, activityList, activityPage } from './queries.ts'

export const routes = routesOf('activities', activitiesContract, {
  list: activityList,
  choices: activityChoices,
  show: activityPage,
  history: activityHistory,
  save: saveActivity,
  submit: submitActivity,
  withdraw: withdrawActivity,
  approve: approveActivity,
  return: returnActivity,
  discard: discardActivity,
})
