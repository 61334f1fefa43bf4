import type { ReadContext } from '../../foundation/access/index.ts'
import type { Db } from '../../platform/database/database.ts'
import { found } from '../../platform/errors/refusal.ts'
import { type Known, publicPlanOf, publishedPlanOf } from './compose.ts'
import type { PublicFigure, PublicPlan, PublishedPlan } from './public-plan.ts'
import { addressOfPlan, firstChoice } from './rules.ts'
import type { Choice, OnePlan, PreviewPublication, PublicationDesk, Subject, SubjectTask } from './shapes.ts'
import {
  findDecision,
  findSubject,
  listAmendingPapers,
  listDecisions,
  listPublished,
  listShares,
  listTasks,
} from './store.ts'

/** The sums of what agencies reported on a plan and approved: told by whoever keeps the activities. */
export type FiguresOf = (db: Db, planId: string) => Promise<readonly PublicFigure[]>

/** A plan that the person may decide about. */
export async function decidablePlan(ctx: ReadContext, planId: string): Promise<Subject> {
  const subject = found(await findSubject(ctx.db, planId), 'plan')
  ctx.allow('publication.decide', subject)
  return subject
}

/** What stands before the person who decides. */
export async function publicationDesk(ctx: ReadContext, { planId }: OnePlan): Promise<PublicationDesk> {
  const plan = await decidablePlan(ctx, planId)
  const tasks = await listTasks(ctx.db, planId)
  const decisions = await listDecisions(ctx.db, planId)
  const [last] = decisions
  return {
    ...{ plan, tasks, decisions, address: addressOfPlan(planId) },
    choice: last ? inForce(last, tasks) : firstChoice(plan, tasks),
    version: last?.version ?? 0,
    isPublic: last?.state === 'published',
  }
}

/** A choice without the tasks that an amendment has taken away since. */
const inForce = ({ fields, contact, tasks: chosen }: Choice, tasks: readonly SubjectTask[]): Choice => ({
  ...{ fields, contact },
  tasks: tasks.map(({ id }) => id).filter((id) => chosen.includes(id)),
})

/** What the public would see of a plan by a choice that nobody has decided yet. */
export const previewedPlan =
  (figuresOf: FiguresOf) =>
  async (ctx: ReadContext, { planId, ...choice }: PreviewPublication): Promise<PublicPlan> => {
    const subject = await decidablePlan(ctx, planId)
    return publicPlanOf(await knownOf(ctx, { subject, figuresOf, decidedAt: ctx.now.toISOString() }), choice)
  }

/** What the public sees of a plan: nothing unless a person decided it and nobody took it back. */
export const publicPlan =
  (figuresOf: FiguresOf) =>
  async (ctx: ReadContext, { planId }: OnePlan): Promise<PublicPlan | null> => {
    const decision = await findDecision(ctx.db, planId)
    if (decision?.state !== 'published') return null
    const subject = found(await findSubject(ctx.db, planId), 'plan')
    return publicPlanOf(await knownOf(ctx, { subject, figuresOf, decidedAt: decision.decidedAt }), decision)
  }

/** Five reads, however large the plan is. */
async function knownOf(
  { db, today }: ReadContext,
  { subject, figuresOf, decidedAt }: Pick<Known, 'subject' | 'decidedAt'> & { figuresOf: FiguresOf },
): Promise<Known> {
  const { id } = subject
  const [tasks, shares] = [await listTasks(db, id), await listShares(db, id)]
  const papers = await listAmendingPapers(db, id, today)
  return { subject, tasks, shares, papers, figures: await figuresOf(db, id), decidedAt }
}

/** What the first page of the portal lists: every plan that is public now. */
export async function publishedPlans({ db }: ReadContext): Promise<PublishedPlan[]> {
  const published = await listPublished(db)
  return published.map(({ decision, subject }) => publishedPlanOf({ ...subject, id: decision.planId }, decision))
}

/** The source document of a published plan where it may be fetched: where the storage keeps it, and of which format. */
export async function publicDocument(
  { db }: ReadContext,
  { planId }: OnePlan,
): Promise<Pick<Subject, 'sourceSha256' | 'sourceFormat' | 'year'> | null> {
  const decision = await findDecision(db, planId)
  const subject =
    decision?.state === 'published' && decision.fields.includes('document') && (await findSubject(db, planId))
  return subject && !subject.restricted ? subject : null
}
