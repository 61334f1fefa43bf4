import type { Db, Tx } from '../../../platform/database/database.ts'
import { PlanRoster, type RosterMember } from '../shapes.ts'

/** Whom each printed phrase of a plan means, in the order of the phrase. */
export async function listRosters(db: Db, planId: string): Promise<PlanRoster[]> {
  const phrases = await db
    .selectFrom('planPhrases')
    .select(['phrase', 'kind', 'confirmed', 'revision'])
    .where('planId', '=', planId)
    .orderBy('phrase')
    .execute()
  const members = await membersOf(db, planId)
  return phrases.map((row) => PlanRoster.parse({ ...row, members: members.get(row.phrase) ?? [] }))
}

async function membersOf(db: Db, planId: string): Promise<Map<string, RosterMember[]>> {
  const rows = await db
    .selectFrom('planRosters')
    .innerJoin('agencies', 'agencies.id', 'planRosters.agencyId')
    .select(['phrase', 'agencyId', 'proposed', 'included', 'reason'])
    .where('planId', '=', planId)
    .orderBy('agencies.name')
    .execute()
  return Map.groupBy(rows, (row) => row.phrase)
}

export const insertRosters = async (
  db: Tx,
  planId: string,
  added: readonly PlanRoster[],
  newId: () => string,
): Promise<void> => {
  if (added.length === 0) return
  const phrases = added.map(({ members: _members, ...phrase }) => ({ ...phrase, planId }))
  await db.insertInto('planPhrases').values(phrases).execute()
  await insertMembers(db, planId, added, newId)
}

async function insertMembers(
  db: Tx,
  planId: string,
  rosters: readonly PlanRoster[],
  newId: () => string,
): Promise<void> {
  const rows = rosters.flatMap(({ phrase, members }) =>
    members.map((member) => ({ ...member, id: newId(), planId, phrase })),
  )
  if (rows.length > 0) await db.insertInto('planRosters').values(rows).execute()
}

/** Replaces what one phrase means. */
export const saveRoster = async (db: Tx, planId: string, roster: PlanRoster, newId: () => string): Promise<void> => {
  const { phrase, kind, confirmed, revision } = roster
  await db
    .updateTable('planPhrases')
    .set({ kind, confirmed, revision })
    .where('planId', '=', planId)
    .where('phrase', '=', phrase)
    .execute()
  await db.deleteFrom('planRosters').where('planId', '=', planId).where('phrase', '=', phrase).execute()
  await insertMembers(db, planId, [roster], newId)
}

/** Forgets phrases that no item and no duty names any more. */
export const removeRosters = async (db: Tx, planId: string, phrases: readonly string[]): Promise<void> => {
  if (phrases.length === 0) return
  await db.deleteFrom('planPhrases').where('planId', '=', planId).where('phrase', 'in', phrases).execute()
}

/** So many reasons are offered again: a person looks through them at a glance. */
const MOST_REASONS = 6

/** The reasons written in the plans of an agency, the most used first. */
export async function listReasons(db: Db, ownerAgencyId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('planRosters')
    .innerJoin('plans', 'plans.id', 'planRosters.planId')
    .select('reason')
    .where('ownerAgencyId', '=', ownerAgencyId)
    .where('reason', 'is not', null)
    .groupBy('reason')
    .orderBy((e) => e.fn.countAll(), 'desc')
    .orderBy('reason')
    .limit(MOST_REASONS)
    .execute()
  return rows.flatMap(({ reason }) => reason ?? [])
}
