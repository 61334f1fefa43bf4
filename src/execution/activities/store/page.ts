import type { Db } from '../../../platform/database/database.ts'

/** Names that an activity's page shows and whose plan it belongs to. */
export const findNames = (db: Db, activityId: string) =>
  db
    .selectFrom('activities as a')
    .innerJoin('plans as p', 'p.id', 'a.planId')
    .innerJoin('agencies', 'agencies.id', 'a.agencyId')
    .innerJoin('people as c', 'c.id', 'a.createdBy')
    .leftJoin('people as d', 'd.id', 'a.decidedBy')
    .where('a.id', '=', activityId)
    .select(['p.title as planTitle', 'p.ownerAgencyId', 'c.name as createdByName', 'd.name as decidedByName'])
    .select(['agencies.name as agencyName', 'agencies.shortName as agencyShortName'])
    .executeTakeFirstOrThrow()
