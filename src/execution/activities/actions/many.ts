import type { ReadContext, WriteContext } from '../../../foundation/access/index.ts'
import { Refusal } from '../../../platform/errors/refusal.ts'
import { holdOpen, issuedPlan } from '../../plans/index.ts'
import { assignmentsOf, type StandingAssignment, startAssignments } from '../../tasks/index.ts'
import { isPossible, submissionProblems } from '../rules.ts'
import { Activity, type ActivityContent } from '../shapes.ts'
import { deleteActivities, holdActivities, insertActivities, listRecorded } from '../store/many.ts'
import { type Checked, checkContent } from './checked.ts'
import { recordStep } from './journal.ts'
import { newDraft } from './save.ts'

/** What somebody needs who records many activities of a plan at once. */
export interface ManyFor {
  readonly planId: string
  readonly agencyId: string
  /** The agency's shares in force, in the order of the plan. */
  readonly assignments: readonly StandingAssignment[]
  /** What is recorded already. */
  readonly recorded: readonly { id: string; title: string; startedOn: string; restricted: boolean }[]
  /** The content as it would be kept, or why it is refused: the rules are those of one activity. */
  check(content: ActivityContent): Checked | Refusal
}

/** The agency's shares in a plan and a check of contents against them; without files and topics, in three queries. */
export async function manyFor(ctx: ReadContext, planId: string): Promise<ManyFor> {
  const { agencyId } = ctx.post()
  ctx.allow('activities.record', { agencyId })
  const plan = await issuedPlan(ctx.db, planId)
  const assignments = (await assignmentsOf(ctx.db, plan.id)).filter((one) => one.agencyId === agencyId)
  const recorded = await listRecorded(ctx.db, { planId, agencyId })
  const known = { agencyId, assignments, topics: [], files: new Set<string>() }
  return { planId, agencyId, assignments, recorded, check: (content) => refusedOr(() => checkContent(content, known)) }
}

function refusedOr<T>(work: () => T): T | Refusal {
  try {
    return work()
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
}

export interface Added {
  readonly id: string
  readonly content: ActivityContent
}

/**
 * Records many activities of the own agency as drafts, or submits them at once: the rules, the checks and the entries of each
 * are those of one recorded by hand. All or none.
 */
export async function addActivities(
  ctx: WriteContext,
  { many, added, submit }: { many: ManyFor; added: readonly Added[]; submit: boolean },
): Promise<void> {
  ctx.allow('activities.record', { agencyId: many.agencyId })
  await holdOpen(ctx, many.planId)
  const made = added.map((one) => madeOf(ctx, { many, ...one, submit }))
  await insertActivities(ctx.db, made)
  for (const { activity } of made) await recordStep(ctx, activity, { kind: 'activities.drafted' })
  if (!submit) return
  for (const { activity } of made) await recordStep(ctx, activity, { kind: 'activities.submitted' })
  await startAssignments(ctx, [...new Set(made.flatMap(({ content }) => content.assignments))])
}

function madeOf(ctx: WriteContext, { many, id, content: sent, submit }: Added & { many: ManyFor; submit: boolean }) {
  const checked = many.check(sent)
  if (checked instanceof Refusal) throw checked
  const { content, restricted } = checked
  const problems = submit ? submissionProblems(content, ctx.today) : []
  if (problems.length > 0) throw new Refusal('invalid', 'activities.incomplete', { problems })
  const { assignments: _a, topics: _t, statistics: _s, files: _f, ...words } = content
  const draft = { ...newDraft(ctx, id, many.agencyId), ...words, planId: many.planId, restricted, revision: 1 }
  const sentOn = { state: 'submitted', submittedAt: ctx.now.toISOString(), revision: 2 }
  return { activity: Activity.parse(submit ? { ...draft, ...sentOn } : draft), content }
}

/**
 * Throws away what was recorded by mistake, as far as nobody has touched it since: drafts, and what is sent but not decided.
 * Gives the ids that are gone.
 */
export async function takeActivitiesBack(ctx: WriteContext, ids: readonly string[]): Promise<string[]> {
  const activities = await holdActivities(ctx.db, ids)
  for (const { agencyId } of activities) ctx.allow('activities.record', { agencyId })
  const untouched = activities.filter(
    ({ state, revision, createdBy }) =>
      createdBy === ctx.person().personId && revision === (state === 'submitted' ? 2 : 1),
  )
  const gone = untouched.filter((one) => isPossible('delete', one) || isPossible('withdraw', one))
  const withdrawn = gone.filter(({ state }) => state === 'submitted')
  for (const activity of withdrawn) await recordStep(ctx, activity, { kind: 'activities.withdrawn' })
  await deleteActivities(
    ctx.db,
    gone.map(({ id }) => id),
  )
  for (const activity of gone) await recordStep(ctx, activity, { kind: 'activities.discarded' })
  return gone.map(({ id }) => id)
}
