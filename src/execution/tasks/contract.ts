import { z } from 'zod'
import { JournalLine } from '../../foundation/journal/shapes.ts'
import { get, post } from '../../platform/http/contract.ts'
import {
  Assignment,
  AssignmentList,
  AssignmentPage,
  ConfirmOutcome,
  ListAssignments,
  OneAssignment,
  OneTask,
  ProposeOutcome,
  SendBack,
  ShownVersion,
  Task,
  TaskPage,
  TasksOfPlan,
} from './shapes.ts'

export const tasksContract = {
  list: get('/assignments', {
    input: ListAssignments,
    output: AssignmentList,
    summary: 'Assignments the post may see, the nearest deadline first, with how many stand in each state',
  }),
  show: get('/assignments/:assignmentId', {
    input: OneAssignment,
    output: AssignmentPage,
    summary: 'An assignment with its clause, deadline, plan and the other agencies of the task',
  }),
  history: get('/assignments/:assignmentId/history', {
    input: OneAssignment,
    output: z.array(JournalLine),
    summary: 'Who did what to an assignment, newest first',
  }),
  propose: post('/assignments/:assignmentId/propose', {
    input: ProposeOutcome,
    output: Assignment,
    summary: 'Proposes that the assignment is done, or was not carried out, with a reason',
  }),
  confirm: post('/assignments/:assignmentId/confirm', {
    input: ConfirmOutcome,
    output: Assignment,
    summary: 'Confirms what the agency proposed',
  }),
  sendBack: post('/assignments/:assignmentId/send-back', {
    input: SendBack,
    output: Assignment,
    summary: 'Sends a proposed or confirmed assignment back to work, with a reason',
  }),
  ofPlan: get('/plans/:planId/tasks', {
    input: TasksOfPlan,
    output: z.array(Task),
    summary: 'The tasks of an issued plan that the post may open, in the order of the document',
  }),
  showTask: get('/tasks/:taskId', {
    input: OneTask,
    output: TaskPage,
    summary: 'A task and the agencies that share it, with their states for those who may see the whole plan',
  }),
  versions: get('/tasks/:taskId/versions', {
    input: OneTask,
    output: z.array(ShownVersion),
    summary: 'The wordings that a task has had, newest first, with the documents that brought them',
  }),
}
