import type { FileAnswer, ReadContext } from '../../foundation/access/index.ts'
import { historyOf, type JournalLine } from '../../foundation/journal/index.ts'
import { found, Refusal } from '../../platform/errors/refusal.ts'
import type { Storage } from '../../platform/storage/storage.ts'
import { officialNumberOf, officialNumbersOf } from '../signed-copies/index.ts'
import { fingerprintOf, loadContent, type PlanContent } from './content.ts'
import { readinessOf } from './rules.ts'
import type { ListPlans, OnePlan, Plan, PlanDesk, PlanSummary, Readiness } from './shapes.ts'
import { listDutyDays } from './store/amended.ts'
import { countItems } from './store/items.ts'
import { findPlan, listPlans } from './store/plans.ts'

/** The plan, if the person may see it: everyone once it is issued, only its owner while it is a draft. */
export async function readablePlan(ctx: ReadContext, planId: string): Promise<Plan> {
  ctx.allow('plans.read')
  const plan = found(await findPlan(ctx.db, planId), 'plan')
  if (plan.state === 'draft') ctx.allow('plans.draft', plan)
  return plan
}

/** Issued plans, and the drafts of the post's own agency, newest first; `search` ignores diacritics. */
export async function plansList(ctx: ReadContext, input: ListPlans): Promise<PlanSummary[]> {
  ctx.allow('plans.read')
  return summaries(ctx, await listPlans(ctx.db, { ...input, draftsOf: ctx.reach('plans.draft').plan }))
}

/** Plans with how many items each has and how many still need a person. */
export async function summaries(ctx: ReadContext, plans: readonly Plan[]): Promise<PlanSummary[]> {
  const ids = plans.map((plan) => plan.id)
  const counts = new Map((await countItems(ctx.db, ids)).map((row) => [row.planId, row]))
  const official = await officialNumbersOf(ctx.db, 'plan', ids)
  return plans.map((plan) => {
    const { items = 0, unreviewed = 0 } = counts.get(plan.id) ?? {}
    return { ...plan, items, unreviewed, official: official.get(plan.id) ?? null }
  })
}

/** A plan with all its parts. Once issued, only what was accepted is shown. */
export async function planDesk(ctx: ReadContext, { planId }: OnePlan): Promise<PlanDesk> {
  const plan = await readablePlan(ctx, planId)
  const content = await loadContent(ctx.db, plan)
  const { sourceText, ...shown } = plan.state === 'draft' ? content : issuedOnly(content)
  return {
    ...shown,
    paragraphs: sourceText.split('\n'),
    editable: plan.state === 'draft' && ctx.can('plans.draft', plan),
    intact: plan.state === 'draft' ? null : fingerprintOf(content) === plan.frozenSha256,
    official: await officialNumberOf(ctx.db, 'plan', planId),
    movedDays: Object.fromEntries(await listDutyDays(ctx.db, planId)),
  }
}

const issuedOnly = (content: PlanContent): PlanContent => ({
  ...content,
  items: content.items.filter((item) => item.verdict === 'accepted'),
  topics: content.topics.filter((topic) => topic.kept),
  recipients: content.recipients.filter((recipient) => recipient.kept),
  duties: content.duties.filter((duty) => duty.kept),
})

/** What a draft still lacks, and what issuing it would do. */
export const planReadiness = async (ctx: ReadContext, { planId }: OnePlan): Promise<Readiness> =>
  readinessOf(await loadContent(ctx.db, await readablePlan(ctx, planId)))

/** Who did what to a plan, newest first. */
export async function planHistory(ctx: ReadContext, { planId }: OnePlan): Promise<JournalLine[]> {
  await readablePlan(ctx, planId)
  return historyOf(ctx, { kind: 'plan', id: planId })
}

/** The document as it was sent; plans that were made without one, as in tests and the demonstration, have only their words. */
export const planSource =
  (storage: Storage) =>
  async (ctx: ReadContext, { planId }: OnePlan): Promise<FileAnswer> => {
    const { sourceSha256, sourceName, sourceFormat } = await readablePlan(ctx, planId)
    if (!(await storage.has(sourceSha256))) throw new Refusal('not_found', 'plans.no_source')
    return {
      ...{ stored: sourceSha256, name: sourceName },
      mediaType: mediaTypes[sourceFormat] ?? 'application/octet-stream',
      inline: sourceFormat === 'pdf',
    }
  }

const mediaTypes: Readonly<Record<string, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  text: 'text/plain; charset=utf-8',
}
