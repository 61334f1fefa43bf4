import type { WriteContext } from '../../../foundation/access/index.ts'
import { found, Refusal } from '../../../platform/errors/refusal.ts'
import { canonicalJson, isRestricted } from '../../plans/index.ts'
import type { Amendment, Change, CorrectAmendment, DecideChanges, PutChange, TaskContent } from '../shapes.ts'
import { standingDuties, standingTasks } from '../standing.ts'
import { agencyNames } from '../store/agencies.ts'
import { saveAmendment } from '../store/amendments.ts'
import { insertChanges, isTaken, listChanges, saveChange, saveVerdicts } from '../store/changes.ts'
import { ensureCurrent, type OpenDraft, openDraft, recordChange } from './open.ts'

/** Corrects or supplies what the paper says, why, and from when it holds. */
export async function correctAmendment(
  ctx: WriteContext,
  { amendmentId, revision, ...given }: CorrectAmendment,
): Promise<Amendment> {
  const draft = await openDraft(ctx, amendmentId)
  const before = draft.amendment
  const after = { ...before, ...(given as Partial<Amendment>) }
  if (canonicalJson(before) === canonicalJson(after)) return before
  ensureCurrent(before, revision)
  const kept = { ...after, revision: before.revision + 1 }
  await saveAmendment(ctx.db, kept)
  await recordChange(ctx, draft, 'amendments.corrected', { after: given })
  return kept
}

/** Corrects a proposed difference, or adds one by hand, which is accepted by that. The same sent again changes nothing. */
export async function putChange(ctx: WriteContext, input: PutChange): Promise<Change> {
  const draft = await openDraft(ctx, input.amendmentId)
  const changes = await listChanges(ctx.db, input.amendmentId)
  const before = changes.find(({ id }) => id === input.changeId)
  const sides = await sidesOf(ctx, draft, { input, before })
  if (before && isSame(before, sides)) return before
  if (before) ensureCurrent(before, input.revision)
  else if (input.revision !== 0 || (await isTaken(ctx.db, input.changeId)))
    throw new Refusal('not_found', 'platform.not_found', { what: 'change' })
  const after: Change = before
    ? { ...before, ...sides, verdict: 'accepted', revision: before.revision + 1 }
    : newChange(input, sides, (changes.at(-1)?.position ?? -1) + 1)
  if (before) await saveChange(ctx.db, after)
  else await insertChanges(ctx.db, [after])
  const label = after.after?.label ?? after.before?.label ?? ''
  await recordChange(ctx, draft, before ? 'amendments.change_corrected' : 'amendments.change_added', { label })
  return after
}

type Sides = Pick<Change, 'before' | 'after' | 'dayBefore' | 'dayAfter'>

const newChange = (input: PutChange, sides: Sides, position: number): Change => ({
  ...{ id: input.changeId, amendmentId: input.amendmentId, position, kind: input.kind },
  ...{ taskId: input.taskId, dutyId: input.dutyId, ...sides },
  ...{ words: null, paragraph: null, confidence: 1, byHand: true, verdict: 'accepted', revision: 1 },
})

const isSame = (before: Change, sides: Sides): boolean =>
  before.verdict === 'accepted' && canonicalJson({ ...before, ...sides }) === canonicalJson(before)

interface Sent {
  readonly input: PutChange
  readonly before: Change | undefined
}

/** The thing as it stands, and as it is to be; a change once begun stays about the thing it was about. */
async function sidesOf(ctx: WriteContext, { plan }: OpenDraft, { input, before }: Sent): Promise<Sides> {
  const { kind, taskId, dutyId } = before ?? input
  if (kind === 'report_day') {
    const duty = found(
      (await standingDuties(ctx.db, plan.id)).find(({ id }) => id === dutyId),
      'duty',
    )
    if (!input.dayAfter) throw new Refusal('invalid', 'amendments.incomplete')
    return { before: null, after: null, dayBefore: duty.dueOn, dayAfter: input.dayAfter }
  }
  const tasks = await standingTasks(ctx.db, plan.id)
  const task =
    kind === 'add'
      ? null
      : found(
          tasks.find(({ id }) => id === taskId),
          'task',
        )
  const after = kind === 'withdraw' ? null : await checkedContent(ctx, input.after)
  return { before: task?.content ?? null, after, dayBefore: null, dayAfter: null }
}

/** The content as it will be kept: words that restrict it do so, nobody both leads and joins in, every agency exists. */
async function checkedContent(ctx: WriteContext, sent: TaskContent | null): Promise<TaskContent> {
  if (!sent || sent.clause.trim() === '' || sent.label.trim() === '')
    throw new Refusal('invalid', 'amendments.incomplete')
  const leads = [...new Set(sent.leads)].sort()
  const partners = [...new Set(sent.partners)].filter((id) => !leads.includes(id)).sort()
  const ids = [...leads, ...partners]
  if ((await agencyNames(ctx.db, ids)).length < ids.length) throw new Refusal('invalid', 'amendments.unknown_agency')
  return { ...sent, leads, partners, restricted: sent.restricted || isRestricted(sent.clause) }
}

/** Accepts or rejects differences, or takes that back, several at once. */
export async function decideChanges(
  ctx: WriteContext,
  { amendmentId, changes: asked, verdict }: DecideChanges,
): Promise<Change[]> {
  const draft = await openDraft(ctx, amendmentId)
  const known = new Map((await listChanges(ctx.db, amendmentId)).map((change) => [change.id, change]))
  const waiting = asked.filter(({ id }) => found(known.get(id), 'change').verdict !== verdict)
  for (const { id, revision } of waiting) ensureCurrent(found(known.get(id), 'change'), revision)
  if (waiting.length > 0) {
    await saveVerdicts(
      ctx.db,
      waiting.map(({ id }) => id),
      verdict,
    )
    await recordChange(ctx, draft, 'amendments.decided', { count: waiting.length, verdict })
  }
  return listChanges(ctx.db, amendmentId)
}
