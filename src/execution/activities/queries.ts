import type { ReadContext } from '../../foundation/access/index.ts'
import { historyOf, type JournalLine } from '../../foundation/journal/index.ts'
import { found } from '../../platform/errors/refusal.ts'
import { findPlan, issuedPlan, planTopics } from '../plans/index.ts'
import { isFixedReason } from '../tasks/index.ts'
import { loadPage } from './page.ts'
import type {
  Activity,
  ActivityChoices,
  ActivityList,
  ActivityPage,
  ActivityRow,
  ChoicesOf,
  ListActivities,
  OneActivity,
} from './shapes.ts'
import { findActivity } from './store/activities.ts'
import { countActivities, listActivities } from './store/lists.ts'

/** Activities newest first, as far as the post may see them, and how many stand in each state. */
export async function activityList(ctx: ReadContext, { limit, ...input }: ListActivities): Promise<ActivityList> {
  ctx.allow('activities.read')
  const sight = { approved: ctx.reach('activities.read'), unapproved: ctx.reach('activities.read_unapproved') }
  const rows = await listActivities(ctx.db, { ...input, sight }, limit + 1)
  const items = rows.slice(0, limit)
  const last = items.at(-1)
  const counts = await countActivities(ctx.db, { ...input, sight })
  return { items, counts, next: rows.length > limit && last ? placeOf(last) : null }
}

const placeOf = ({ startedOn, id }: ActivityRow): string => `${startedOn}~${id}`

/** An activity the person may see: an approved one by the powers of the post, the others of the own agency alone. */
export async function readableActivity(ctx: ReadContext, activityId: string): Promise<Activity> {
  const activity = found(await findActivity(ctx.db, activityId), 'activity')
  if (ctx.can('activities.read_unapproved', activity)) return activity
  if (activity.state !== 'approved') ctx.allow('activities.read_unapproved', activity)
  const plan = found(await findPlan(ctx.db, activity.planId), 'plan')
  ctx.allow('activities.read', { agencyId: activity.agencyId, ownerAgencyId: plan.ownerAgencyId })
  return activity
}

export const activityPage = async (ctx: ReadContext, { activityId }: OneActivity): Promise<ActivityPage> =>
  loadPage(ctx, await readableActivity(ctx, activityId))

/** Who did what to an activity, newest first; of a restricted one without words, also those from before it was restricted. */
export async function activityHistory(ctx: ReadContext, { activityId }: OneActivity): Promise<JournalLine[]> {
  const { restricted } = await readableActivity(ctx, activityId)
  const lines = await historyOf(ctx, { kind: 'activity', id: activityId })
  return restricted ? lines.map(withoutWords) : lines
}

function withoutWords({ payload: { title: _title, reason, ...payload }, ...line }: JournalLine): JournalLine {
  const isFixed = typeof reason === 'string' && isFixedReason(reason)
  return { ...line, payload: isFixed ? { ...payload, reason } : payload }
}

/** The themes and channels of an issued plan, to choose from. */
export async function activityChoices(ctx: ReadContext, { planId }: ChoicesOf): Promise<ActivityChoices> {
  ctx.allow('plans.read')
  const topics = await planTopics(ctx.db, (await issuedPlan(ctx.db, planId)).id)
  return { topics: topics.map(({ id, kind, label, title, restricted }) => ({ id, kind, label, title, restricted })) }
}
