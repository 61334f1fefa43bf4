import { z } from 'zod'
import { Day } from '../../../platform/clock/day.ts'
import { OfficialNumber } from '../../signed-copies/shapes.ts'
import { PlanItem } from './items.ts'
import { PlanRecipient, PlanReportDuty, PlanTopic } from './parts.ts'
import { Plan } from './plans.ts'
import { PlanRoster } from './rosters.ts'
import { Span } from './words.ts'

export const Problem = z.object({
  code: z.enum([
    'header_missing',
    'no_items',
    'item_unreviewed',
    'item_without_lead',
    'roster_unconfirmed',
    'duty_without_day',
    'duty_without_reporter',
  ]),
  /** The header field, the item's id, the printed phrase or the duty's id. */
  subject: z.string(),
  /** How the document calls it. */
  label: z.string(),
})
/** One thing that stands between a draft and its issue. */
export type Problem = z.infer<typeof Problem>

/** Whether a draft may be issued, and what issuing would do. */
export const Readiness = z.object({
  problems: z.array(Problem),
  tasks: z.int(),
  /** Task × agency: what issuing hands out. */
  assignments: z.int(),
  agencies: z.int(),
})
export type Readiness = z.infer<typeof Readiness>

/** What the reader found besides what is reviewed: shown, and kept with the plan as it was issued. */
export const ReadingNotes = z.object({
  legalBases: z.array(z.object({ text: z.string(), span: Span.optional() })).default([]),
  funding: z.array(z.object({ text: z.string(), span: Span.optional() })).default([]),
  warnings: z.array(z.string()).default([]),
})
export type ReadingNotes = z.infer<typeof ReadingNotes>

/** A plan with everything in it: the review desk while it is a draft, the plan's page once it is issued. */
export const PlanDesk = z.object({
  plan: Plan,
  items: z.array(PlanItem),
  topics: z.array(PlanTopic),
  recipients: z.array(PlanRecipient),
  duties: z.array(PlanReportDuty),
  rosters: z.array(PlanRoster),
  notes: ReadingNotes,
  /** The document's paragraphs, in its own words; spans point into them. */
  paragraphs: z.array(z.string()),
  /** Whether the person may correct and issue it. */
  editable: z.boolean(),
  /** For an issued plan: whether its content still has the fingerprint it was issued with. */
  intact: z.boolean().nullable(),
  /** Number and day as the signed paper bears them; null while none is kept. */
  official: OfficialNumber.nullable(),
  /** The last days of report duties that amendments moved, by the duty's id. */
  movedDays: z.record(z.uuid(), Day),
})
export type PlanDesk = z.infer<typeof PlanDesk>
