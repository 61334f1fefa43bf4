import { Refusal } from '../../platform/errors/refusal.ts'
import type { Addressee, Difficulty, RaiseDifficulty } from './shapes.ts'

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
    throw new Refusal('invalid', 'difficulties.unknown_addressee', { names: addressees.map(({ name }) => name) })
}

/** Refuses to change what was answered: the answer would stand under other words. */
export function ensureOpen({ state }: Pick<Difficulty, 'state'>): void {
  if (state !== 'open') throw new Refusal('conflict', 'difficulties.already_answered')
}

type Told = Omit<RaiseDifficulty, 'difficultyId' | 'revision'>

/** Whether a difficulty already says just this. */
export const saysTheSame = (difficulty: Difficulty, told: Told): boolean =>
  (Object.keys(told) as (keyof Told)[]).every((field) => difficulty[field] === told[field])
