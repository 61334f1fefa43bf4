import { z } from 'zod'

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

/** What a printed phrase names: one agency, a group, whoever holds a task, or nothing that is known. */
export const PhraseKind = z.enum(['agency', 'group', 'holders', 'unknown'])
export type PhraseKind = z.infer<typeof PhraseKind>

/** Paragraph number (from 0) of the source text, and the characters in it: start, and the one after the end. */
export const Span = z.tuple([z.int().min(0), z.int().min(0), z.int().min(0)])
export type Span = z.infer<typeof Span>

const words = z.string().trim().normalize()
const phrases = z.array(words)

/** As printed; `date` is the day the text names, `dueAt` the last instant at which it is still kept. */
export const Deadline = z.object({
  text: words,
  date: z.iso.date().optional(),
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
  signedOn: z.iso.date().nullable(),
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
  dueOn: z.iso.date().nullable(),
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
