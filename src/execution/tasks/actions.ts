import type { WriteContext } from '../../foundation/access/index.ts'
import { found, Refusal } from '../../platform/errors/refusal.ts'
import { confirmed, proposed, sentBack } from './rules.ts'
import { Assignment, type ConfirmOutcome, type ProposeOutcome, type SendBack } from './shapes.ts'
import { lockAssignment, type StandingAssignment, saveAssignment } from './store/assignments.ts'

/** The approver says what became of the agency's share: done, or not carried out with a reason. */
export async function proposeOutcome(ctx: WriteContext, input: ProposeOutcome): Promise<Assignment> {
  const before = found(await lockAssignment(ctx.db, input.assignmentId), 'assignment')
  ctx.allow('tasks.propose', before)
  ensureCurrent(before, input.revision)
  const { outcome, reason } = proposed(before, input)
  return save(ctx, before, {
    kind: outcome === 'done' ? 'tasks.proposed_done' : 'tasks.proposed_not_carried_out',
    changes: { state: 'awaiting_confirmation', outcome, reason },
  })
}

/** The plan owner agrees with what the agency proposed. */
export async function confirmOutcome(ctx: WriteContext, input: ConfirmOutcome): Promise<Assignment> {
  const before = found(await lockAssignment(ctx.db, input.assignmentId), 'assignment')
  ctx.allow('tasks.confirm', before)
  ensureCurrent(before, input.revision)
  const { state, outcome, reason } = confirmed(before)
  const kind = state === 'done' ? 'tasks.confirmed_done' : 'tasks.confirmed_not_carried_out'
  return save(ctx, before, { kind, changes: { state, outcome, reason } })
}

/** The plan owner sends the share back to work, before or after confirming, with a reason. */
export async function sendBack(ctx: WriteContext, input: SendBack): Promise<Assignment> {
  const before = found(await lockAssignment(ctx.db, input.assignmentId), 'assignment')
  ctx.allow('tasks.confirm', before)
  ensureCurrent(before, input.revision)
  const changes = sentBack(before, input.reason)
  return save(ctx, before, { kind: 'tasks.sent_back', changes })
}

interface Change {
  readonly kind: string
  readonly changes: Partial<Pick<Assignment, 'state' | 'outcome' | 'reason'>>
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
