import type { WriteContext } from '../../../foundation/access/index.ts'
import { Refusal } from '../../../platform/errors/refusal.ts'
import { holdOpen, planTopics } from '../../plans/index.ts'
import { findAssignments } from '../../tasks/index.ts'
import { loadPage } from '../page.ts'
import { ensurePossible } from '../rules.ts'
import { type Activity, ActivityContent, type ActivityPage, type SaveActivity } from '../shapes.ts'
import { insertActivity, lockActivity, updateActivity } from '../store/activities.ts'
import { filesOfAgency, saveRelations } from '../store/relations.ts'
import { type Checked, checkContent } from './checked.ts'
import { recordStep } from './journal.ts'

/**
 * Keeps what a person typed of an activity: revision 0 makes the draft, under the id that the device chose. The same content
 * sent again changes nothing. Assignments, files and topics must be the agency's own, of one plan that takes writes. On a share
 * that an amendment took away, only what was done before that day is taken.
 */
export async function saveActivity(ctx: WriteContext, input: SaveActivity): Promise<ActivityPage> {
  const { activityId, revision, ...sent } = input
  const before = await lockActivity(ctx.db, activityId)
  const agencyId = before?.agencyId ?? ctx.post().agencyId
  ctx.allow('activities.record', { agencyId })
  if (before) ensurePossible('edit', before)
  const { planId, content, restricted } = await checked(ctx, agencyId, sent)
  const page = before && (await loadPage(ctx, before))
  if (page && page.planId === planId && isSame(contentOf(page), content)) return page
  if ((before?.revision ?? 0) !== revision) throw new Refusal('conflict', 'platform.stale')
  const { assignments: _a, topics: _t, statistics: _s, files: _f, ...words } = content
  const after = {
    ...(before ?? newDraft(ctx, activityId, agencyId)),
    ...words,
    planId,
    restricted,
    revision: revision + 1,
  }
  await store(ctx, { after, content, isNew: !before })
  await recordStep(ctx, after, {
    kind: before ? 'activities.edited' : 'activities.drafted',
    payload: { changed: page ? changedFields(contentOf(page), content) : [] },
  })
  return loadPage(ctx, after)
}

export function newDraft(
  ctx: WriteContext,
  id: string,
  agencyId: string,
): Omit<Activity, keyof ActivityContent | 'planId'> {
  return {
    ...{ id, agencyId, restricted: false, state: 'draft', returnReason: null, locked: false },
    ...{ createdBy: ctx.person().personId, createdAt: ctx.now.toISOString() },
    ...{ submittedAt: null, decidedBy: null, decidedAt: null, revision: 0 },
  }
}

interface Storing {
  readonly after: Activity
  readonly content: ActivityContent
  readonly isNew: boolean
}

async function store(ctx: WriteContext, { after, content, isNew }: Storing): Promise<void> {
  if (isNew) await insertActivity(ctx.db, after)
  else await updateActivity(ctx.db, after)
  await saveRelations(ctx.db, after.id, content)
}

/** The content as it will be kept, once everything in it is known to be the agency's and allowed on its tasks. */
async function checked(ctx: WriteContext, agencyId: string, sent: ActivityContent): Promise<Checked> {
  const assignments = await findAssignments(ctx.db, [...new Set(sent.assignments)])
  const planId = assignments[0]?.planId
  const topics = planId ? await planTopics(ctx.db, planId) : []
  const files = await filesOfAgency(ctx.db, agencyId, sent.files)
  const kept = checkContent(sent, { agencyId, assignments, topics, files })
  await holdOpen(ctx, kept.planId)
  return kept
}

/** What a person said about an activity, as it is kept. */
export const contentOf = (page: ActivityPage): ActivityContent =>
  ActivityContent.parse({
    ...page,
    assignments: page.tasks.map(({ id }) => id),
    topics: page.topics.map(({ id }) => id),
    files: page.files.map(({ id }) => id),
  })

const changedFields = (before: ActivityContent, after: ActivityContent): string[] =>
  (Object.keys(after) as (keyof ActivityContent)[]).filter((field) => formOf(before, field) !== formOf(after, field))

const isSame = (before: ActivityContent, after: ActivityContent): boolean => changedFields(before, after).length === 0

/** A field as text; of sets the order says nothing, of files and links it does. */
function formOf(content: ActivityContent, field: keyof ActivityContent): string {
  const value = content[field]
  if (field === 'statistics') return JSON.stringify(Object.entries(value).sort())
  const isSet = Array.isArray(value) && field !== 'files' && field !== 'links'
  return JSON.stringify(isSet ? [...value].sort() : value)
}
