import { z } from 'zod'
import { Day } from '../../platform/clock/day.ts'
import { PlanState, StepKind } from '../plans/shapes.ts'
import { OfficialNumber } from '../signed-copies/shapes.ts'
import { AssignmentRole, AssignmentState, TaskWording } from '../tasks/shapes.ts'

export const AmendmentState = z.enum(['draft', 'issued', 'discarded'])
export type AmendmentState = z.infer<typeof AmendmentState>

/** Something about a task changes, a task comes, a task goes, the last day of reports moves. */
export const ChangeKind = z.enum(['change', 'add', 'withdraw', 'report_day'])
export type ChangeKind = z.infer<typeof ChangeKind>

export const ChangeVerdict = z.enum(['unreviewed', 'accepted', 'rejected'])
export type ChangeVerdict = z.infer<typeof ChangeVerdict>

const words = z.string().trim().normalize()

/** What a task says and who shares it: what an amendment compares and changes. */
export const TaskContent = TaskWording.extend({ leads: z.array(z.uuid()), partners: z.array(z.uuid()) })
export type TaskContent = z.infer<typeof TaskContent>

/** One proposed difference. Of a task `before` and `after` tell, of a report duty the days. */
export const Change = z.object({
  id: z.uuid(),
  amendmentId: z.uuid(),
  position: z.int(),
  kind: ChangeKind,
  taskId: z.uuid().nullable(),
  dutyId: z.uuid().nullable(),
  before: TaskContent.nullable(),
  after: TaskContent.nullable(),
  dayBefore: Day.nullable(),
  dayAfter: Day.nullable(),
  /** The document's words that ask for it, and their paragraph. */
  words: z.string().nullable(),
  paragraph: z.int().nullable(),
  /** How sure the match with the task is, from 0 to 1. */
  confidence: z.number(),
  byHand: z.boolean(),
  verdict: ChangeVerdict,
  revision: z.int(),
})
export type Change = z.infer<typeof Change>

/** The paper by which the plan is amended, as printed or as a person supplied it. */
export const AmendmentHeader = z.object({
  docType: words.max(100).nullable(),
  number: words.max(100).nullable(),
  signedOn: Day.nullable(),
  issuer: words.max(300).nullable(),
  title: words.max(1000).nullable(),
  /** Why, in the owner's words. */
  reason: words.max(1000),
  effectiveOn: Day.nullable(),
})
export type AmendmentHeader = z.infer<typeof AmendmentHeader>

/** Words of the document that ask for a change and were not understood. */
export const UnreadWords = z.object({ text: z.string(), paragraph: z.int() })
export type UnreadWords = z.infer<typeof UnreadWords>

export const Amendment = AmendmentHeader.extend({
  id: z.uuid(),
  planId: z.uuid(),
  state: AmendmentState,
  /** The document says that it stands in the place of the plan: what it does not name was proposed to be dropped. */
  replaces: z.boolean(),
  sourceName: z.string().nullable(),
  sourceFormat: z.string().nullable(),
  sourceSha256: z.string().nullable(),
  unread: z.array(UnreadWords),
  discardReason: z.string().nullable(),
  revision: z.int(),
  createdAt: z.string(),
  issuedAt: z.string().nullable(),
  frozenSha256: z.string().nullable(),
})
export type Amendment = z.infer<typeof Amendment>

export const AmendmentSummary = Amendment.extend({ changes: z.int(), unreviewed: z.int() })
export type AmendmentSummary = z.infer<typeof AmendmentSummary>

/** What an agency is told of one change: it gets a share, loses one, leads instead of joining in, has another day or words. */
export const ToldKind = z.enum(['given', 'taken', 'role', 'deadline', 'wording', 'quantity', 'report_day'])
export type ToldKind = z.infer<typeof ToldKind>

export const Told = z.object({
  /** The task's label; of a report day, nothing. */
  label: z.string(),
  kind: ToldKind,
  /** The role, or the day, as it was and as it will be; of words, nothing. */
  before: z.string().nullable(),
  after: z.string().nullable(),
})
export type Told = z.infer<typeof Told>

export const Concerned = z.object({
  agency: z.object({ id: z.uuid(), name: z.string(), shortName: z.string() }),
  told: z.array(Told),
})
export type Concerned = z.infer<typeof Concerned>

/** One thing that stands between an amendment and its issue. */
export const AmendmentProblem = z.object({
  code: z.enum([
    'number_missing',
    'day_missing',
    'issuer_missing',
    'reason_missing',
    'effective_missing',
    'effective_later',
    'effective_before_issue',
    'effective_before_last',
    'nothing_accepted',
    'unreviewed',
    'without_lead',
    'outdated',
    'same_task_twice',
  ]),
  /** The change it is about; null where it is the amendment. */
  changeId: z.uuid().nullable(),
  label: z.string(),
})
export type AmendmentProblem = z.infer<typeof AmendmentProblem>

/** A task of the plan as it stands, for whoever amends by hand. */
export const StandingTask = z.object({ id: z.uuid(), content: TaskContent })
export type StandingTask = z.infer<typeof StandingTask>

export const StandingDuty = z.object({
  id: z.uuid(),
  kind: z.enum(['agency', 'consolidated']),
  text: z.string(),
  dueOn: Day.nullable(),
})
export type StandingDuty = z.infer<typeof StandingDuty>

/** An amendment with everything in it: the desk while it is a draft, its page afterwards. */
export const AmendmentDesk = z.object({
  amendment: Amendment,
  plan: z.object({
    id: z.uuid(),
    title: z.string(),
    number: z.string().nullable(),
    signedOn: Day.nullable(),
    state: PlanState,
    demonstration: z.boolean(),
  }),
  /** Number and day as its signed paper bears them; null while none is kept. */
  official: OfficialNumber.nullable(),
  changes: z.array(Change),
  concerned: z.array(Concerned),
  problems: z.array(AmendmentProblem),
  /** The plan as it stands: empty once the amendment is issued. */
  tasks: z.array(StandingTask),
  duties: z.array(StandingDuty),
  paragraphs: z.array(z.string()),
  editable: z.boolean(),
  /** For an issued amendment: whether its content still has the fingerprint it was issued with. */
  intact: z.boolean().nullable(),
})
export type AmendmentDesk = z.infer<typeof AmendmentDesk>

const planId = z.uuid()
const amendmentId = z.uuid()
const revision = z.int().min(0)
const needed = words.min(1)

export const OfPlan = z.object({ planId })
export type OfPlan = z.infer<typeof OfPlan>

export const OneAmendment = z.object({ amendmentId })
export type OneAmendment = z.infer<typeof OneAmendment>

export const ReadFile = z.object({ planId, amendmentId, name: needed.max(255) })
export type ReadFile = z.infer<typeof ReadFile>

export const ReadText = z.object({ planId, amendmentId, text: z.string().min(1).max(2_000_000) })
export type ReadText = z.infer<typeof ReadText>

export const BeginByHand = z.object({ planId, amendmentId })
export type BeginByHand = z.infer<typeof BeginByHand>

export const CorrectAmendment = AmendmentHeader.partial().extend({ amendmentId, revision })
export type CorrectAmendment = z.infer<typeof CorrectAmendment>

/** `revision` 0 adds a change by hand. */
export const PutChange = z.object({
  amendmentId,
  changeId: z.uuid(),
  revision,
  kind: ChangeKind,
  taskId: z.uuid().nullable(),
  dutyId: z.uuid().nullable(),
  after: TaskContent.nullable(),
  dayAfter: Day.nullable(),
})
export type PutChange = z.infer<typeof PutChange>

export const DecideChanges = z.object({
  amendmentId,
  changes: z
    .array(z.object({ id: z.uuid(), revision }))
    .min(1)
    .max(2000),
  verdict: ChangeVerdict,
})
export type DecideChanges = z.infer<typeof DecideChanges>

export const IssueAmendment = z.object({ amendmentId, revision })
export type IssueAmendment = z.infer<typeof IssueAmendment>

export const DiscardAmendment = z.object({ amendmentId, reason: needed.max(500) })
export type DiscardAmendment = z.infer<typeof DiscardAmendment>

/** How a share stood on a day; its state is told to those who may know it. */
export const PastShareRow = z.object({
  agency: z.object({ id: z.uuid(), name: z.string(), shortName: z.string() }),
  role: AssignmentRole,
  state: AssignmentState.nullable(),
  dueOn: Day.nullable(),
  overdue: z.boolean().nullable(),
})
export type PastShareRow = z.infer<typeof PastShareRow>

/** A task as it stood on a day. */
export const PastTask = z.object({
  taskId: z.uuid(),
  itemId: z.uuid().nullable(),
  section: z.string(),
  label: z.string(),
  clause: z.string(),
  requested: z.boolean(),
  restricted: z.boolean(),
  dueText: z.string().nullable(),
  dueOn: Day.nullable(),
  quantities: z.array(z.string()),
  shares: z.array(PastShareRow),
  /** From when this wording holds, where an amendment brought it. */
  amendedOn: Day.nullable(),
})
export type PastTask = z.infer<typeof PastTask>

export const PlanAsOf = z.object({
  day: Day,
  state: PlanState,
  /** False before the plan was issued: then there is nothing yet. */
  issued: z.boolean(),
  tasks: z.array(PastTask),
  duties: z.array(StandingDuty),
  /** The amendments that held on that day. */
  amendments: z.array(Amendment.pick({ id: true, docType: true, number: true, signedOn: true, effectiveOn: true })),
})
export type PlanAsOf = z.infer<typeof PlanAsOf>

export const AsOfDay = z.object({ planId, day: Day.optional() })
export type AsOfDay = z.infer<typeof AsOfDay>

/** One thing that happened in a plan's life, with its paper. */
export const LifeEvent = z.object({
  id: z.uuid(),
  kind: z.enum(['issued', 'amended', ...StepKind.options]),
  /** The business day from which it holds. */
  on: Day,
  at: z.string(),
  paper: z.object({
    docType: z.string().nullable(),
    number: z.string().nullable(),
    on: Day.nullable(),
    issuer: z.string().nullable(),
    fileId: z.uuid().nullable(),
  }),
  reason: z.string(),
  amendmentId: z.uuid().nullable(),
})
export type LifeEvent = z.infer<typeof LifeEvent>
