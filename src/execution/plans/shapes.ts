import { z } from 'zod'
import { Day } from '../../platform/clock/day.ts'

export const PlanState = z.enum(['draft', 'issued'])
export type PlanState = z.infer<typeof PlanState>

/** What a person decided about one reading; nothing is assigned before it is accepted. */
export const ItemVerdict = z.enum(['unreviewed', 'accepted', 'rejected'])
export type ItemVerdict = z.infer<typeof ItemVerdict>

/** How the document puts it to the lead agency: it leads, it joins in, or it simply carries out. */
export const ItemRole = z.enum(['chu_tri', 'phoi_hop', 'thuc_hien'])
export type ItemRole = z.infer<typeof ItemRole>

/** Why somebody is on the distribution list. */
export const RecipientRole = z.enum(['report', 'execute', 'publish', 'file', 'know'])
export type RecipientRole = z.infer<typeof RecipientRole>

export const TopicKind = z.enum(['theme', 'channel'])
export type TopicKind = z.infer<typeof TopicKind>

/** The reports of the agencies, or the one that the plan owner makes of them. */
export const DutyKind = z.enum(['agency', 'consolidated'])
export type DutyKind = z.infer<typeof DutyKind>

/** What a printed phrase names: one agency, a group, whoever holds a task, both at once, or nothing that is known. */
export const PhraseKind = z.enum(['agency', 'group', 'holders', 'mixed', 'unknown'])
export type PhraseKind = z.infer<typeof PhraseKind>

/** Paragraph number (from 0) of the source text, and the characters in it: start, and the one after the end. */
export const Span = z.tuple([z.int().min(0), z.int().min(0), z.int().min(0)])
export type Span = z.infer<typeof Span>

const words = z.string().trim().normalize()
const phrases = z.array(words)

/** As printed; `date` is the day the text names, `dueAt` the last instant at which it is still kept. */
export const Deadline = z.object({
  text: words,
  date: Day.optional(),
  dueAt: z.iso.datetime({ offset: true }).optional(),
})
export type Deadline = z.infer<typeof Deadline>

/** One of the actions that an item holds. */
export const ItemAction = z.object({
  verb: words,
  object: words.optional(),
  place: words.optional(),
  deadline: words.optional(),
  quantity: words.optional(),
  recurrence: words.optional(),
})
export type ItemAction = z.infer<typeof ItemAction>

/** The header of the document, as printed or as a person supplied it. */
export const PlanHeader = z.object({
  docType: words.nullable(),
  number: words.nullable(),
  symbol: words.nullable(),
  issuer: words.nullable(),
  parentIssuer: words.nullable(),
  place: words.nullable(),
  signedOn: Day.nullable(),
  title: words,
  year: z.int().min(1990).max(2100),
  signerName: words.nullable(),
  signerTitle: words.nullable(),
  signerOnBehalfOf: words.nullable(),
})
export type PlanHeader = z.infer<typeof PlanHeader>

/** A plan without its parts. */
export const Plan = PlanHeader.extend({
  id: z.uuid(),
  ownerAgencyId: z.uuid(),
  state: PlanState,
  demonstration: z.boolean(),
  sourceName: z.string(),
  sourceFormat: z.string(),
  sourceSha256: z.string(),
  sourceFileId: z.uuid().nullable(),
  revision: z.int(),
  createdAt: z.string(),
  issuedAt: z.string().nullable(),
  frozenSha256: z.string().nullable(),
})
export type Plan = z.infer<typeof Plan>

/** What a person may say about an item. */
export const ItemContent = z.object({
  section: words,
  label: words,
  lead: phrases,
  coordinating: phrases,
  action: words,
  actions: z.array(ItemAction),
  role: ItemRole,
  requested: z.boolean(),
  deadlines: z.array(Deadline),
  eventDates: phrases,
  quantities: phrases,
  places: phrases,
  /** Reported only as counts and own publications; the rule of the words may not be switched off. */
  restricted: z.boolean(),
})
export type ItemContent = z.infer<typeof ItemContent>

export const PlanItem = ItemContent.extend({
  id: z.uuid(),
  planId: z.uuid(),
  position: z.int(),
  source: z.string(),
  span: Span.nullable(),
  confidence: z.number(),
  addedByHand: z.boolean(),
  verdict: ItemVerdict,
  revision: z.int(),
})
export type PlanItem = z.infer<typeof PlanItem>

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

export const RosterMember = z.object({
  agencyId: z.uuid(),
  proposed: z.boolean(),
  included: z.boolean(),
  reason: words.nullable(),
})
export type RosterMember = z.infer<typeof RosterMember>

/** Whom one printed phrase means. */
export const PlanRoster = z.object({
  phrase: z.string(),
  kind: PhraseKind,
  confirmed: z.boolean(),
  revision: z.int(),
  members: z.array(RosterMember),
})
export type PlanRoster = z.infer<typeof PlanRoster>

/** A draft waits in the list with how many items still need a person. */
export const PlanSummary = Plan.extend({ items: z.int(), unreviewed: z.int() })
export type PlanSummary = z.infer<typeof PlanSummary>

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
})
export type PlanDesk = z.infer<typeof PlanDesk>

const needed = words.min(1)
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

/** `revision` 0 adds an item by hand. */
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
