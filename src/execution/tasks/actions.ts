import type { WriteContext } from '../../foundation/access/index.ts'
import { found, Refusal } from '../../platform/errors/refusal.ts'
import { holdOpen } from '../plans/index.ts'
import { type Change, confirmed, ensureByHand, ensureInForce, proposed, sentBack } from './rules.ts'
import { Assignment, type ConfirmOutcome, type ProposeOutcome, type SendBack } from './shapes.ts'
import { lockAssignment, type StandingAssignment, saveAssignment } from './store/assignments.ts'

/** The approver says what became of the agency's share: done, or not carried out with a reason. */
export async function proposeOutcome(ctx: WriteContext, input: ProposeOutcome): Promise<Assignment> {
  const before = await openByHand(ctx, input, 'tasks.propose')
  const { outcome, reason } = proposed(before, input)
  return save(ctx, before, {
    kind: outcome === 'done' ? 'tasks.proposed_done' : 'tasks.proposed_not_carried_out',
    changes: { state: 'awaiting_confirmation', outcome, reason },
  })
}

/** The plan owner agrees with what the agency proposed. */
export async function confirmOutcome(ctx: WriteContext, input: ConfirmOutcome): Promise<Assignment> {
  const before = await openByHand(ctx, input, 'tasks.confirm')
  const { state, outcome, reason } = confirmed(before)
  const kind = state === 'done' ? 'tasks.confirmed_done' : 'tasks.confirmed_not_carried_out'
  return save(ctx, before, { kind, changes: { state, outcome, reason } })
}

/** The plan owner sends the share back to work, before or after confirming, with a reason. */
export async function sendBack(ctx: WriteContext, input: SendBack): Promise<Assignment> {
  const before = await openByHand(ctx, input, 'tasks.confirm')
  const changes = sentBack(before, input.reason)
  return save(ctx, before, { kind: 'tasks.sent_back', changes })
}

/** The assignment, held for a step that the person may take on it and that no report takes instead. */
async function openByHand(
  ctx: WriteContext,
  { assignmentId, revision }: ConfirmOutcome,
  power: 'tasks.propose' | 'tasks.confirm',
): Promise<StandingAssignment> {
  const before = found(await lockAssignment(ctx.db, assignmentId), 'assignment')
  ctx.allow(power, before)
  await holdOpen(ctx, before.planId)
  ensureInForce(before)
  ensureByHand(before)
  ensureCurrent(before, revision)
  return before
}

/** Stores a step and its journal entry. */
export async function save(
  ctx: WriteContext,
  before: StandingAssignment,
  { kind, changes }: Change,
): Promise<Assignment> {
  const changedAt = ctx.now.toISOString()
  const after = Assignment.parse({ ...before, ...changes, changedAt, revision: before.revision + 1 })
  await saveAssignment(ctx.db, after)
  await ctx.record({
    kind,
    subject: { kind: 'assignment', id: before.id },
    planId: before.planId,
    agencyId: before.agencyId,
    payload: { label: before.label, was: before.state, state: after.state, reason: after.reason },
  })
  return after
}

/** Refuses when somebody else changed the assignment after the person loaded it. */
function ensureCurrent(assignment: Assignment, revision: number): void {
  if (assignment.revision !== revision) throw new Refusal('conflict', 'platform.stale')
}
