import { sql } from 'kysely'
import { z } from 'zod'
import type { Db } from '../../../platform/database/database.ts'

const Payload = z.object({
  agencies: z.array(z.string()).optional().catch(undefined),
  addressedTo: z.string().optional().catch(undefined),
  mentions: z.array(z.string()).optional().catch(undefined),
  repliedTo: z.string().optional().catch(undefined),
  about: z.object({ kind: z.string(), id: z.string() }).optional().catch(undefined),
})
type Payload = z.infer<typeof Payload>

/** An entry as far as others are told of it. */
export interface EntryTold {
  readonly at: string
  /** Who did it: is not told of it. */
  readonly personId: string | null
  readonly personName: string | null
  readonly payload: Payload
}

export async function findEntry(db: Db, id: number): Promise<EntryTold | undefined> {
  const row = await db
    .selectFrom('journalEntries as e')
    .leftJoin('journalPayloads as p', 'p.entryId', 'e.id')
    .leftJoin('people', 'people.id', 'e.personId')
    .select(['e.at', 'e.personId', 'people.name as personName', 'p.payload'])
    .where('e.id', '=', id)
    .executeTakeFirst()
  return row && { ...row, payload: Payload.parse(row.payload ?? {}) }
}

/** What an entry is about, as its notification names it and as permission sees it. */
export interface Subject {
  readonly agencyName: string | null
  readonly ownerAgencyId: string | null
  readonly addressedTo: string | null
  readonly planTitle: string | null
  readonly label: string | null
  /** Null where nothing may be quoted. */
  readonly title: string | null
  readonly authorId: string | null
  /** `agency` or `consolidated`, of a report. */
  readonly sort: string | null
}

const none = sql<string | null>`null::text`
const noId = sql<string | null>`null::uuid`

/** One query by the kind of thing; undefined for kinds of which nobody is told, and for what is gone. */
const bySubject: Readonly<Record<string, (db: Db, id: string) => Promise<Subject | undefined>>> = {
  plan: (db, id) =>
    db
      .selectFrom('plans as p')
      .where('p.id', '=', id)
      .select(['p.ownerAgencyId', 'p.title as planTitle'])
      .select([none.as('agencyName'), noId.as('addressedTo'), none.as('label'), none.as('title')])
      .select([noId.as('authorId'), none.as('sort')])
      .executeTakeFirst(),
  assignment: (db, id) =>
    db
      .selectFrom('assignments as a')
      .innerJoin('tasks as t', 't.id', 'a.taskId')
      .innerJoin('plans as p', 'p.id', 'a.planId')
      .innerJoin('agencies', 'agencies.id', 'a.agencyId')
      .where('a.id', '=', id)
      .select(['agencies.shortName as agencyName', 'p.ownerAgencyId', 'p.title as planTitle', 't.label'])
      .select([noId.as('addressedTo'), none.as('title'), noId.as('authorId'), none.as('sort')])
      .executeTakeFirst(),
  activity: (db, id) =>
    db
      .selectFrom('activities as a')
      .innerJoin('plans as p', 'p.id', 'a.planId')
      .innerJoin('agencies', 'agencies.id', 'a.agencyId')
      .where('a.id', '=', id)
      .select(['agencies.shortName as agencyName', 'p.ownerAgencyId', 'p.title as planTitle'])
      .select(sql<string | null>`case when a.restricted then null else a.title end`.as('title'))
      .select(['a.createdBy as authorId', noId.as('addressedTo'), none.as('label'), none.as('sort')])
      .executeTakeFirst(),
  report: (db, id) =>
    db
      .selectFrom('reports as r')
      .innerJoin('plans as p', 'p.id', 'r.planId')
      .innerJoin('agencies', 'agencies.id', 'r.agencyId')
      .where('r.id', '=', id)
      .select(['agencies.shortName as agencyName', 'p.ownerAgencyId', 'p.title as planTitle', 'r.kind as sort'])
      .select(['r.createdBy as authorId', noId.as('addressedTo'), none.as('label'), none.as('title')])
      .executeTakeFirst(),
  difficulty: (db, id) =>
    db
      .selectFrom('difficulties as d')
      .innerJoin('plans as p', 'p.id', 'd.planId')
      .innerJoin('agencies', 'agencies.id', 'd.agencyId')
      .where('d.id', '=', id)
      .select(['agencies.shortName as agencyName', 'p.ownerAgencyId', 'p.title as planTitle', 'd.addressedTo'])
      .select(['d.raisedBy as authorId', none.as('label'), none.as('title'), none.as('sort')])
      .executeTakeFirst(),
  person: (db, id) =>
    db
      .selectFrom('people')
      .where('id', '=', id)
      .select(['people.name as title', none.as('agencyName'), noId.as('ownerAgencyId'), noId.as('addressedTo')])
      .select([none.as('planTitle'), none.as('label'), noId.as('authorId'), none.as('sort')])
      .executeTakeFirst(),
}

export const findSubject = (db: Db, { kind, id }: { kind: string; id: string }): Promise<Subject | undefined> =>
  bySubject[kind]?.(db, id) ?? Promise.resolve(undefined)

/** The agencies that hold a task of a plan. */
export async function listHolders(db: Db, planId: string): Promise<string[]> {
  const rows = await db.selectFrom('assignments').select('agencyId').distinct().where('planId', '=', planId).execute()
  return rows.map(({ agencyId }) => agencyId)
}
