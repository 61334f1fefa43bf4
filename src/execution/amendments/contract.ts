import { z } from 'zod'
import { get, patch, post, put } from '../../platform/http/contract.ts'
import {
  Amendment,
  AmendmentDesk,
  AmendmentSummary,
  AsOfDay,
  BeginByHand,
  Change,
  CorrectAmendment,
  DecideChanges,
  DiscardAmendment,
  IssueAmendment,
  LifeEvent,
  OfPlan,
  OneAmendment,
  PlanAsOf,
  PutChange,
  ReadFile,
  ReadText,
} from './shapes.ts'

const MEGABYTE = 1024 * 1024

export const amendmentsContract = {
  list: get('/plans/:planId/amendments', {
    input: OfPlan,
    output: z.array(AmendmentSummary),
    summary: 'The amendments of a plan, newest first; drafts for the plan owner alone',
  }),
  readFile: put('/plans/:planId/amendments/:amendmentId', {
    input: ReadFile,
    output: Amendment,
    body: 'bytes',
    limit: 40 * MEGABYTE,
    summary: 'Reads a second document and proposes what it changes of the plan',
  }),
  readText: put('/plans/:planId/amendments/:amendmentId/text', {
    input: ReadText,
    output: Amendment,
    limit: 8 * MEGABYTE,
    summary: 'The same for pasted text',
  }),
  byHand: put('/plans/:planId/amendments/:amendmentId/by-hand', {
    input: BeginByHand,
    output: Amendment,
    summary: 'Begins an amendment without a document',
  }),
  show: get('/amendments/:amendmentId', {
    input: OneAmendment,
    output: AmendmentDesk,
    summary: 'An amendment with its differences, whom it concerns, and what it still lacks',
  }),
  source: get('/amendments/:amendmentId/source', {
    input: OneAmendment,
    output: z.unknown(),
    answer: 'file',
    summary: 'The amending document as it was sent',
  }),
  correct: patch('/amendments/:amendmentId', {
    input: CorrectAmendment,
    output: Amendment,
    summary: 'Corrects or supplies the paper, the reason and the day from which it holds',
  }),
  putChange: put('/amendments/:amendmentId/changes/:changeId', {
    input: PutChange,
    output: Change,
    summary: 'Corrects a proposed difference, or adds one by hand (revision 0)',
  }),
  decide: post('/amendments/:amendmentId/changes/verdicts', {
    input: DecideChanges,
    output: z.array(Change),
    summary: 'Accepts or rejects differences, or takes that back, several at once',
  }),
  issue: post('/amendments/:amendmentId/issue', {
    input: IssueAmendment,
    output: Amendment,
    summary: 'Issues an amendment: tasks get new versions, only the agencies concerned are told',
  }),
  discard: post('/amendments/:amendmentId/discard', {
    input: DiscardAmendment,
    output: Amendment,
    summary: 'Throws a draft amendment away, with a reason',
  }),
  asOf: get('/plans/:planId/as-of', {
    input: AsOfDay,
    output: PlanAsOf,
    summary: 'What a plan asked of whom on a day, and how each share stood then',
  }),
  asOfCsv: get('/plans/:planId/as-of.csv', {
    input: AsOfDay,
    output: z.unknown(),
    answer: 'file',
    summary: 'The same as a table for spreadsheets',
  }),
  timeline: get('/plans/:planId/timeline', {
    input: OfPlan,
    output: z.array(LifeEvent),
    summary: 'What happened in a plan’s life, newest first, with the papers',
  }),
}
