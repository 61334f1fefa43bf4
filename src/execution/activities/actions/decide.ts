import type { WriteContext } from '../../../foundation/access/index.ts'
import { found, Refusal } from '../../../platform/errors/refusal.ts'
import { oneLine } from '../../../platform/text/normalise.ts'
import { holdOpen } from '../../plans/index.ts'
import { ensureAllowedReason, setEvidence, startAssignments } from '../../tasks/index.ts'
import { loadPage } from '../page.ts'
import { ensurePossible, type Move, submissionProblems } from '../rules.ts'
import { Activity, type ActivityPage, type MoveActivity, type ReturnActivity } from '../shapes.ts'
import { deleteActivity, lockActivity, newestEvidence, updateActivity } from '../store/activities.ts'
import { recordStep } from './journal.ts'

/** Hands an activity to the agency's approver; with the first one the work on its tasks has begun. */
export async function submitActivity(ctx: WriteContext, input: MoveActivity): Promise<ActivityPage> {
  const before = await opened(ctx, input, 'submit')
  const page = await loadPage(ctx, before)
  const problems = submissionProblems({ ...page, files: page.files.map(({ id }) => id) }, ctx.today)
  if (problems.length > 0) throw new Refusal('invalid', 'activities.incomplete', { problems })
  const broken = page.files.filter(({ state }) => state === 'unreadable').map(({ name }) => name)
  if (broken.length > 0) throw new Refusal('invalid', 'activities.unreadable_file', { names: broken })
  const submittedAt = ctx.now.toISOString()
  const after = await keep(ctx, before, { state: 'submitted', submittedAt, returnReason: null })
  await recordStep(ctx, after, { kind: 'activities.submitted' })
  await startAssignments(ctx, assignmentsOf(page))
  return loadPage(ctx, after)
}

/** Takes a submitted activity back to work on it again. */
export async function withdrawActivity(ctx: WriteContext, input: MoveActivity): Promise<ActivityPage> {
  const before = await opened(ctx, input, 'withdraw')
  const after = await keep(ctx, before, { state: 'draft', submittedAt: null })
  await recordStep(ctx, after, { kind: 'activities.withdrawn' })
  return loadPage(ctx, after)
}

/** The approver vouches for it: from now on it counts, and is the newest evidence of its tasks. */
export async function approveActivity(ctx: WriteContext, input: MoveActivity): Promise<ActivityPage> {
  const before = await opened(ctx, input, 'approve')
  const after = await keep(ctx, before, { state: 'approved', ...decidedBy(ctx) })
  await recordStep(ctx, after, { kind: 'activities.approved' })
  const page = await loadPage(ctx, after)
  await startAssignments(ctx, assignmentsOf(page))
  await setEvidence(ctx.db, await newestEvidence(ctx.db, assignmentsOf(page)))
  return page
}

/** The approver sends it back with a reason; one that was approved counts no more. */
export async function returnActivity(ctx: WriteContext, input: ReturnActivity): Promise<ActivityPage> {
  const before = await opened(ctx, input, 'return')
  ensureAllowedReason(before, input.reason)
  const returnReason = oneLine(input.reason)
  const after = await keep(ctx, before, { state: 'returned', returnReason, ...decidedBy(ctx) })
  await recordStep(ctx, after, { kind: 'activities.returned', payload: { was: before.state, reason: returnReason } })
  const page = await loadPage(ctx, after)
  await setEvidence(ctx.db, await newestEvidence(ctx.db, assignmentsOf(page)))
  return page
}

/** Throws a draft away; the device may make it again under the same id. */
export async function discardActivity(ctx: WriteContext, input: MoveActivity): Promise<{ id: string }> {
  const before = await opened(ctx, input, 'delete')
  await deleteActivity(ctx.db, before.id)
  await recordStep(ctx, before, { kind: 'activities.discarded' })
  return { id: before.id }
}

const deciding: readonly Move[] = ['approve', 'return']

/** The activity, held, if the post may take this step with it now. */
async function opened(ctx: WriteContext, { activityId, revision }: MoveActivity, move: Move): Promise<Activity> {
  const activity = found(await lockActivity(ctx.db, activityId), 'activity')
  ctx.allow(deciding.includes(move) ? 'activities.decide' : 'activities.record', activity)
  await holdOpen(ctx, activity.planId)
  ensurePossible(move, activity)
  if (activity.revision !== revision) throw new Refusal('conflict', 'platform.stale')
  return activity
}

const decidedBy = (ctx: WriteContext) => ({ decidedBy: ctx.person().personId, decidedAt: ctx.now.toISOString() })

async function keep(ctx: WriteContext, before: Activity, changes: Partial<Activity>): Promise<Activity> {
  const after = Activity.parse({ ...before, ...changes, revision: before.revision + 1 })
  await updateActivity(ctx.db, after)
  return after
}

const assignmentsOf = ({ tasks }: ActivityPage): string[] => tasks.map(({ id }) => id)
