import { z } from 'zod'
import { Day } from '../../../platform/clock/day.ts'
import { phrases, Span, words } from './words.ts'

/** What a person decided about one reading; nothing is assigned before it is accepted. */
export const ItemVerdict = z.enum(['unreviewed', 'accepted', 'rejected'])
export type ItemVerdict = z.infer<typeof ItemVerdict>

/** How the document puts it to the lead agency: it leads, it joins in, or it simply carries out. */
export const ItemRole = z.enum(['chu_tri', 'phoi_hop', 'thuc_hien'])
export type ItemRole = z.infer<typeof ItemRole>

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

/** Out of which items one was made at the desk, by their labels of then. */
export const ItemOrigin = z.object({ deed: z.enum(['split', 'merge']), labels: z.array(words) })
export type ItemOrigin = z.infer<typeof ItemOrigin>

export const PlanItem = ItemContent.extend({
  id: z.uuid(),
  planId: z.uuid(),
  position: z.int(),
  source: z.string(),
  span: Span.nullable(),
  /** Where else its words stand, for an item joined of several. */
  otherSpans: z.array(Span),
  origin: ItemOrigin.nullable(),
  confidence: z.number(),
  addedByHand: z.boolean(),
  verdict: ItemVerdict,
  revision: z.int(),
})
export type PlanItem = z.infer<typeof PlanItem>
