import { z } from 'zod'
import { Day } from '../../platform/clock/day.ts'
import { DutyKind, PlanState } from '../plans/shapes.ts'

export const AssignmentState = z.enum(['assigned', 'in_progress', 'awaiting_confirmation', 'done', 'not_carried_out'])
export type AssignmentState = z.infer<typeof AssignmentState>

export const AssignmentRole = z.enum(['lead', 'partner'])
export type AssignmentRole = z.infer<typeof AssignmentRole>

/** What an agency says became of its share, and the plan owner confirms. */
export const Outcome = z.enum(['done', 'not_carried_out'])
export type Outcome = z.infer<typeof Outcome>

const words = z.string().trim().normalize()

/** One verb of a task, as the plan splits it. */
export const TaskAction = z.object({
  verb: words,
  object: words.optional(),
  place: words.optional(),
  deadline: words.optional(),
  quantity: words.optional(),
  recurrence: words.optional(),
})
export type TaskAction = z.infer<typeof TaskAction>

/** An accepted item of an issued plan, as amendments have changed it: what is asked now. */
export const Task = z.object({
  id: z.uuid(),
  planId: z.uuid(),
  /** Its item in the issued paper; null when an amendment added it. */
  itemId: z.uuid().nullable(),
  position: z.int(),
  section: z.string(),
  label: z.string(),
  /** The item's words exactly as printed. */
  clause: z.string(),
  actions: z.array(TaskAction),
  /** Asked for ("đề nghị") rather than ordered. */
  requested: z.boolean(),
  /** Only counts and own publications are reported on it. */
  restricted: z.boolean(),
  /** The deadline as printed; several are joined by "; ". */
  dueText: z.string().nullable(),
  /** The last legal day. */
  dueOn: Day.nullable(),
  /** The first day of the event it hangs on. */
  eventOn: Day.nullable(),
  quantities: z.array(z.string()),
  /** The day from which an amendment took it back. */
  withdrawnOn: Day.nullable(),
})
export type Task = z.infer<typeof Task>

/** What a task says: the part that amendments change. */
export const TaskWording = Task.omit({ id: true, planId: true, itemId: true, position: true, withdrawnOn: true })
export type TaskWording = z.infer<typeof TaskWording>

/** One wording that a task has had. */
export const TaskVersion = TaskWording.extend({
  taskId: z.uuid(),
  number: z.int(),
  /** The first day on which it holds. */
  validFrom: Day,
  withdrawn: z.boolean(),
  amendmentId: z.uuid().nullable(),
})
export type TaskVersion = z.infer<typeof TaskVersion>

/** A wording of a task, and the document that brought it. */
export const ShownVersion = TaskVersion.extend({
  amendment: z
    .object({ docType: z.string().nullable(), number: z.string().nullable(), signedOn: Day.nullable() })
    .nullable(),
})
export type ShownVersion = z.infer<typeof ShownVersion>

/** The share of one agency in a task. */
export const Assignment = z.object({
  id: z.uuid(),
  taskId: z.uuid(),
  planId: z.uuid(),
  agencyId: z.uuid(),
  role: AssignmentRole,
  state: AssignmentState,
  /** What the agency says became of it, from its proposal on. */
  outcome: Outcome.nullable(),
  /** Why it was not carried out, or why the plan owner sent it back. */
  reason: z.string().nullable(),
  dueOn: Day.nullable(),
  /** The last day of the agency's report: an undated task is measured by it. */
  reportDueOn: Day.nullable(),
  /** The report that carries it out, where the clause is a report duty of the plan; null where activities do. */
  reportKind: DutyKind.nullable(),
  /** The last day of the newest approved activity. */
  evidenceOn: Day.nullable(),
  changedAt: z.string(),
  /** The day from which an amendment took the share away; null while it is in force. */
  withdrawnOn: Day.nullable(),
  revision: z.int(),
})
export type Assignment = z.infer<typeof Assignment>

export const AgencyName = z.object({ id: z.uuid(), name: z.string(), shortName: z.string() })
export type AgencyName = z.infer<typeof AgencyName>

/** An assignment as lists show it. */
export const AssignmentRow = Assignment.extend({
  agencyName: z.string(),
  agencyShortName: z.string(),
  planTitle: z.string(),
  planState: PlanState,
  ownerAgencyId: z.uuid(),
  /** Where the task stands in the plan. */
  position: z.int(),
  section: z.string(),
  label: z.string(),
  clause: z.string(),
  requested: z.boolean(),
  restricted: z.boolean(),
  dueText: z.string().nullable(),
  eventOn: Day.nullable(),
  quantities: z.array(z.string()),
  /** The last legal day is over, the plan is in force, and the agency has not said what became of it. */
  overdue: z.boolean(),
})
export type AssignmentRow = z.infer<typeof AssignmentRow>

/** How many assignments stand in each state; `overdue` counts some of `assigned` and `in_progress` again. */
export const StateCounts = z.object({
  assigned: z.int(),
  in_progress: z.int(),
  awaiting_confirmation: z.int(),
  done: z.int(),
  not_carried_out: z.int(),
  overdue: z.int(),
})
export type StateCounts = z.infer<typeof StateCounts>

export const AssignmentList = z.object({
  items: z.array(AssignmentRow),
  counts: StateCounts,
  /** Sent back as `after` for the next part of the list; null at its end. */
  next: z.string().nullable(),
})
export type AssignmentList = z.infer<typeof AssignmentList>

/** An agency of a task. Its state is told to those who may see the whole plan. */
export const TaskAgency = AgencyName.extend({
  assignmentId: z.uuid().nullable(),
  role: AssignmentRole,
  state: AssignmentState.nullable(),
  overdue: z.boolean().nullable(),
  evidenceOn: Day.nullable(),
})
export type TaskAgency = z.infer<typeof TaskAgency>

/** A deadline in the plan's words and computed. */
export const ShownDeadline = z.object({
  text: z.string(),
  lastDay: Day,
  /** False on a Saturday, Sunday or day off: then it is wise to keep the last working day before. */
  isWorkingDay: z.boolean(),
  lastWorkingDay: Day,
})
export type ShownDeadline = z.infer<typeof ShownDeadline>

export const AssignmentPage = z.object({
  assignment: AssignmentRow,
  task: Task,
  plan: z.object({
    id: z.uuid(),
    title: z.string(),
    number: z.string().nullable(),
    signedOn: Day.nullable(),
    demonstration: z.boolean(),
    state: PlanState,
    owner: AgencyName,
  }),
  agencies: z.array(TaskAgency),
  deadline: ShownDeadline.nullable(),
})
export type AssignmentPage = z.infer<typeof AssignmentPage>

export const TaskPage = z.object({ task: Task, agencies: z.array(TaskAgency) })
export type TaskPage = z.infer<typeof TaskPage>

const reason = words.min(1).max(500)
const revision = z.int().min(1)

/** More items than any plan has. */
const mostItems = 1_000_000

/** Where a part of the list ends: what carries its last row out, its day, plan, position and id, joined by "~". */
const Cursor = z
  .string()
  .max(200)
  .transform((text) => text.split('~'))
  .pipe(
    z.tuple([
      z.enum(['work', 'report']),
      Day,
      z.uuid(),
      z.coerce.number<string>().int().min(0).max(mostItems),
      z.uuid(),
    ]),
  )

export const ListAssignments = z.object({
  planId: z.uuid().optional(),
  agencyId: z.uuid().optional(),
  taskId: z.uuid().optional(),
  state: AssignmentState.optional(),
  overdue: z.stringbool().optional(),
  role: AssignmentRole.optional(),
  /** Only what reports carry out, or only what activities do. */
  byReport: z.stringbool().optional(),
  /** The month of the last day by which it is measured, `YYYY-MM`; "none" for what has no such day. */
  month: z
    .string()
    .regex(/^(\d{4}-(0[1-9]|1[0-2])|none)$/)
    .optional(),
  /** Only of plans in force, or only of the others. */
  current: z.stringbool().optional(),
  /** Words of the clause, its label or the agency's name; diacritics do not matter. */
  search: z.string().max(200).optional(),
  after: Cursor.optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
})
export type ListAssignments = z.infer<typeof ListAssignments>

export const OneAssignment = z.object({ assignmentId: z.uuid() })
export type OneAssignment = z.infer<typeof OneAssignment>

export const OneTask = z.object({ taskId: z.uuid() })
export type OneTask = z.infer<typeof OneTask>

export const TasksOfPlan = z.object({ planId: z.uuid() })
export type TasksOfPlan = z.infer<typeof TasksOfPlan>

/** Saying that it was not carried out needs a reason. */
export const ProposeOutcome = OneAssignment.extend({ revision, outcome: Outcome, reason: reason.optional() })
export type ProposeOutcome = z.infer<typeof ProposeOutcome>

export const ConfirmOutcome = OneAssignment.extend({ revision })
export type ConfirmOutcome = z.infer<typeof ConfirmOutcome>

export const SendBack = OneAssignment.extend({ revision, reason })
export type SendBack = z.infer<typeof SendBack>
