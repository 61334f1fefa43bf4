import { z } from 'zod'
import { DifficultyKind, DifficultyOutcome, DifficultyState } from '../difficulties/shapes.ts'
import { AssignmentRole, AssignmentState, Outcome } from '../tasks/shapes.ts'

/** The report of one agency, or the one that the plan owner makes of them all. */
export const ReportKind = z.enum(['agency', 'consolidated'])
export type ReportKind = z.infer<typeof ReportKind>

/** `returned`: sent back with a reason, before or after it was accepted; it is written on and submitted again. */
export const ReportState = z.enum(['draft', 'submitted', 'returned', 'accepted'])
export type ReportState = z.infer<typeof ReportState>

const day = z.iso.date()

/** Words that a person typed in place of what the program made of a part, and what that was when they were typed. */
export const EditedPart = z.object({ text: z.string().normalize().max(20_000), was: z.string().max(60_000) })
export type EditedPart = z.infer<typeof EditedPart>

/** The edited parts of a report by their keys; parts that nobody touched are not among them. */
export const Words = z.record(z.string().max(80), EditedPart)
export type Words = z.infer<typeof Words>

export const Report = z.object({
  id: z.uuid(),
  planId: z.uuid(),
  /** Who reports: the plan owner for the consolidated one. */
  agencyId: z.uuid(),
  kind: ReportKind,
  state: ReportState,
  /** The last day on which it is in time. */
  dueOn: day.nullable(),
  words: Words,
  returnReason: z.string().nullable(),
  createdBy: z.uuid(),
  createdAt: z.string(),
  submittedBy: z.uuid().nullable(),
  submittedAt: z.string().nullable(),
  /** When it was submitted for the first time: by it, it is on time. */
  firstSubmittedAt: z.string().nullable(),
  decidedBy: z.uuid().nullable(),
  decidedAt: z.string().nullable(),
  revision: z.int(),
})
export type Report = z.infer<typeof Report>

/** An approved activity as a report counts it. A restricted one is never shown singly. */
export const CountedActivity = z.object({
  id: z.uuid(),
  agencyId: z.uuid(),
  title: z.string(),
  startedOn: day,
  endedOn: day,
  place: z.string(),
  restricted: z.boolean(),
  /** The revision that was counted: another one is another activity. */
  revision: z.int(),
  taskIds: z.array(z.uuid()),
  statistics: z.record(z.string(), z.number()),
  links: z.array(z.string()),
  /** How many files show it. */
  files: z.int(),
})
export type CountedActivity = z.infer<typeof CountedActivity>

/** How the share of an agency in a task stood. */
export const CountedShare = z.object({
  taskId: z.uuid(),
  agencyId: z.uuid(),
  role: AssignmentRole,
  state: AssignmentState,
  outcome: Outcome.nullable(),
  reason: z.string().nullable(),
})
export type CountedShare = z.infer<typeof CountedShare>

/** A difficulty or proposal as it stood. Reports frozen before there were kinds and outcomes hold difficulties alone. */
export const CountedDifficulty = z.object({
  kind: DifficultyKind.default('difficulty'),
  agencyName: z.string(),
  label: z.string().nullable(),
  description: z.string(),
  proposal: z.string(),
  addressedName: z.string(),
  state: DifficultyState.default('open'),
  answer: z.string().nullable(),
  outcome: DifficultyOutcome.nullable().default(null),
  /** The last day by which an answer was asked for. */
  answerDueOn: day.nullable().default(null),
})
export type CountedDifficulty = z.infer<typeof CountedDifficulty>

export const ReportingAgency = z.object({
  id: z.uuid(),
  code: z.string(),
  name: z.string(),
  shortName: z.string(),
  symbolCode: z.string().nullable(),
  kind: z.enum(['state', 'party', 'front', 'union', 'press', 'public-unit', 'central-vertical']),
  level: z.enum(['province', 'district', 'commune']),
  /** Whether the issuer may order it; the others are asked, and never listed as late. */
  commanded: z.boolean(),
})
export type ReportingAgency = z.infer<typeof ReportingAgency>

/**
 * How an agency stands with its report. `awaited`: not sent, and either not yet due or not to be ordered; `missing`: not sent
 * though the last day is over.
 */
export const Standing = z.enum(['missing', 'late', 'awaited', 'on_time', 'received'])
export type Standing = z.infer<typeof Standing>

export const Discipline = z.object({
  agency: ReportingAgency,
  dueOn: day.nullable(),
  state: ReportState.nullable(),
  /** The day it was last sent, while it counts as sent. */
  sentOn: day.nullable(),
  /** The day it was first sent, by which it is judged; it stays when the report goes back. */
  firstSentOn: day.nullable(),
  standing: Standing,
  /** Days after the last day, of late and missing ones. */
  daysLate: z.int(),
})
export type Discipline = z.infer<typeof Discipline>

/** Everything a report is made from, as it stood on a day: kept when the report is submitted, live before. */
export const Material = z.object({
  on: day,
  activities: z.array(CountedActivity),
  shares: z.array(CountedShare),
  difficulties: z.array(CountedDifficulty),
  /** The reporting agencies of the plan; of an agency's own report, none. */
  discipline: z.array(Discipline),
  /** The agencies whose activities are counted, those without a report of their own (the plan owner) included. */
  agencies: z.array(ReportingAgency),
  /** Agencies of which activities are counted that no accepted report has locked. */
  open: z.array(z.uuid()),
})
export type Material = z.infer<typeof Material>

/** A piece of a paragraph; a figure opens what is behind it. */
export const Run = z.object({ text: z.string(), figureId: z.string().optional() })
export type Run = z.infer<typeof Run>
export const Paragraph = z.array(Run)
export type Paragraph = z.infer<typeof Paragraph>

/** A part of the outline as the program made it, and the words that stand in its place. */
export const ReportPart = z.object({
  key: z.string(),
  /** As printed: `1`, or nothing. */
  label: z.string(),
  title: z.string().nullable(),
  /** Made from the figures; empty where only a person can write. */
  paragraphs: z.array(Paragraph),
  /** What a person typed instead; null while nobody did. */
  edited: z.string().nullable(),
  /** The figures have changed since the words were typed. */
  stale: z.boolean(),
  /** False on restricted tasks, of which only counts are reported. */
  editable: z.boolean(),
})
export type ReportPart = z.infer<typeof ReportPart>

export const ReportSection = z.object({ label: z.string(), title: z.string(), parts: z.array(ReportPart) })
export type ReportSection = z.infer<typeof ReportSection>

const FigureCell = z.object({ value: z.number(), figureId: z.string() })
export const Cell = z.union([z.string(), z.number(), FigureCell, z.null()])
export type Cell = z.infer<typeof Cell>

export const AnnexRow = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('row'), cells: z.array(Cell) }),
  z.object({ kind: z.literal('group'), label: z.string(), title: z.string() }),
])
export type AnnexRow = z.infer<typeof AnnexRow>

/** A table that goes with the report. */
export const ReportAnnex = z.object({
  key: z.enum(['01', '02', '07', '08']),
  label: z.string(),
  title: z.string(),
  orientation: z.enum(['portrait', 'landscape']),
  columns: z.array(
    z.object({
      title: z.string(),
      width: z.number(),
      align: z.enum(['left', 'center', 'right']),
      decimals: z.int().optional(),
    }),
  ),
  rows: z.array(AnnexRow),
  total: z.object({ title: z.string(), cells: z.array(Cell) }).optional(),
  notes: z.array(z.string()),
})
export type ReportAnnex = z.infer<typeof ReportAnnex>

/** What stands around the text of a report: the boxes of Nghị định 30/2020/NĐ-CP that are known. */
export const ReportHead = z.object({
  superior: z.string().nullable(),
  issuer: z.array(z.string()),
  /** What stands before the symbol, once a signed copy is kept. */
  number: z.string().nullable(),
  symbol: z.string(),
  place: z.string(),
  /** `2024-11-14`, or `2024-11` while it is not sent. */
  date: z.string(),
  subject: z.string(),
  addressees: z.array(z.string()),
  recipients: z.array(z.string()),
  onBehalfOf: z.array(z.string()),
  signerTitle: z.string(),
})
export type ReportHead = z.infer<typeof ReportHead>

export const AgencyName = z.object({ id: z.uuid(), name: z.string(), shortName: z.string() })

/** A report as it is written, decided on and printed. */
export const ReportDesk = z.object({
  report: Report.omit({ createdBy: true, submittedBy: true, decidedBy: true, createdAt: true, id: true }).extend({
    /** Null while nobody has written a word: revision 0 then makes it. */
    id: z.uuid().nullable(),
  }),
  plan: z.object({
    id: z.uuid(),
    title: z.string(),
    number: z.string().nullable(),
    ownerAgencyId: z.uuid(),
    demonstration: z.boolean(),
  }),
  agency: AgencyName,
  head: ReportHead,
  sections: z.array(ReportSection),
  annexes: z.array(ReportAnnex),
  activities: z.int(),
  /** Approved activities that no accepted report has locked: whether they are counted here, and how many there are. */
  open: z.object({ counted: z.boolean(), activities: z.int(), agencies: z.int() }).nullable(),
  may: z.object({ write: z.boolean(), submit: z.boolean(), decide: z.boolean(), reopen: z.boolean() }),
})
export type ReportDesk = z.infer<typeof ReportDesk>
