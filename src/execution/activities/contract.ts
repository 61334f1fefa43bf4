import { z } from 'zod'
import { JournalLine } from '../../foundation/journal/shapes.ts'
import { get, post, put, remove } from '../../platform/http/contract.ts'
import {
  ActivityChoices,
  ActivityList,
  ActivityPage,
  ChoicesOf,
  ListActivities,
  MoveActivity,
  OneActivity,
  ReturnActivity,
  SaveActivity,
} from './shapes.ts'

export const activitiesContract = {
  list: get('/activities', {
    input: ListActivities,
    output: ActivityList,
    summary: 'Activities newest first: approved ones by the powers of the post, the others of its own agency',
  }),
  choices: get('/activities/choices', {
    input: ChoicesOf,
    output: ActivityChoices,
    summary: 'The themes and channels of a plan that an activity may name',
  }),
  show: get('/activities/:activityId', { input: OneActivity, output: ActivityPage, summary: 'One activity' }),
  history: get('/activities/:activityId/history', {
    input: OneActivity,
    output: z.array(JournalLine),
    summary: 'Who did what to an activity, newest first',
  }),
  save: put('/activities/:activityId', {
    input: SaveActivity,
    output: ActivityPage,
    summary: 'Makes a draft (revision 0) or keeps what was typed; sending the same twice changes nothing',
  }),
  submit: post('/activities/:activityId/submit', {
    input: MoveActivity,
    output: ActivityPage,
    summary: 'Hands an activity to the approver of the agency',
  }),
  withdraw: post('/activities/:activityId/withdraw', {
    input: MoveActivity,
    output: ActivityPage,
    summary: 'Takes a submitted activity back',
  }),
  approve: post('/activities/:activityId/approve', {
    input: MoveActivity,
    output: ActivityPage,
    summary: 'Approves an activity: it counts from now on',
  }),
  return: post('/activities/:activityId/return', {
    input: ReturnActivity,
    output: ActivityPage,
    summary: 'Sends a submitted or approved activity back, with a reason',
  }),
  discard: remove('/activities/:activityId', {
    input: MoveActivity,
    output: z.object({ id: z.uuid() }),
    summary: 'Throws away a draft or a returned activity',
  }),
}
