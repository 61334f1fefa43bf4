import { z } from 'zod'
import { get, post } from '../../platform/http/contract.ts'
import {
  ActivitiesPreview,
  ActivitiesWritten,
  FormOfPlan,
  PeoplePreview,
  PeopleWritten,
  SendActivities,
  SendPeople,
  TakeBack,
  TakenBack,
} from './shapes.ts'

/** A little above what a workbook may have, so that its refusal is the clear one. */
const limit = 6 * 1024 * 1024

const file = { output: z.unknown(), answer: 'file' } as const
const sent = { body: 'bytes', limit } as const

export const importsContract = {
  activityForm: get('/imports/activities/form', {
    ...file,
    input: FormOfPlan,
    summary: 'An empty Excel form for activities of the own agency under a plan',
  }),
  previewActivities: post('/imports/activities/preview', {
    ...sent,
    input: SendActivities,
    output: ActivitiesPreview,
    summary: 'Reads a filled form: every row as it would be, every wrong cell; nothing is written',
  }),
  addActivities: post('/imports/activities', {
    ...sent,
    input: SendActivities,
    output: ActivitiesWritten,
    summary: 'Writes all rows of a filled form, or none; the same file again adds nothing',
  }),
  markActivities: post('/imports/activities/marked', {
    ...{ ...file, ...sent },
    input: SendActivities,
    summary: 'The same workbook with its wrong cells marked',
  }),
  takeActivitiesBack: post('/imports/activities/take-back', {
    input: TakeBack,
    output: TakenBack,
    summary: 'Throws away activities just written, as far as nobody has touched them since',
  }),
  peopleForm: get('/imports/people/form', {
    ...file,
    input: z.object({}),
    summary: 'An empty Excel form for people and their posts',
  }),
  previewPeople: post('/imports/people/preview', {
    ...sent,
    input: SendPeople,
    output: PeoplePreview,
    summary: 'Reads a filled form: every row as it would be, every wrong cell; nothing is written',
  }),
  addPeople: post('/imports/people', {
    ...sent,
    input: SendPeople,
    output: PeopleWritten,
    summary: 'Adds and invites everybody in a filled form, or nobody; the same file again adds nothing',
  }),
  markPeople: post('/imports/people/marked', {
    ...{ ...file, ...sent },
    input: SendPeople,
    summary: 'The same workbook with its wrong cells marked',
  }),
}
