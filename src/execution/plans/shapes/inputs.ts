import { z } from 'zod'
import { ItemContent, ItemVerdict } from './items.ts'
import { DutyContent, RecipientContent, TopicContent } from './parts.ts'
import { PlanHeader, PlanState } from './plans.ts'
import { RosterMember } from './rosters.ts'
import { needed } from './words.ts'

const planId = z.uuid()
const revision = z.int().min(0)

export const ListPlans = z.object({
  state: PlanState.optional(),
  year: z.coerce.number().int().min(1990).max(2100).optional(),
  search: z.string().max(200).optional(),
})
export type ListPlans = z.infer<typeof ListPlans>

export const ImportFile = z.object({ planId, name: needed.max(255) })
export type ImportFile = z.infer<typeof ImportFile>

export const ImportText = z.object({ planId, text: z.string().min(1).max(2_000_000) })
export type ImportText = z.infer<typeof ImportText>

export const CorrectHeader = PlanHeader.partial().extend({ planId, revision })
export type CorrectHeader = z.infer<typeof CorrectHeader>

export const CorrectItem = ItemContent.extend({ planId, itemId: z.uuid(), revision, label: needed, action: needed })
export type CorrectItem = z.infer<typeof CorrectItem>

export const DecideItems = z.object({
  planId,
  items: z
    .array(z.object({ id: z.uuid(), revision }))
    .min(1)
    .max(2000),
  verdict: ItemVerdict,
})
export type DecideItems = z.infer<typeof DecideItems>

export const ConfirmRoster = z.object({
  planId,
  phrase: needed,
  revision,
  members: z.array(RosterMember.omit({ proposed: true })).max(2000),
})
export type ConfirmRoster = z.infer<typeof ConfirmRoster>

/** `revision` 0 adds one by hand. */
export const CorrectTopic = TopicContent.extend({ planId, topicId: z.uuid(), revision, text: needed })
export type CorrectTopic = z.infer<typeof CorrectTopic>

export const CorrectRecipient = RecipientContent.extend({ planId, recipientId: z.uuid(), revision, text: needed })
export type CorrectRecipient = z.infer<typeof CorrectRecipient>

export const CorrectDuty = DutyContent.extend({ planId, dutyId: z.uuid(), revision, text: needed })
export type CorrectDuty = z.infer<typeof CorrectDuty>

export const OnePlan = z.object({ planId })
export type OnePlan = z.infer<typeof OnePlan>

export const DiscardPlan = z.object({ planId, reason: needed.max(500) })
export type DiscardPlan = z.infer<typeof DiscardPlan>
