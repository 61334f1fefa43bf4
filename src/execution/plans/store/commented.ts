import { sql } from 'kysely'
import type { Db } from '../../../platform/database/database.ts'

interface CommentedItem {
  readonly planId: string
  readonly label: string
  readonly restricted: boolean
  readonly ownerAgencyId: string
}

/** An item of a plan, as far as who may talk about it needs it; one that was merged or split away, as it last stood. */
export const findCommented = async (db: Db, itemId: string): Promise<CommentedItem | undefined> => {
  const standing = await db
    .selectFrom('planItems as i')
    .innerJoin('plans as p', 'p.id', 'i.planId')
    .where('i.id', '=', itemId)
    .select(['i.planId', 'i.label', 'i.restricted', 'p.ownerAgencyId'])
    .executeTakeFirst()
  return standing ?? takenAway(db, itemId)
}

async function takenAway(db: Db, itemId: string): Promise<CommentedItem | undefined> {
  const { rows } = await sql<CommentedItem>`
    select s.plan_id as "planId", t->'item'->>'label' as label, (t->'item'->>'restricted')::boolean as restricted,
      p.owner_agency_id as "ownerAgencyId"
    from plan_desk_steps s join plans p on p.id = s.plan_id, jsonb_array_elements(s.taken) t
    where not s.undone and s.deed in ('split', 'merge') and t->'item'->>'id' = ${itemId}
    limit 1`.execute(db)
  return rows[0]
}

/** The items whose words an item took when it was split off or merged at the desk, however many steps ago. */
export async function itemsTakenInto(db: Db, itemId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with recursive made(id) as (
      select ${itemId}::text
      union
      select t->'item'->>'id' from made
        join plan_desk_steps s on s.plan_id = (select plan_id from plan_items where id = ${itemId})
          and not s.undone and s.deed in ('split', 'merge'),
        jsonb_array_elements(s.put) p, jsonb_array_elements(s.taken) t
      where p->'item'->>'id' = made.id
    )
    select id from made where id <> ${itemId}`.execute(db)
  return rows.map(({ id }) => id)
}
