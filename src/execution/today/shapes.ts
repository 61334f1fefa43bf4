import { z } from 'zod'
import { Role } from '../../foundation/people/shapes.ts'

const day = z.iso.date()

/** What a line of the day is about; each kind leads somewhere of its own. */
export const DayKind = z.enum([
  'task_overdue',
  'task_due',
  'task_quiet',
  'task_waiting',
  'task_paused',
  'task_done',
  'task_to_confirm',
  'activity_returned',
  'activity_to_approve',
  'activity_waiting',
  'activity_approved',
  'report_due',
  'report_paused',
  'report_returned',
  'report_waiting',
  'report_accepted',
  'report_to_decide',
  'difficulty_waiting',
  'difficulty_answered',
  'difficulty_to_answer',
  'plan_draft',
])
export type DayKind = z.infer<typeof DayKind>

/** One line of a person's day. */
export const DayLine = z.object({
  kind: DayKind,
  /** The assignment, activity, report's agency, difficulty or plan. */
  id: z.uuid(),
  planId: z.uuid(),
  /** "6.1"; of a report, nothing. */
  label: z.string().nullable(),
  title: z.string(),
  /** Whose it is, where that is not the own agency. */
  agency: z.string().nullable(),
  /** The last day, or since when it waits or is done; of a quiet task, its newest evidence. */
  day: day.nullable(),
  /** Why it was returned. */
  reason: z.string().nullable(),
})
export type DayLine = z.infer<typeof DayLine>

/** A last day with what is still missing for it. */
export const Clock = z.object({
  kind: z.enum(['agencies', 'consolidated']),
  planId: z.uuid(),
  planTitle: z.string(),
  dueOn: day.nullable(),
  /** Reports in, and all that are owed. */
  sent: z.int(),
  owed: z.int(),
  /** Late or missing ones, of bodies that the issuer may order. */
  late: z.int(),
  /** The plan is suspended: the day does not press. */
  paused: z.boolean(),
})
export type Clock = z.infer<typeof Clock>

export const Numbers = z.object({
  assignments: z.int(),
  done: z.int(),
  overdue: z.int(),
  reportsSent: z.int(),
  reportsOwed: z.int(),
  activities: z.int(),
  difficulties: z.int(),
})
export type Numbers = z.infer<typeof Numbers>

/** How the agencies of one group stand together. */
export const GroupStanding = z.object({
  group: z.enum(['departments', 'districts', 'press', 'front', 'party']),
  agencies: z.int(),
  assignments: z.int(),
  done: z.int(),
  overdue: z.int(),
  reportsSent: z.int(),
  reportsOwed: z.int(),
  missing: z.int(),
})
export type GroupStanding = z.infer<typeof GroupStanding>

export const Administration = z.object({
  people: z.int(),
  /** With an account, without a post that is valid today. */
  withoutPost: z.int(),
  openInvitations: z.int(),
  agencies: z.int(),
  /** Agencies whose data somebody has yet to confirm. */
  unverifiedAgencies: z.int(),
})
export type Administration = z.infer<typeof Administration>

/** A person's day under the post acted under: what to do now, what comes, what waits for others, what was just done. */
export const Today = z.object({
  role: Role,
  now: z.array(DayLine),
  soon: z.array(DayLine),
  waiting: z.array(DayLine),
  done: z.array(DayLine),
  clocks: z.array(Clock),
  numbers: Numbers.nullable(),
  groups: z.array(GroupStanding),
  administration: Administration.nullable(),
})
export type Today = z.infer<typeof Today>
