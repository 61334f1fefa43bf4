import { sql } from 'kysely'
import type { Db, Tx } from '../../platform/database/database.ts'
import { Decision, DecisionLine, Subject, SubjectTask } from './shapes.ts'

/** Invented by itself, or in an installation where everything is. */
const isInvented = sql<boolean>`p.demonstration or exists (select from business_clock where demonstration)`.as(
  'demonstration',
)

/** The plan with what is needed to decide about it; some of it may be restricted, and then its paper is. */
export async function findSubject(db: Db, planId: string): Promise<Subject | undefined> {
  const row = await db
    .selectFrom('plans as p')
    .innerJoin('agencies as o', 'o.id', 'p.ownerAgencyId')
    .where('p.id', '=', planId)
    .select(['p.id', 'p.ownerAgencyId', 'o.name as ownerName', 'p.state', 'p.number', 'p.signedOn', isInvented])
    .select(['p.title', 'p.year', 'p.sourceSha256', 'p.sourceFormat'])
    .select((e) => [
      e.fn.coalesce('p.issuer', 'o.name').as('issuer'),
      e
        .or([
          e.exists(e.selectFrom('planItems as i').whereRef('i.planId', '=', 'p.id').where('i.restricted', '=', true)),
          e.exists(e.selectFrom('planTopics as t').whereRef('t.planId', '=', 'p.id').where('t.restricted', '=', true)),
          e.exists(e.selectFrom('tasks as k').whereRef('k.planId', '=', 'p.id').where('k.restricted', '=', true)),
        ])
        .as('restricted'),
    ])
    .executeTakeFirst()
  return row === undefined ? undefined : Subject.parse(row)
}

/** The tasks in force, in the order of the document. */
export async function listTasks(db: Db, planId: string): Promise<SubjectTask[]> {
  const rows = await db
    .selectFrom('tasks')
    .where('planId', '=', planId)
    .where('withdrawnOn', 'is', null)
    .select(['id', 'section', 'label', 'clause', 'requested', 'restricted', 'dueText', 'dueOn'])
    .orderBy('position')
    .orderBy('id')
    .execute()
  return rows.map((row) => SubjectTask.parse(row))
}

/** The share of one agency in a task, as far as the public may be told of it. */
export interface Share {
  readonly taskId: string
  readonly agencyId: string
  readonly agencyName: string
  /** Whether the issuer may order the agency. */
  readonly commanded: boolean
  readonly role: 'lead' | 'partner'
  readonly state: string
  readonly changedAt: string
}

/** The shares in force, lead agencies first, then by name. */
export async function listShares(db: Db, planId: string): Promise<Share[]> {
  const rows = await db
    .selectFrom('assignments as s')
    .innerJoin('agencies as a', 'a.id', 's.agencyId')
    .where('s.planId', '=', planId)
    .where('s.withdrawnOn', 'is', null)
    .select(['s.taskId', 's.agencyId', 'a.name as agencyName', 'a.commanded', 's.role', 's.state', 's.changedAt'])
    .orderBy('s.role')
    .orderBy(sql`a.name collate "vi-x-icu"`)
    .execute()
  return rows.map((row) => ({ ...row, role: row.role === 'lead' ? 'lead' : 'partner' }))
}

/** A further paper in force, and the tasks that it changed. */
export interface AmendingPaper {
  readonly number: string | null
  readonly signedOn: string | null
  readonly issuer: string | null
  readonly title: string | null
  readonly taskIds: readonly string[]
}

/** The papers that have changed the plan by a day, in the order in which they took effect. */
export async function listAmendingPapers(db: Db, planId: string, today: string): Promise<AmendingPaper[]> {
  const rows = await db
    .selectFrom('amendments as a')
    .leftJoin('amendmentChanges as c', (join) =>
      join.onRef('c.amendmentId', '=', 'a.id').on('c.verdict', '=', 'accepted').on('c.taskId', 'is not', null),
    )
    .where('a.planId', '=', planId)
    .where('a.state', '=', 'issued')
    .where('a.effectiveOn', '<=', today)
    .groupBy('a.id')
    .select(['a.number', 'a.signedOn', 'a.issuer', 'a.title'])
    .select(sql<string[]>`array_remove(array_agg(c.task_id::text), null)`.as('taskIds'))
    .orderBy('a.effectiveOn')
    .orderBy('a.issuedAt')
    .execute()
  return rows
}

const columns = [
  'd.planId',
  'd.version',
  'd.state',
  'd.fields',
  'd.tasks',
  'd.contactOffice',
  'd.contactEmail',
  'd.contactPhone',
  'd.reason',
  'd.decidedBy',
  'd.decidedAt',
] as const

interface ContactColumns {
  readonly contactOffice: string
  readonly contactEmail: string
  readonly contactPhone: string
}

const withContact = <T extends ContactColumns>({ contactOffice, contactEmail, contactPhone, ...row }: T) => ({
  ...row,
  contact: { office: contactOffice, email: contactEmail, phone: contactPhone },
})

const decisionsOf = (db: Db, planId: string) =>
  db.selectFrom('publicationDecisions as d').where('d.planId', '=', planId).orderBy('d.version', 'desc').select(columns)

/** The decision that counts. */
export async function findDecision(db: Db, planId: string): Promise<Decision | undefined> {
  const row = await decisionsOf(db, planId).limit(1).executeTakeFirst()
  return row === undefined ? undefined : Decision.parse(withContact(row))
}

/** Every decision about a plan, newest first. */
export async function listDecisions(db: Db, planId: string): Promise<DecisionLine[]> {
  const rows = await decisionsOf(db, planId)
    .innerJoin('people as w', 'w.id', 'd.decidedBy')
    .select('w.name as decidedByName')
    .execute()
  return rows.map((row) => DecisionLine.parse(withContact(row)))
}

/** Adds a decision. Of two made at once the second finds its number taken and is made again. */
export async function insertDecision(db: Tx, { contact, ...decision }: Decision): Promise<void> {
  const contactColumns = { contactOffice: contact.office, contactEmail: contact.email, contactPhone: contact.phone }
  await db
    .insertInto('publicationDecisions')
    .values({ ...decision, ...contactColumns })
    .execute()
}

/** The decisions by which plans are public now, newest plan first. */
export async function listPublished(db: Db): Promise<{ decision: Decision; subject: PublishedSubject }[]> {
  const rows = await db
    .with('newest', (w) =>
      w
        .selectFrom('publicationDecisions as d')
        .select(columns)
        .distinctOn('d.planId')
        .orderBy('d.planId')
        .orderBy('d.version', 'desc'),
    )
    .selectFrom('newest as d')
    .innerJoin('plans as p', 'p.id', 'd.planId')
    .innerJoin('agencies as o', 'o.id', 'p.ownerAgencyId')
    .where('d.state', '=', 'published')
    .select(columns)
    .select(['p.number', 'p.signedOn', 'p.title', 'p.year', isInvented])
    .select((e) => e.fn.coalesce('p.issuer', 'o.name').as('issuer'))
    .orderBy('p.year', 'desc')
    .orderBy('d.decidedAt', 'desc')
    .limit(500)
    .execute()
  return rows.map(({ number, signedOn, title, year, demonstration, issuer, ...decision }) => ({
    decision: Decision.parse(withContact(decision)),
    subject: { number, signedOn, title, year, demonstration, issuer },
  }))
}

export type PublishedSubject = Pick<Subject, 'number' | 'signedOn' | 'title' | 'year' | 'demonstration' | 'issuer'>
