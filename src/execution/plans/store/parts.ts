import type { Db, Tx } from '../../../platform/database/database.ts'
import { PlanRecipient, PlanReportDuty, PlanTopic } from '../shapes.ts'

const shared = ['id', 'planId', 'position', 'text', 'span', 'kept', 'addedByHand', 'revision'] as const

export async function listTopics(db: Db, planId: string): Promise<PlanTopic[]> {
  const rows = await db
    .selectFrom('planTopics')
    .select([...shared, 'kind', 'label', 'title', 'restricted'])
    .where('planId', '=', planId)
    .orderBy('kind', 'desc')
    .orderBy('position')
    .orderBy('id')
    .execute()
  return rows.map((row) => PlanTopic.parse(row))
}

export async function listRecipients(db: Db, planId: string): Promise<PlanRecipient[]> {
  const rows = await db
    .selectFrom('planRecipients')
    .select([...shared, 'recipient', 'role', 'agencyId'])
    .where('planId', '=', planId)
    .orderBy('position')
    .orderBy('id')
    .execute()
  return rows.map((row) => PlanRecipient.parse(row))
}

export async function listDuties(db: Db, planId: string): Promise<PlanReportDuty[]> {
  const rows = await db
    .selectFrom('planReportDuties')
    .select([...shared, 'kind', 'reporters', 'recipient', 'via', 'dueOn'])
    .where('planId', '=', planId)
    .orderBy('position')
    .orderBy('id')
    .execute()
  return rows.map((row) => PlanReportDuty.parse(row))
}

const rowOf = <T extends { span: unknown }>(part: T): Omit<T, 'span'> & { span: string | null } => ({
  ...part,
  span: part.span === null ? null : JSON.stringify(part.span),
})

export const insertTopics = async (db: Tx, added: readonly PlanTopic[]): Promise<void> => {
  if (added.length > 0) await db.insertInto('planTopics').values(added.map(rowOf)).execute()
}

export const insertRecipients = async (db: Tx, added: readonly PlanRecipient[]): Promise<void> => {
  if (added.length > 0) await db.insertInto('planRecipients').values(added.map(rowOf)).execute()
}

export const insertDuties = async (db: Tx, added: readonly PlanReportDuty[]): Promise<void> => {
  if (added.length > 0) await db.insertInto('planReportDuties').values(added.map(rowOf)).execute()
}

export const saveTopic = async (db: Tx, topic: PlanTopic): Promise<void> => {
  await db.updateTable('planTopics').set(rowOf(topic)).where('id', '=', topic.id).execute()
}

export const saveRecipient = async (db: Tx, recipient: PlanRecipient): Promise<void> => {
  await db.updateTable('planRecipients').set(rowOf(recipient)).where('id', '=', recipient.id).execute()
}

export const saveDuty = async (db: Tx, duty: PlanReportDuty): Promise<void> => {
  await db.updateTable('planReportDuties').set(rowOf(duty)).where('id', '=', duty.id).execute()
}

export type PartTable = 'planItems' | 'planTopics' | 'planRecipients' | 'planReportDuties'

/** Whether an id is already used in a table, in whichever plan. */
export const isTaken = async (db: Db, table: PartTable, id: string): Promise<boolean> =>
  (await db.selectFrom(table).select('id').where('id', '=', id).executeTakeFirst()) !== undefined
