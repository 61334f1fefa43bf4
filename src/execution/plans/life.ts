import { Refusal } from '../../platform/errors/refusal.ts'
import type { Consequences, LifeMove, Plan, PlanState, StepKind } from './shapes.ts'

interface Step {
  readonly from: readonly PlanState[]
  readonly to: PlanState
  readonly kind: StepKind
}

/** The life of a plan after its issue. Withdrawn is the end; closed may be opened again, with a reason. */
export const lifeMoves: Readonly<Record<LifeMove, Step>> = {
  suspend: { from: ['issued'], to: 'suspended', kind: 'suspended' },
  resume: { from: ['suspended'], to: 'issued', kind: 'resumed' },
  withdraw: { from: ['issued', 'suspended'], to: 'withdrawn', kind: 'withdrawn' },
  close: { from: ['issued', 'suspended'], to: 'closed', kind: 'closed' },
  reopen: { from: ['closed'], to: 'issued', kind: 'reopened' },
}

export const isMovePossible = (move: LifeMove, state: PlanState): boolean => lifeMoves[move].from.includes(state)

/** Refuses a step that the plan's state does not allow. */
export function ensureMovePossible(move: LifeMove, { state }: Pick<Plan, 'state'>): void {
  if (!isMovePossible(move, state)) throw new Refusal('conflict', `plans.cannot_${move}`)
}

/** Refuses to change anything of a plan that is over. While it is suspended, what was done may still be recorded. */
export function ensureTakesWrites({ state }: { state: string }): void {
  if (state === 'withdrawn' || state === 'closed') throw new Refusal('conflict', `plans.is_${state}`)
}

/** Deadlines press only while a plan is in force: suspended its clocks stand still, withdrawn or closed it asks nothing. */
export const isRunning = ({ state }: { state: string }): boolean => state === 'issued'

/** How many things of a plan nobody has finished or decided. */
export const openThings = (of: Consequences): number =>
  of.openShares + of.undecidedShares + of.undecidedActivities + of.undecidedReports + of.openDifficulties
