import { z } from 'zod'
import { Day } from '../../../platform/clock/day.ts'
import { phrases, Span, words } from './words.ts'

/** Why somebody is on the distribution list. */
export const RecipientRole = z.enum(['report', 'execute', 'publish', 'file', 'know'])
export type RecipientRole = z.infer<typeof RecipientRole>

export const TopicKind = z.enum(['theme', 'channel'])
export type TopicKind = z.infer<typeof TopicKind>

/** The reports of the agencies, or the one that the plan owner makes of them. */
export const DutyKind = z.enum(['agency', 'consolidated'])
export type DutyKind = z.infer<typeof DutyKind>

const part = {
  id: z.uuid(),
  planId: z.uuid(),
  position: z.int(),
  span: Span.nullable(),
  addedByHand: z.boolean(),
  revision: z.int(),
}

export const TopicContent = z.object({
  kind: TopicKind,
  label: words,
  title: words,
  text: words,
  restricted: z.boolean(),
  /** False when a person struck it out. */
  kept: z.boolean(),
})
export type TopicContent = z.infer<typeof TopicContent>

/** A theme to communicate or a channel to do it by. */
export const PlanTopic = TopicContent.extend(part)
export type PlanTopic = z.infer<typeof PlanTopic>

export const RecipientContent = z.object({
  text: words,
  recipient: words,
  role: RecipientRole,
  agencyId: z.uuid().nullable(),
  kept: z.boolean(),
})
export type RecipientContent = z.infer<typeof RecipientContent>

/** One line of "Nơi nhận". */
export const PlanRecipient = RecipientContent.extend(part)
export type PlanRecipient = z.infer<typeof PlanRecipient>

export const DutyContent = z.object({
  kind: DutyKind,
  text: words,
  reporters: phrases,
  recipient: words.nullable(),
  via: words.nullable(),
  /** The last legal day: "trước ngày 15/11" is the 14th. */
  dueOn: Day.nullable(),
  kept: z.boolean(),
})
export type DutyContent = z.infer<typeof DutyContent>

/** Who reports what to whom by when. */
export const PlanReportDuty = DutyContent.extend(part)
export type PlanReportDuty = z.infer<typeof PlanReportDuty>
