import { z } from 'zod'
import { Day } from '../../platform/clock/day.ts'

/** Something that hinders, or something that is proposed without anything hindering. */
export const DifficultyKind = z.enum(['difficulty', 'proposal'])
export type DifficultyKind = z.infer<typeof DifficultyKind>

/** `settled`: whoever raised it says that nothing hinders any more. */
export const DifficultyState = z.enum(['open', 'answered', 'settled', 'withdrawn'])
export type DifficultyState = z.infer<typeof DifficultyState>

/** What became of it; `noted` is no end: it is answered by a later day. */
export const DifficultyOutcome = z.enum(['solved', 'partly', 'declined', 'noted'])
export type DifficultyOutcome = z.infer<typeof DifficultyOutcome>

const words = z.string().trim().normalize()

/** What hinders an agency, or what it proposes, put to whoever can decide. */
export const Difficulty = z.object({
  id: z.uuid(),
  planId: z.uuid(),
  kind: DifficultyKind,
  /** The assignment that is hindered; null when it is the plan as a whole. */
  assignmentId: z.uuid().nullable(),
  agencyId: z.uuid(),
  /** What hinders; of a proposal, its reasons. */
  description: z.string(),
  /** What is asked for. */
  proposal: z.string(),
  /** Who holds it now. */
  addressedTo: z.uuid(),
  /** The last day by which whoever holds it is asked to answer. */
  answerDueOn: Day,
  state: DifficultyState,
  answer: z.string().nullable(),
  outcome: DifficultyOutcome.nullable(),
  raisedBy: z.uuid(),
  raisedAt: z.string(),
  answeredBy: z.uuid().nullable(),
  answeredAt: z.string().nullable(),
  /** Why it was withdrawn, or how it was settled. */
  closingWords: z.string().nullable(),
  closedAt: z.string().nullable(),
  revision: z.int(),
})
export type Difficulty = z.infer<typeof Difficulty>

/** A difficulty with the names that screens and annexes show. */
export const DifficultyRow = Difficulty.extend({
  agencyName: z.string(),
  agencyShortName: z.string(),
  addressedName: z.string(),
  addressedShortName: z.string(),
  planTitle: z.string(),
  ownerAgencyId: z.uuid(),
  /** The task's label, "6.1", and its clause; null for the plan as a whole. */
  label: z.string().nullable(),
  clause: z.string().nullable(),
  raisedByName: z.string(),
  /** The plan is invented. */
  demonstration: z.boolean(),
  answeredByName: z.string().nullable(),
})
export type DifficultyRow = z.infer<typeof DifficultyRow>

/** One time that it lay in somebody's hands to be decided. */
export const Hand = z.object({
  position: z.int(),
  agencyId: z.uuid(),
  receivedAt: z.string(),
  dueOn: Day,
  /** Why it was passed on to this hand, or opened again; nothing on the first. */
  note: z.string(),
  /** What the hand said while it was still at work. */
  interim: z.string().nullable(),
  interimAt: z.string().nullable(),
  answer: z.string().nullable(),
  outcome: DifficultyOutcome.nullable(),
  leftAt: z.string().nullable(),
})
export type Hand = z.infer<typeof Hand>

export const HandRow = Hand.extend({ agencyName: z.string() })
export type HandRow = z.infer<typeof HandRow>

export const DifficultyPage = DifficultyRow.extend({ hands: z.array(HandRow) })
export type DifficultyPage = z.infer<typeof DifficultyPage>

/** How many stand in each state; `late` and `mine` (in the hands of the post's own agency) count some of `open` again. */
export const DifficultyCounts = z.object({
  open: z.int(),
  answered: z.int(),
  settled: z.int(),
  withdrawn: z.int(),
  late: z.int(),
  mine: z.int(),
})
export type DifficultyCounts = z.infer<typeof DifficultyCounts>

export const DifficultyList = z.object({
  items: z.array(DifficultyRow),
  counts: DifficultyCounts,
  /** Sent back as `after` for the next part of the list; null at its end. */
  next: z.string().nullable(),
})
export type DifficultyList = z.infer<typeof DifficultyList>

/** Somebody who can decide: the owner of the plan, the body above it, the lead of the task, or another department. */
export const Addressee = z.object({
  id: z.uuid(),
  name: z.string(),
  shortName: z.string(),
  kind: z.enum(['plan_owner', 'above', 'lead', 'department']),
})
export type Addressee = z.infer<typeof Addressee>

export const Addressees = z.object({
  addressees: z.array(Addressee),
  /** The day by which an answer is asked for unless the agency says another. */
  answerDueOn: Day,
})
export type Addressees = z.infer<typeof Addressees>

/** Where a part of the list ends: the day or instant it is sorted by and the id of its last row, joined by "~". */
const Cursor = z
  .string()
  .max(100)
  .transform((text) => text.split('~'))
  .pipe(z.tuple([z.union([z.iso.datetime(), Day]), z.uuid()]))

const filters = {
  planId: z.uuid().optional(),
  agencyId: z.uuid().optional(),
  assignmentId: z.uuid().optional(),
  taskId: z.uuid().optional(),
  kind: DifficultyKind.optional(),
  state: DifficultyState.optional(),
  /** Unanswered though the day by which an answer was asked for is over. */
  late: z.stringbool().optional(),
  /** Only those in the hands of the post's own agency. */
  addressed: z.stringbool().optional(),
  addressedTo: z.uuid().optional(),
  /** Words of the description, proposal or answer; diacritics do not matter. */
  search: z.string().max(200).optional(),
}

export const FilterDifficulties = z.object(filters)
export type FilterDifficulties = z.infer<typeof FilterDifficulties>

export const ListDifficulties = z.object({
  ...filters,
  after: Cursor.optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
})
export type ListDifficulties = z.infer<typeof ListDifficulties>

export const OneDifficulty = z.object({ difficultyId: z.uuid() })
export type OneDifficulty = z.infer<typeof OneDifficulty>

export const AddresseesOf = z.object({ planId: z.uuid(), assignmentId: z.uuid().optional() })
export type AddresseesOf = z.infer<typeof AddresseesOf>

/** `revision` 0 raises it; afterwards the revision that the person saw. */
export const RaiseDifficulty = OneDifficulty.extend({
  revision: z.int().min(0),
  planId: z.uuid(),
  kind: DifficultyKind.default('difficulty'),
  assignmentId: z.uuid().nullable(),
  description: words.max(4000),
  proposal: words.max(4000),
  addressedTo: z.uuid(),
  /** Ten working days from today unless told. */
  answerDueOn: Day.optional(),
})
export type RaiseDifficulty = z.infer<typeof RaiseDifficulty>

const seen = { revision: z.int().min(1) }

/** An answer may be given again, to mend it. `noted` says by which day the answer itself comes. */
export const AnswerDifficulty = OneDifficulty.extend({
  ...seen,
  outcome: DifficultyOutcome,
  answer: words.min(1).max(4000),
  answerDueOn: Day.optional(),
})
export type AnswerDifficulty = z.infer<typeof AnswerDifficulty>

/** The new hand has ten working days unless told. */
export const PassDifficulty = OneDifficulty.extend({
  ...seen,
  addressedTo: z.uuid(),
  note: words.min(1).max(2000),
  answerDueOn: Day.optional(),
})
export type PassDifficulty = z.infer<typeof PassDifficulty>

export const SayMeanwhile = OneDifficulty.extend({ ...seen, note: words.min(1).max(2000) })
export type SayMeanwhile = z.infer<typeof SayMeanwhile>

export const WithdrawDifficulty = OneDifficulty.extend({ ...seen, reason: words.min(1).max(2000) })
export type WithdrawDifficulty = z.infer<typeof WithdrawDifficulty>

export const SettleDifficulty = OneDifficulty.extend({ ...seen, words: words.max(2000).default('') })
export type SettleDifficulty = z.infer<typeof SettleDifficulty>

export const ReopenDifficulty = OneDifficulty.extend({ ...seen, words: words.min(1).max(2000) })
export type ReopenDifficulty = z.infer<typeof ReopenDifficulty>
