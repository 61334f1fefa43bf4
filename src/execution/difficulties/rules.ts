import { daysBetween } from '../../platform/clock/clock.ts'
import { Refusal } from '../../platform/errors/refusal.ts'
import type { Addressee, Difficulty, DifficultyState, RaiseDifficulty } from './shapes.ts'

/** How many working days an answer is given unless the agency asks for another day. */
export const answerDays = 10

/** The latest that an answer may be asked for, in days from today. */
export const longestWait = 365

/** What people do to a difficulty, and from which states. */
export const moves = {
  change: ['open'],
  pass: ['open'],
  say: ['open'],
  answer: ['open', 'answered'],
  withdraw: ['open', 'answered'],
  settle: ['answered'],
  reopen: ['answered', 'settled'],
} as const satisfies Record<string, readonly DifficultyState[]>
export type Move = keyof typeof moves

export const isPossible = (move: Move, { state }: Pick<Difficulty, 'state'>): boolean =>
  (moves[move] as readonly DifficultyState[]).includes(state)

/** Refuses a step that the state does not allow. */
export function ensurePossible(move: Move, difficulty: Pick<Difficulty, 'state'>): void {
  if (!isPossible(move, difficulty)) throw new Refusal('conflict', `difficulties.cannot_${move}`)
}

/** Still unanswered though the last day is over. */
export const isLate = ({ state, answerDueOn }: Pick<Difficulty, 'state' | 'answerDueOn'>, today: string): boolean =>
  state === 'open' && answerDueOn < today

/** What is known of the assignment that a difficulty names. */
export interface HinderedAssignment {
  readonly planId: string
  readonly agencyId: string
  readonly label: string
  readonly restricted: boolean
}

/**
 * Refuses an assignment that is not the agency's own of this plan, and restricted ones: free words there might speak of
 * persons, and only counts and own publications are taken.
 */
export function ensureOwnAssignment(
  assignment: HinderedAssignment | undefined,
  { planId, agencyId }: { planId: string; agencyId: string },
): void {
  if (assignment?.agencyId !== agencyId || assignment.planId !== planId)
    throw new Refusal('invalid', 'difficulties.not_your_task')
  if (assignment.restricted) throw new Refusal('invalid', 'difficulties.restricted', { label: assignment.label })
}

/** Refuses anybody who cannot decide on this plan. */
export function ensureAddressee(addressedTo: string, addressees: readonly Addressee[]): void {
  if (!addressees.some(({ id }) => id === addressedTo))
    throw new Refusal('invalid', 'difficulties.unknown_addressee', {
      names: addressees.filter(({ kind }) => kind === 'plan_owner' || kind === 'above').map(({ name }) => name),
    })
}

/** Refuses a difficulty without words, and a proposal that proposes nothing. */
export function ensureWorded({ kind, description, proposal }: Pick<Difficulty, 'kind' | 'description' | 'proposal'>) {
  if (kind === 'difficulty' && description === '') throw new Refusal('invalid', 'difficulties.no_description')
  if (kind === 'proposal' && proposal === '') throw new Refusal('invalid', 'difficulties.no_proposal')
}

/** Refuses a day by which nobody could answer any more, and one so far away that nobody would. */
export function ensureAnswerDay(day: string, today: string): void {
  const ahead = daysBetween(today, day)
  if (ahead < 0 || ahead > longestWait) throw new Refusal('invalid', 'difficulties.answer_day', { most: longestWait })
}

type Told = Pick<
  RaiseDifficulty,
  'planId' | 'kind' | 'assignmentId' | 'description' | 'proposal' | 'addressedTo' | 'answerDueOn'
>

/** Whether a difficulty already says just this. */
export const saysTheSame = (difficulty: Difficulty, told: Told): boolean =>
  (Object.keys(told) as (keyof Told)[]).every((field) => told[field] === undefined || difficulty[field] === told[field])

/** The words under which it stands in lists: what hinders, or what is proposed. */
export const leadingWords = ({
  kind,
  description,
  proposal,
}: Pick<Difficulty, 'kind' | 'description' | 'proposal'>): string => (kind === 'proposal' ? proposal : description)
