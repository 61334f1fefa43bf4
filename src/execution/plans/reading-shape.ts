import { z } from 'zod'
import { Deadline, ItemAction, ItemRole, RecipientRole, Span } from './shapes.ts'

const topics = z.array(z.object({ label: z.string(), title: z.string(), text: z.string(), span: Span }))

/** What the reader gives of a plan, as far as the review uses it; the rest is kept as it came. */
export const PlanReading = z.looseObject({
  source: z.looseObject({ sha256: z.string(), format: z.string() }),
  header: z.object({
    docType: z.string().nullish(),
    number: z.string().nullable(),
    symbol: z.string().nullish(),
    issuer: z.string().nullable(),
    parentIssuer: z.string().nullish(),
    place: z.string().nullable(),
    date: z.string().nullable(),
    title: z.string().nullable(),
  }),
  tasks: z.array(
    z.object({
      section: z.string(),
      label: z.string(),
      lead: z.array(z.string()),
      coordinating: z.array(z.string()),
      action: z.string(),
      actions: z.array(ItemAction),
      role: ItemRole,
      requested: z.boolean(),
      deadlines: z.array(Deadline),
      eventDates: z.array(z.string()),
      quantities: z.array(z.string()),
      places: z.array(z.string()),
      source: z.string(),
      span: Span,
      confidence: z.number(),
    }),
  ),
  themes: topics,
  channels: topics,
  reportDeadlines: z.array(
    z.object({
      text: z.string(),
      deadline: z.string().nullable(),
      reporter: z.array(z.string()),
      recipient: z.string().nullable(),
      via: z.string().nullable(),
      span: Span,
    }),
  ),
  distribution: z.array(z.object({ text: z.string(), recipient: z.string(), role: RecipientRole, span: Span })),
  signer: z.object({ name: z.string().nullable(), title: z.string().nullable(), onBehalfOf: z.string().nullable() }),
})
export type PlanReading = z.infer<typeof PlanReading>

const Place = z.object({ left: z.number(), right: z.number(), top: z.number(), bottom: z.number() })

/** Pages of a document that has them, with what is printed where. */
const ReadPage = z.object({
  width: z.number(),
  height: z.number(),
  lines: z.array(z.object({ paragraph: z.int(), start: z.int(), end: z.int(), place: Place })),
})
export type ReadPage = z.infer<typeof ReadPage>

export const ReadDocument = z.object({ reading: PlanReading, text: z.string(), pages: z.array(ReadPage) })
export type ReadDocument = z.infer<typeof ReadDocument>
