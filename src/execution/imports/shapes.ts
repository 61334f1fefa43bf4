import { z } from 'zod'
import { Role } from '../../foundation/people/shapes.ts'
import { Day } from '../../platform/clock/day.ts'

/**
 * How a row stands: it will be written, is here already from this very file, looks like something that is here, is in the file
 * twice, or has faults.
 */
export const RowState = z.enum(['new', 'known', 'similar', 'repeated', 'wrong'])
export type RowState = z.infer<typeof RowState>

/** What is wrong, where, and how to mend it. */
export const ImportFault = z.object({
  row: z.int(),
  /** "C7"; null when the whole row is meant. */
  address: z.string().nullable(),
  message: z.string(),
})
export type ImportFault = z.infer<typeof ImportFault>

export const RowCounts = z.object({
  new: z.int(),
  known: z.int(),
  similar: z.int(),
  repeated: z.int(),
  wrong: z.int(),
})
export type RowCounts = z.infer<typeof RowCounts>

const Preview = z.object({
  counts: RowCounts,
  /** In the order of rows. */
  faults: z.array(ImportFault),
  /** Columns that were left. */
  ignored: z.array(z.string()),
  /** Hidden rows that were left. */
  hidden: z.array(z.int()),
})

const row = { row: z.int(), state: RowState, note: z.string().nullable() }

/** A row as the activity it will be. */
export const ActivityRow = z.object({
  ...row,
  title: z.string(),
  startedOn: Day.nullable(),
  endedOn: Day.nullable(),
  labels: z.array(z.string()),
  place: z.string(),
  audiences: z.array(z.string()),
  statistics: z.array(z.object({ label: z.string(), value: z.number(), unit: z.string() })),
  links: z.array(z.string()),
  restricted: z.boolean(),
})
export type ActivityRow = z.infer<typeof ActivityRow>

export const ActivitiesPreview = Preview.extend({ rows: z.array(ActivityRow) })
export type ActivitiesPreview = z.infer<typeof ActivitiesPreview>

/** A row as the post it will give, to somebody new or somebody who is here. */
export const PersonRow = z.object({
  ...row,
  name: z.string(),
  email: z.string(),
  /** Somebody with this address is here and gets one more post. */
  isHere: z.boolean(),
  agency: z.string(),
  role: Role.nullable(),
  title: z.string().nullable(),
  validFrom: Day.nullable(),
})
export type PersonRow = z.infer<typeof PersonRow>

export const PeoplePreview = Preview.extend({
  rows: z.array(PersonRow),
  /** How many people will be invited. */
  invited: z.int(),
})
export type PeoplePreview = z.infer<typeof PeoplePreview>

export const FormOfPlan = z.object({ planId: z.uuid() })
export type FormOfPlan = z.infer<typeof FormOfPlan>

export const SendActivities = FormOfPlan.extend({
  /** Hand them to the approver at once; otherwise they are drafts. */
  submit: z.stringbool().default(false),
  /** Write rows too that look like an activity that is recorded. */
  similar: z.stringbool().default(false),
})
export type SendActivities = z.infer<typeof SendActivities>

export const ActivitiesWritten = z.object({
  /** Of the activities made, to take them back. */
  ids: z.array(z.uuid()),
  skipped: z.int(),
})
export type ActivitiesWritten = z.infer<typeof ActivitiesWritten>

export const TakeBack = z.object({ ids: z.array(z.uuid()).min(1).max(2000) })
export type TakeBack = z.infer<typeof TakeBack>

export const TakenBack = z.object({
  gone: z.int(),
  /** Somebody has worked on these since: they stay. */
  kept: z.int(),
})
export type TakenBack = z.infer<typeof TakenBack>

export const SendPeople = z.object({
  /** Give one more post to whoever is here; otherwise their rows are passed over. */
  known: z.stringbool().default(true),
})
export type SendPeople = z.infer<typeof SendPeople>

export const PeopleWritten = z.object({
  people: z.int(),
  posts: z.int(),
  skipped: z.int(),
  /** Told once; empty when letters carry them. */
  links: z.array(z.object({ name: z.string(), email: z.string(), link: z.url() })),
  expiresOn: Day,
})
export type PeopleWritten = z.infer<typeof PeopleWritten>
