import { z } from 'zod'
import { JournalLine } from '../../foundation/journal/shapes.ts'
import { get, patch, post, put, remove } from '../../platform/http/contract.ts'
import { AtDesk, LeaveDesk, Present } from './shapes/presence.ts'
import {
  AddItem,
  ClosePlan,
  ConfirmRoster,
  CorrectDuty,
  CorrectHeader,
  CorrectItem,
  CorrectRecipient,
  CorrectTopic,
  DecideItems,
  DiscardPlan,
  ImportFile,
  ImportText,
  ListPlans,
  MergeItems,
  MoveItems,
  OnePlan,
  Plan,
  PlanDesk,
  PlanItem,
  PlanLife,
  PlanRecipient,
  PlanReportDuty,
  PlanRoster,
  PlanSummary,
  PlanTopic,
  Readiness,
  RemoveItem,
  SplitItem,
  StepDone,
  TakeStep,
  TurnStep,
} from './shapes.ts'

const MEGABYTE = 1024 * 1024

export const plansContract = {
  list: get('/plans', {
    input: ListPlans,
    output: z.array(PlanSummary),
    summary: 'Issued plans, and the drafts of the post’s agency, newest first',
  }),
  import: put('/plans/:planId', {
    input: ImportFile,
    output: PlanSummary,
    body: 'bytes',
    limit: 40 * MEGABYTE,
    summary: 'Reads a document and makes a draft of it; nothing is assigned yet',
  }),
  importText: put('/plans/:planId/text', {
    input: ImportText,
    output: PlanSummary,
    limit: 8 * MEGABYTE,
    summary: 'Reads pasted text and makes a draft of it',
  }),
  show: get('/plans/:planId', { input: OnePlan, output: PlanDesk, summary: 'A plan with all its parts and its words' }),
  readiness: get('/plans/:planId/readiness', {
    input: OnePlan,
    output: Readiness,
    summary: 'What a draft still lacks, and what issuing it would do',
  }),
  presence: get('/plans/:planId/presence', {
    input: OnePlan,
    output: z.array(Present),
    summary: 'Who else has the desk of a draft open just now',
  }),
  beAtDesk: put('/plans/:planId/presence', {
    input: AtDesk,
    output: z.object({ seconds: z.int() }),
    summary: 'Says where one is on the desk of a draft; it is forgotten after so many seconds',
  }),
  leaveDesk: post('/plans/:planId/presence/leave', {
    input: LeaveDesk,
    output: z.object({ id: z.uuid() }),
    summary: 'Says that one has left the desk of a draft',
  }),
  history: get('/plans/:planId/history', {
    input: OnePlan,
    output: z.array(JournalLine),
    summary: 'Who did what to a plan, newest first',
  }),
  source: get('/plans/:planId/source', {
    input: OnePlan,
    output: z.unknown(),
    answer: 'file',
    summary: 'The document as it was sent',
  }),
  correctHeader: patch('/plans/:planId/header', {
    input: CorrectHeader,
    output: Plan,
    summary: 'Corrects or supplies number, date, issuer, place, title, signer',
  }),
  correctItem: put('/plans/:planId/items/:itemId', {
    input: CorrectItem,
    output: PlanItem,
    summary: 'Corrects an item',
  }),
  decideItems: post('/plans/:planId/items/verdicts', {
    input: DecideItems,
    output: z.array(PlanItem),
    summary: 'Accepts or rejects items, or takes that back, several at once',
  }),
  splitItem: put('/plans/:planId/desk-steps/:stepId/split', {
    input: SplitItem,
    output: StepDone,
    summary: 'Makes several items of one, with all its words and actions',
  }),
  mergeItems: put('/plans/:planId/desk-steps/:stepId/merge', {
    input: MergeItems,
    output: StepDone,
    summary: 'Makes one item of several, with everything they say',
  }),
  moveItems: put('/plans/:planId/desk-steps/:stepId/move', {
    input: MoveItems,
    output: StepDone,
    summary: 'Puts items before another one or at the end, or into another section',
  }),
  addItem: put('/plans/:planId/desk-steps/:stepId/add', {
    input: AddItem,
    output: StepDone,
    summary: 'Adds an item by hand, behind another one or at the end of its section',
  }),
  removeItem: put('/plans/:planId/desk-steps/:stepId/remove', {
    input: RemoveItem,
    output: StepDone,
    summary: 'Takes an item away that was added by hand',
  }),
  turnStep: put('/plans/:planId/desk-steps/:stepId/undone', {
    input: TurnStep,
    output: StepDone,
    summary: 'Takes a split, merge, move, addition or removal back, or does it again',
  }),
  rosterReasons: get('/plans/:planId/roster-reasons', {
    input: OnePlan,
    output: z.array(z.string()),
    summary: 'Reasons that the plan’s owner gave before for departing from a proposed roster',
  }),
  confirmRoster: put('/plans/:planId/rosters', {
    input: ConfirmRoster,
    output: PlanRoster,
    summary: 'Says which agencies a printed phrase means',
  }),
  correctTopic: put('/plans/:planId/topics/:topicId', {
    input: CorrectTopic,
    output: PlanTopic,
    summary: 'Corrects, strikes out or adds a theme or channel',
  }),
  correctRecipient: put('/plans/:planId/recipients/:recipientId', {
    input: CorrectRecipient,
    output: PlanRecipient,
    summary: 'Corrects, strikes out or adds a recipient',
  }),
  correctDuty: put('/plans/:planId/duties/:dutyId', {
    input: CorrectDuty,
    output: PlanReportDuty,
    summary: 'Corrects, strikes out or adds a report duty',
  }),
  issue: post('/plans/:planId/issue', {
    input: OnePlan,
    output: Plan,
    summary: 'Issues a draft: hands its tasks out and freezes it for ever',
  }),
  discard: remove('/plans/:planId', {
    input: DiscardPlan,
    output: z.object({ id: z.uuid() }),
    summary: 'Throws a draft away, with a reason',
  }),
  life: get('/plans/:planId/life', {
    input: OnePlan,
    output: PlanLife,
    summary: 'What became of a plan since its issue, what may be done with it, and what that would touch',
  }),
  suspend: post('/plans/:planId/suspend', {
    input: TakeStep,
    output: Plan,
    summary: 'Suspends an issued plan: its clocks stand still',
  }),
  resume: post('/plans/:planId/resume', { input: TakeStep, output: Plan, summary: 'Lets a suspended plan go on' }),
  withdraw: post('/plans/:planId/withdraw', {
    input: TakeStep,
    output: Plan,
    summary: 'Withdraws a plan for ever; what was done is kept',
  }),
  close: post('/plans/:planId/close', {
    input: ClosePlan,
    output: Plan,
    summary: 'Closes a plan; while something is open only when told so',
  }),
  reopen: post('/plans/:planId/reopen', { input: TakeStep, output: Plan, summary: 'Opens a closed plan again' }),
}
