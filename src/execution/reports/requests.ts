import { z } from 'zod'
import { PlanState } from '../plans/shapes.ts'
import { AgencyName, CountedActivity, Discipline, ReportKind, ReportState, Standing, Words } from './shapes.ts'

/** How an agency's report stands, as the list shows it. */
export const ReportRow = Discipline.extend({
  planId: z.uuid(),
  planTitle: z.string(),
  reportId: z.uuid().nullable(),
  returnReason: z.string().nullable(),
  decidedOn: z.iso.date().nullable(),
})
export type ReportRow = z.infer<typeof ReportRow>

/** The reports of one plan: who owes what by when, the late first. */
export const PlanReports = z.object({
  plan: z.object({ id: z.uuid(), title: z.string(), state: PlanState, ownerAgencyId: z.uuid() }),
  /** Agencies and the plan owner: their two last days. */
  agenciesDueOn: z.iso.date().nullable(),
  consolidatedDueOn: z.iso.date().nullable(),
  consolidatedState: ReportState.nullable(),
  counts: z.record(Standing, z.int()),
  /** How many of the sent ones still wait for the plan owner. */
  undecided: z.int(),
  rows: z.array(ReportRow),
  /** Whether the person sees the whole plan, or only the report of the own agency. */
  whole: z.boolean(),
})
export type PlanReports = z.infer<typeof PlanReports>

export const ListReports = z.object({ planId: z.uuid().optional() })
export type ListReports = z.infer<typeof ListReports>

export const OneAgencyReport = z.object({ planId: z.uuid(), agencyId: z.uuid() })
export type OneAgencyReport = z.infer<typeof OneAgencyReport>

/** `open`: counts approved activities too that no accepted report has locked. */
export const OneConsolidated = z.object({ planId: z.uuid(), open: z.stringbool().default(false) })
export type OneConsolidated = z.infer<typeof OneConsolidated>

const revision = z.int().min(0)

/** `revision` 0 makes the report under the id that the device chose. All edited parts are sent each time. */
export const SaveReport = z.object({
  reportId: z.uuid(),
  planId: z.uuid(),
  agencyId: z.uuid(),
  kind: ReportKind,
  revision,
  words: Words,
})
export type SaveReport = z.infer<typeof SaveReport>

export const OneReport = z.object({ reportId: z.uuid() })
export type OneReport = z.infer<typeof OneReport>

/** `open` is asked of the consolidated report alone. */
export const SubmitReport = OneReport.extend({ revision, open: z.boolean().default(false) })
export type SubmitReport = z.infer<typeof SubmitReport>

export const AcceptReport = OneReport.extend({ revision })
export type AcceptReport = z.infer<typeof AcceptReport>

export const ReturnReport = OneReport.extend({ revision, reason: z.string().trim().normalize().min(1).max(1000) })
export type ReturnReport = z.infer<typeof ReturnReport>

/** How a report stands after a step. */
export const ReportStep = z.object({ id: z.uuid(), state: ReportState, revision: z.int() })
export type ReportStep = z.infer<typeof ReportStep>

/** A figure of a report (`task:6.1/MEET`); without an agency, of the consolidated one. */
export const OneFigure = z.object({
  planId: z.uuid(),
  agencyId: z.uuid().optional(),
  figure: z.string().max(120),
  open: z.stringbool().default(false),
})
export type OneFigure = z.infer<typeof OneFigure>

/** What is behind a figure: its rule, and the activities that make it, of restricted ones only how many. */
export const FigureSources = z.object({
  figure: z.string(),
  label: z.string(),
  unit: z.string(),
  /** Null when the values may not be added. */
  value: z.number().nullable(),
  rule: z.enum(['sum', 'sum-distinct-address', 'never-across-agencies', 'stock', 'new-in-period']),
  activities: z.array(
    CountedActivity.pick({
      id: true,
      title: true,
      startedOn: true,
      endedOn: true,
      place: true,
      links: true,
      files: true,
    }).extend({ agency: AgencyName, value: z.number(), labels: z.array(z.string()) }),
  ),
  restricted: z.object({ activities: z.int(), value: z.number() }),
})
export type FigureSources = z.infer<typeof FigureSources>

/** What the agencies wrote in one part of the outline, for whoever makes the consolidated report of it. */
export const AgencyWords = z.array(z.object({ agency: AgencyName, state: ReportState, text: z.string() }))
export type AgencyWords = z.infer<typeof AgencyWords>

export const WordsOf = z.object({ planId: z.uuid(), part: z.string().max(80) })
export type WordsOf = z.infer<typeof WordsOf>

export const AnnexOf = OneConsolidated.extend({ annex: z.enum(['01', '02', '07', '08']) })
export type AnnexOf = z.infer<typeof AnnexOf>
