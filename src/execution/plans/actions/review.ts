import type { WriteContext } from '../../../foundation/access/index.ts'
import { Refusal } from '../../../platform/errors/refusal.ts'
import { deadlineOn, ensureCurrent, isRestricted } from '../rules.ts'
import type {
  CorrectDuty,
  CorrectHeader,
  CorrectItem,
  CorrectRecipient,
  CorrectTopic,
  Deadline,
  DecideItems,
  Plan,
  PlanItem,
  PlanRecipient,
  PlanReportDuty,
  PlanTopic,
} from '../shapes.ts'
import { findItems, insertItems, listItems, saveItem, saveVerdicts } from '../store/items.ts'
import {
  insertDuties,
  insertRecipients,
  insertTopics,
  listDuties,
  listRecipients,
  listTopics,
  saveDuty,
  saveRecipient,
  saveTopic,
} from '../store/parts.ts'
import { saveHeader } from '../store/plans.ts'
import { openDraft, recordChange } from './draft.ts'
import { changesBetween, isSame, type PartSort, putPart } from './parts.ts'
import { ensureKnown, nameNewPhrases, proposeAnew } from './rosters.ts'

/** Corrects or supplies what the header says. A new date proposes anew whom the unconfirmed phrases mean on that day. */
export async function correctHeader(ctx: WriteContext, { planId, revision, ...given }: CorrectHeader): Promise<Plan> {
  const plan = await openDraft(ctx, planId)
  if (isSame(plan, given)) return plan
  ensureCurrent(plan, revision)
  const after = { ...plan, ...(given as Partial<Plan>), revision: plan.revision + 1 }
  await saveHeader(ctx.db, after)
  if (after.signedOn !== plan.signedOn) await proposeAnew(ctx, after)
  await recordChange(ctx, plan, 'plans.header_corrected', changesBetween(plan, given))
  return after
}

const itemSort: PartSort<PlanItem> = {
  table: 'planItems',
  list: (db, planId) => listItems(db, planId),
  insert: insertItems,
  save: saveItem,
  name: 'item',
  labelOf: (item) => item.label,
}

/** Corrects an item. What the words restrict stays restricted, whatever is asked. */
export async function correctItem(
  ctx: WriteContext,
  { planId, itemId, revision, ...given }: CorrectItem,
): Promise<PlanItem> {
  const plan = await openDraft(ctx, planId)
  const content = {
    ...given,
    deadlines: given.deadlines.map(completed),
    restricted: given.restricted || isRestricted(given.action),
  }
  const item = await putPart(ctx, plan, { sort: itemSort, change: { id: itemId, revision, content } })
  await nameNewPhrases(ctx, plan, [...item.lead, ...item.coordinating])
  return item
}

/** A deadline with a day gets the instant at which it ends, unless the document itself gave one. */
export const completed = (deadline: Deadline): Deadline =>
  deadline.date && !deadline.dueAt ? deadlineOn(deadline.text, deadline.date) : deadline

const newPart = (plan: Plan, id: string) => ({ id, planId: plan.id, span: null, addedByHand: true, revision: 1 })

const lastPosition = (parts: readonly { position: number }[]): number =>
  parts.reduce((last, part) => Math.max(last, part.position), -1)

/** Accepts or rejects items, or takes that back. Items that already have the verdict are left as they are. */
export async function decideItems(ctx: WriteContext, { planId, items, verdict }: DecideItems): Promise<PlanItem[]> {
  const plan = await openDraft(ctx, planId)
  const ids = items.map(({ id }) => id)
  const known = new Map((await findItems(ctx.db, planId, ids)).map((item) => [item.id, item]))
  const asked = items.map(({ id, revision }) => ({ item: known.get(id), revision }))
  if (asked.some(({ item }) => !item)) throw new Refusal('not_found', 'platform.not_found', { what: 'item' })
  const changing = asked.flatMap(({ item, revision }) => (item && item.verdict !== verdict ? [{ item, revision }] : []))
  for (const { item, revision } of changing) ensureCurrent(item, revision)
  if (changing.length > 0) {
    await saveVerdicts(
      ctx.db,
      changing.map(({ item }) => item.id),
      verdict,
    )
    const decided = changing.map(({ item }) => ({ id: item.id, label: item.label, was: item.verdict }))
    await recordChange(ctx, plan, 'plans.items_decided', { verdict, count: decided.length, items: decided })
  }
  return findItems(ctx.db, planId, ids)
}

const topicSort: PartSort<PlanTopic> = {
  table: 'planTopics',
  list: listTopics,
  insert: insertTopics,
  save: saveTopic,
  name: 'topic',
  labelOf: (topic) => topic.title || topic.label,
}

export async function correctTopic(
  ctx: WriteContext,
  { planId, topicId, revision, ...given }: CorrectTopic,
): Promise<PlanTopic> {
  const plan = await openDraft(ctx, planId)
  const content = { ...given, restricted: given.restricted || isRestricted(`${given.title} ${given.text}`) }
  const added = (others: readonly PlanTopic[]): PlanTopic => ({
    ...content,
    ...newPart(plan, topicId),
    position: lastPosition(others) + 1,
  })
  return putPart(ctx, plan, { sort: topicSort, change: { id: topicId, revision, content, added } })
}

const recipientSort: PartSort<PlanRecipient> = {
  table: 'planRecipients',
  list: listRecipients,
  insert: insertRecipients,
  save: saveRecipient,
  name: 'recipient',
  labelOf: (recipient) => recipient.recipient,
}

export async function correctRecipient(
  ctx: WriteContext,
  { planId, recipientId, revision, ...content }: CorrectRecipient,
): Promise<PlanRecipient> {
  const plan = await openDraft(ctx, planId)
  if (content.agencyId) await ensureKnown(ctx, plan, [content.agencyId])
  const added = (others: readonly PlanRecipient[]): PlanRecipient => ({
    ...content,
    ...newPart(plan, recipientId),
    position: lastPosition(others) + 1,
  })
  return putPart(ctx, plan, { sort: recipientSort, change: { id: recipientId, revision, content, added } })
}

const dutySort: PartSort<PlanReportDuty> = {
  table: 'planReportDuties',
  list: listDuties,
  insert: insertDuties,
  save: saveDuty,
  name: 'duty',
  labelOf: (duty) => duty.text,
}

export async function correctDuty(
  ctx: WriteContext,
  { planId, dutyId, revision, ...content }: CorrectDuty,
): Promise<PlanReportDuty> {
  const plan = await openDraft(ctx, planId)
  const added = (others: readonly PlanReportDuty[]): PlanReportDuty => ({
    ...content,
    ...newPart(plan, dutyId),
    position: lastPosition(others) + 1,
  })
  const duty = await putPart(ctx, plan, { sort: dutySort, change: { id: dutyId, revision, content, added } })
  await nameNewPhrases(ctx, plan, duty.reporters)
  return duty
}
