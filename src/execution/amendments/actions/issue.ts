import type { WriteContext } from '../../../foundation/access/index.ts'
import { found, Refusal } from '../../../platform/errors/refusal.ts'
import { moveReportDay, takeInReporters } from '../../plans/index.ts'
import { type AmendedTask, amendTasks } from '../../tasks/index.ts'
import { TaskWording } from '../../tasks/shapes.ts'
import { amendmentFingerprint, type LoadedAmendment, loadAmendment } from '../content.ts'
import { problemSentence } from '../messages.ts'
import { rolesIn } from '../rules/concerned.ts'
import type { Amendment, Change, DiscardAmendment, IssueAmendment } from '../shapes.ts'
import { findAmendment, saveAmendment, saveIssued } from '../store/amendments.ts'
import { ensureCurrent, openDraft, recordChange } from './open.ts'

/**
 * Issues an amendment: from now on nothing of it changes, and what it accepted holds from its day on. Tasks get new versions,
 * shares are given, taken away and given other days in the same transaction; only agencies whose share changed are told.
 */
export async function issueAmendment(ctx: WriteContext, { amendmentId, revision }: IssueAmendment): Promise<Amendment> {
  const draft = await openDraft(ctx, amendmentId)
  ensureCurrent(draft.amendment, revision)
  const loaded = await loadAmendment(ctx, draft)
  if (loaded.problems.length > 0) throw notReady(ctx, loaded)
  const effectiveOn = draft.amendment.effectiveOn ?? ctx.today
  await carryOut(ctx, loaded, effectiveOn)
  const frozenSha256 = amendmentFingerprint(loaded)
  await saveIssued(ctx.db, amendmentId, { issuedBy: ctx.person().personId, issuedAt: ctx.now, frozenSha256 })
  await tell(ctx, loaded, { effectiveOn, frozenSha256 })
  return found(await findAmendment(ctx.db, amendmentId), 'amendment')
}

function notReady(ctx: WriteContext, { problems }: LoadedAmendment): Refusal {
  const missing = problems.map((problem) => problemSentence(problem, ctx.language))
  return new Refusal('invalid', 'amendments.not_ready', { count: problems.length, missing })
}

async function carryOut(ctx: WriteContext, { amendment, plan, accepted }: LoadedAmendment, validFrom: string) {
  const amendmentId = amendment.id
  for (const { dutyId, dayAfter } of accepted)
    if (dutyId && dayAfter) await moveReportDay(ctx, { dutyId, dueOn: dayAfter, validFrom, amendmentId })
  const tasks = accepted.flatMap(amendedTask)
  const agencyIds = [...new Set(tasks.flatMap(({ withdrawn, shares }) => (withdrawn ? [] : [...shares.keys()])))]
  await takeInReporters(ctx, { planId: plan.id, agencyIds, validFrom, amendmentId })
  await amendTasks(ctx, { plan, amendmentId, validFrom, tasks })
}

/** A new task is named by the change that brought it. */
function amendedTask({ id, kind, taskId, before, after }: Change): AmendedTask[] {
  const content = kind === 'withdraw' ? before : after
  if (kind === 'report_day' || !content) return []
  return [
    {
      taskId: taskId ?? id,
      wording: TaskWording.parse(content),
      shares: rolesIn(content),
      withdrawn: kind === 'withdraw',
    },
  ]
}

interface Issued {
  readonly effectiveOn: string
  readonly frozenSha256: string
}

/** The plan's journal says it once, with what each agency concerned is to be told. */
async function tell(ctx: WriteContext, { amendment, plan, accepted, concerned }: LoadedAmendment, issued: Issued) {
  const { docType, number, signedOn, reason } = amendment
  await ctx.record({
    kind: 'plans.amended',
    subject: { kind: 'plan', id: plan.id },
    planId: plan.id,
    agencyId: plan.ownerAgencyId,
    payload: {
      ...{ amendmentId: amendment.id, title: plan.title, docType, number, signedOn, reason, changes: accepted.length },
      ...{ effectiveOn: issued.effectiveOn, sha256: issued.frozenSha256 },
      agencies: concerned.map(({ agency }) => agency.id),
      told: Object.fromEntries(concerned.map(({ agency, told }) => [agency.id, told])),
    },
  })
}

/** Throws a draft away; it stays in the list with the reason, and nothing of it holds. */
export async function discardAmendment(
  ctx: WriteContext,
  { amendmentId, reason }: DiscardAmendment,
): Promise<Amendment> {
  const draft = await openDraft(ctx, amendmentId)
  const after: Amendment = {
    ...draft.amendment,
    state: 'discarded',
    discardReason: reason,
    revision: draft.amendment.revision + 1,
  }
  await saveAmendment(ctx.db, after)
  await recordChange(ctx, draft, 'amendments.discarded', { reason })
  return after
}
