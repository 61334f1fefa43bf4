import { z } from 'zod'
import { Day } from '../../platform/clock/day.ts'
import { agencyGroups } from '../reports/rules.ts'
import { ReportState, Standing } from '../reports/shapes.ts'
import { AssignmentState } from '../tasks/shapes.ts'

export const AgencyGroup = z.enum(agencyGroups)

/** How a share looks in lists: its state, or overdue, or sent back. */
export const Look = z.enum([...AssignmentState.options, 'overdue', 'sent_back'])
export type Look = z.infer<typeof Look>

const PlanName = z.object({ id: z.uuid(), title: z.string() })

/** A theme or channel of the plan, to filter by. */
export const TopicName = z.object({
  id: z.uuid(),
  kind: z.enum(['theme', 'channel']),
  label: z.string(),
  title: z.string(),
})
export type TopicName = z.infer<typeof TopicName>

/** An agency as a line of the overview. */
export const OverviewAgency = z.object({
  id: z.uuid(),
  name: z.string(),
  shortName: z.string(),
  group: AgencyGroup,
  /** Whether the issuer may order it; the others are asked, and never called late. */
  commanded: z.boolean(),
})
export type OverviewAgency = z.infer<typeof OverviewAgency>

/** A task as a column of the board. */
export const BoardDuty = z.object({
  id: z.uuid(),
  label: z.string(),
  /** The beginning of the clause. */
  short: z.string(),
  /** The last legal day by which it is measured: its own, else that of the agencies' reports. */
  dueOn: Day.nullable(),
  /** Whether that day is the report's. */
  byReport: z.boolean(),
})
export type BoardDuty = z.infer<typeof BoardDuty>

/** What one agency made of one task so far. */
export const BoardCell = z.object({
  assignmentId: z.uuid(),
  look: Look,
  /** Approved activities; of the chosen theme alone where one is chosen. */
  activities: z.int(),
})
export type BoardCell = z.infer<typeof BoardCell>

export const BoardReport = z.object({
  standing: Standing,
  state: ReportState.nullable(),
  daysLate: z.int(),
  dueOn: Day.nullable(),
})

export const BoardRow = z.object({
  agency: OverviewAgency,
  /** One for each duty, in their order; null where the agency has no share in it. */
  cells: z.array(BoardCell.nullable()),
  /** Null where the agency owes none. */
  report: BoardReport.nullable(),
  difficulties: z.object({ open: z.int(), all: z.int() }),
  /** Overdue shares, and one for a missing report. */
  late: z.int(),
})
export type BoardRow = z.infer<typeof BoardRow>

/** How many of some shares there are, how many of them are done and overdue, and their approved activities. */
export const Tally = z.object({ shares: z.int(), done: z.int(), overdue: z.int(), activities: z.int() })
export type Tally = z.infer<typeof Tally>

export const Board = z.object({
  plan: PlanName.extend({ number: z.string().nullable(), demonstration: z.boolean() }),
  duties: z.array(BoardDuty),
  rows: z.array(BoardRow),
  /** One for each duty, in their order. */
  totals: z.array(Tally),
  total: Tally,
  reports: z.object({ sent: z.int(), owed: z.int(), missing: z.int() }),
  difficulties: z.object({ open: z.int(), all: z.int() }),
  /** The two last days of the plan. */
  agenciesDueOn: Day.nullable(),
  consolidatedDueOn: Day.nullable(),
  consolidatedSent: z.boolean(),
  /** Agencies whose report is not in, whatever the filters leave. */
  lacking: z.int(),
  /** How many agencies the filters leave, lateness aside, and how many of them are late. */
  agencies: z.object({ all: z.int(), late: z.int() }),
  themes: z.array(TopicName),
  plans: z.array(PlanName),
})
export type Board = z.infer<typeof Board>

/** The newest current plan unless one is named. */
export const ShowBoard = z.object({
  planId: z.uuid().optional(),
  group: AgencyGroup.optional(),
  /** Counts only activities on this theme. */
  theme: z.uuid().optional(),
  /** Only agencies that are late with something. */
  late: z.stringbool().optional(),
  /** Only tasks in which the post's agency shares. */
  mine: z.stringbool().optional(),
  /** Only tasks that must be done by this day. */
  before: Day.optional(),
})
export type ShowBoard = z.infer<typeof ShowBoard>

/** Shares by how they stand; each is in one of them. */
export const ShareCounts = z.object({
  not_started: z.int(),
  in_progress: z.int(),
  waiting: z.int(),
  done: z.int(),
  not_carried_out: z.int(),
  overdue: z.int(),
})
export type ShareCounts = z.infer<typeof ShareCounts>

/** `YYYY-MM`. */
export const Month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/)

export const AgencyLine = z.object({ agency: OverviewAgency, shares: ShareCounts, activities: z.int() })
export type AgencyLine = z.infer<typeof AgencyLine>

/** Shares that must be done in a month, by the task's own last day or else the report's; null: in none. */
export const MonthOfShares = z.object({ month: Month.nullable(), shares: ShareCounts })
export type MonthOfShares = z.infer<typeof MonthOfShares>

export const TopicLine = TopicName.extend({ activities: z.int(), agencies: z.int() })
export type TopicLine = z.infer<typeof TopicLine>

export const MonthValue = z.object({ month: Month, value: z.number() })
export type MonthValue = z.infer<typeof MonthValue>

/** A statistic of the dictionary whose values may be added, over the months in which activities began. */
export const FigureLine = z.object({ code: z.string(), total: z.number(), months: z.array(MonthValue) })
export type FigureLine = z.infer<typeof FigureLine>

/** The work under one current plan or all of them: how the shares stand now, and the approved activities of a period. */
export const Dashboard = z.object({
  plans: z.array(PlanName),
  /** The plan shown: the one asked for, or the only one there is. */
  planId: z.uuid().nullable(),
  shares: ShareCounts,
  /** The most overdue first, then by name. */
  agencies: z.array(AgencyLine),
  months: z.array(MonthOfShares),
  activities: z.object({ total: z.int(), months: z.array(MonthValue) }),
  /** Of one plan alone: the themes and channels of different plans have nothing in common. */
  themes: z.array(TopicLine),
  channels: z.array(TopicLine),
  figures: z.array(FigureLine),
  reports: z.object({ sent: z.int(), owed: z.int(), missing: z.int() }),
})
export type Dashboard = z.infer<typeof Dashboard>

/** Activities that touch the days from `from` to `to`. */
export const ShowDashboard = z.object({
  planId: z.uuid().optional(),
  from: Day.optional(),
  to: Day.optional(),
})
export type ShowDashboard = z.infer<typeof ShowDashboard>
