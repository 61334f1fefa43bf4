import type { WriteContext } from '../../../foundation/access/index.ts'
import { found, Refusal } from '../../../platform/errors/refusal.ts'
import { fingerprintOf, loadContent, type PlanContent } from '../content.ts'
import { problemSentence } from '../messages.ts'
import { ensureDraft, issuedAgencies, problemsOf } from '../rules.ts'
import type { DiscardPlan, OnePlan, Plan, Problem } from '../shapes.ts'
import { lockPlan, removePlan, saveIssued } from '../store/plans.ts'
import { listRosters, removeRosters } from '../store/rosters.ts'
import { openDraft, recordChange } from './draft.ts'

/**
 * Issues a draft: from now on nothing of it changes, and its fingerprint proves it. Handing the tasks out is the tasks
 * module's reaction in the same transaction.
 */
export async function issuePlan(ctx: WriteContext, { planId }: OnePlan): Promise<Plan> {
  const plan = found(await lockPlan(ctx.db, planId), 'plan')
  ctx.allow('plans.issue', plan)
  ensureDraft(plan)
  const content = await loadContent(ctx.db, plan)
  const problems = problemsOf(content)
  if (problems.length > 0) throw notReady(ctx, problems)
  const frozenSha256 = await freeze(ctx, content)
  const items = content.items.filter((item) => item.verdict === 'accepted').length
  const agencies = issuedAgencies(content).length
  await recordChange(ctx, plan, 'plans.issued', { title: plan.title, items, agencies, sha256: frozenSha256 })
  return found(await lockPlan(ctx.db, planId), 'plan')
}

async function freeze(ctx: WriteContext, content: PlanContent): Promise<string> {
  const { plan } = content
  const used = new Set(content.rosters.map((roster) => roster.phrase))
  const all = (await listRosters(ctx.db, plan.id)).map((roster) => roster.phrase)
  await removeRosters(
    ctx.db,
    plan.id,
    all.filter((phrase) => !used.has(phrase)),
  )
  const frozenSha256 = fingerprintOf(content)
  await saveIssued(ctx.db, plan.id, { issuedBy: ctx.person().personId, issuedAt: ctx.now, frozenSha256 })
  return frozenSha256
}

function notReady(ctx: WriteContext, problems: readonly Problem[]): Refusal {
  const missing = problems.map((problem) => problemSentence(problem, ctx.language))
  return new Refusal('invalid', 'plans.not_ready', { count: problems.length, missing })
}

/** Throws a draft away with all that was decided on it; the journal keeps that it was there, and why it went. */
export async function discardPlan(ctx: WriteContext, { planId, reason }: DiscardPlan): Promise<{ id: string }> {
  const plan = await openDraft(ctx, planId)
  await removePlan(ctx.db, planId)
  await recordChange(ctx, plan, 'plans.draft_discarded', { title: plan.title, reason })
  return { id: planId }
}
