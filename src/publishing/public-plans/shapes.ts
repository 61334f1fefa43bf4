import { z } from 'zod'
import { Day } from '../../platform/clock/day.ts'

const words = z.string().trim().normalize()

/**
 * What a person decides about, one by one. Who issued the plan is no choice: everything published names its public body.
 * `reference` is number and day.
 */
export const publicFields = ['reference', 'title', 'agencies', 'deadlines', 'progress', 'figures', 'document'] as const
export const PublicField = z.enum(publicFields)
export type PublicField = z.infer<typeof PublicField>

/** Where a reader says that something is wrong: an office, not a person. */
export const Contact = z.object({
  office: words.min(1).max(200),
  email: z.union([z.literal(''), z.email().max(200)]),
  phone: words.max(50),
})
export type Contact = z.infer<typeof Contact>

/** What the public sees of a plan. */
export const Choice = z.object({
  fields: z.array(PublicField).max(publicFields.length),
  /** The tasks that are told; restricted ones as a number alone. One that comes in later waits for another decision. */
  tasks: z.array(z.uuid()).max(2000),
  contact: Contact,
})
export type Choice = z.infer<typeof Choice>

export const PublicationState = z.enum(['published', 'withdrawn'])
export type PublicationState = z.infer<typeof PublicationState>

/** One decision; the newest one of a plan counts. */
export const Decision = Choice.extend({
  planId: z.uuid(),
  version: z.int(),
  state: PublicationState,
  reason: z.string(),
  decidedBy: z.uuid(),
  decidedAt: z.string(),
})
export type Decision = z.infer<typeof Decision>

export const DecisionLine = Decision.omit({ planId: true, decidedBy: true }).extend({ decidedByName: z.string() })
export type DecisionLine = z.infer<typeof DecisionLine>

/** The plan that is decided about. */
export const Subject = z.object({
  id: z.uuid(),
  ownerAgencyId: z.uuid(),
  ownerName: z.string(),
  state: z.string(),
  demonstration: z.boolean(),
  issuer: z.string(),
  number: z.string().nullable(),
  signedOn: Day.nullable(),
  title: z.string(),
  year: z.int(),
  sourceSha256: z.string(),
  sourceFormat: z.string(),
  /** Some of its words may be published as counts alone, so the paper itself may not be. */
  restricted: z.boolean(),
})
export type Subject = z.infer<typeof Subject>

/** A task in force. */
export const SubjectTask = z.object({
  id: z.uuid(),
  section: z.string(),
  label: z.string(),
  clause: z.string(),
  requested: z.boolean(),
  restricted: z.boolean(),
  dueText: z.string().nullable(),
  dueOn: Day.nullable(),
})
export type SubjectTask = z.infer<typeof SubjectTask>

/** What stands before the person who decides. */
export const PublicationDesk = z.object({
  plan: Subject.pick({ id: true, title: true, issuer: true, number: true, restricted: true, ownerAgencyId: true }),
  tasks: z.array(SubjectTask.omit({ dueText: true, dueOn: true })),
  /** What the screen begins with: the last choice, or everything that may be shown. */
  choice: Choice,
  /** 0 while nothing was decided. */
  version: z.int(),
  isPublic: z.boolean(),
  /** Newest first. */
  decisions: z.array(DecisionLine),
  /** Where the public finds it once it is published. */
  address: z.string(),
})
export type PublicationDesk = z.infer<typeof PublicationDesk>

const planId = z.uuid()
const reason = words.min(1).max(1000)

export const OnePlan = z.object({ planId })
export type OnePlan = z.infer<typeof OnePlan>

/** `version`: the one that the person saw. */
export const DecidePublication = Choice.extend({ planId, version: z.int().min(0), reason })
export type DecidePublication = z.infer<typeof DecidePublication>

export const WithdrawPublication = z.object({ planId, version: z.int().min(1), reason })
export type WithdrawPublication = z.infer<typeof WithdrawPublication>

export const PreviewPublication = Choice.extend({ planId })
export type PreviewPublication = z.infer<typeof PreviewPublication>

/** The very page that the public would get. */
export const Preview = z.object({ html: z.string() })
