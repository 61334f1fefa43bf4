import { z } from 'zod'

export const DifficultyState = z.enum(['open', 'answered'])
export type DifficultyState = z.infer<typeof DifficultyState>

const words = z.string().trim().normalize()

/** What hinders an agency, and what it asks of whoever can decide. */
export const Difficulty = z.object({
  id: z.uuid(),
  planId: z.uuid(),
  /** The assignment that is hindered; null when it is the plan as a whole. */
  assignmentId: z.uuid().nullable(),
  agencyId: z.uuid(),
  description: z.string(),
  proposal: z.string(),
  addressedTo: z.uuid(),
  state: DifficultyState,
  answer: z.string().nullable(),
  raisedBy: z.uuid(),
  raisedAt: z.string(),
  answeredBy: z.uuid().nullable(),
  answeredAt: z.string().nullable(),
  revision: z.int(),
})
export type Difficulty = z.infer<typeof Difficulty>

/** A difficulty with the names that screens and annexes show. */
export const DifficultyRow = Difficulty.extend({
  agencyName: z.string(),
  agencyShortName: z.string(),
  addressedName: z.string(),
  planTitle: z.string(),
  ownerAgencyId: z.uuid(),
  /** The task's label, "6.1", and its clause; null for the plan as a whole. */
  label: z.string().nullable(),
  clause: z.string().nullable(),
  raisedByName: z.string(),
  answeredByName: z.string().nullable(),
})
export type DifficultyRow = z.infer<typeof DifficultyRow>

export const DifficultyList = z.object({
  items: z.array(DifficultyRow),
  counts: z.object({ open: z.int(), answered: z.int() }),
  /** Sent back as `after` for the next part of the list; null at its end. */
  next: z.string().nullable(),
})
export type DifficultyList = z.infer<typeof DifficultyList>

/** Somebody who can decide: the owner of the plan, or the body above it. */
export const Addressee = z.object({
  id: z.uuid(),
  name: z.string(),
  shortName: z.string(),
  kind: z.enum(['plan_owner', 'above']),
})
export type Addressee = z.infer<typeof Addressee>

/** Where a part of the list ends: the instant and id of its last row, joined by "~". */
const Cursor = z
  .string()
  .max(100)
  .transform((text) => text.split('~'))
  .pipe(z.tuple([z.iso.datetime(), z.uuid()]))

export const ListDifficulties = z.object({
  planId: z.uuid().optional(),
  agencyId: z.uuid().optional(),
  assignmentId: z.uuid().optional(),
  state: DifficultyState.optional(),
  /** Only those put to the post's own agency. */
  addressed: z.stringbool().optional(),
  /** Words of the description, proposal or answer; diacritics do not matter. */
  search: z.string().max(200).optional(),
  after: Cursor.optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
})
export type ListDifficulties = z.infer<typeof ListDifficulties>

export const OneDifficulty = z.object({ difficultyId: z.uuid() })
export type OneDifficulty = z.infer<typeof OneDifficulty>

export const AddresseesOf = z.object({ planId: z.uuid() })
export type AddresseesOf = z.infer<typeof AddresseesOf>

/** `revision` 0 raises it; afterwards the revision that the person saw. */
export const RaiseDifficulty = OneDifficulty.extend({
  revision: z.int().min(0),
  planId: z.uuid(),
  assignmentId: z.uuid().nullable(),
  description: words.min(1).max(4000),
  proposal: words.max(4000),
  addressedTo: z.uuid(),
})
export type RaiseDifficulty = z.infer<typeof RaiseDifficulty>

/** An answer may be given again, to mend it. */
export const AnswerDifficulty = OneDifficulty.extend({ revision: z.int().min(1), answer: words.min(1).max(4000) })
export type AnswerDifficulty = z.infer<typeof AnswerDifficulty>
