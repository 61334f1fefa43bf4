import type { Db } from '../../../platform/database/database.ts'

/** An item of a plan, as far as who may talk about it needs it. */
export const findCommented = (db: Db, itemId: string) =>
  db
    .selectFrom('planItems as i')
    .innerJoin('plans as p', 'p.id', 'i.planId')
    .where('i.id', '=', itemId)
    .select(['i.planId', 'i.label', 'i.restricted', 'p.ownerAgencyId'])
    .executeTakeFirst()
