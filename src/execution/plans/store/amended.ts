import type { Db, Tx } from '../../../platform/database/database.ts'

/** The last days that amendments gave to report duties of a plan, as of a day or as they stand. */
export async function listDutyDays(db: Db, planId: string, on?: string): Promise<Map<string, string>> {
  let query = db
    .selectFrom('planDutyDays as x')
    .innerJoin('planReportDuties as d', 'd.id', 'x.dutyId')
    .where('d.planId', '=', planId)
    .select(['x.dutyId', 'x.dueOn'])
    .orderBy('x.number')
  if (on) query = query.where('x.validFrom', '<=', on)
  return new Map((await query.execute()).map(({ dutyId, dueOn }) => [dutyId, dueOn]))
}

export interface DutyDay {
  readonly dutyId: string
  readonly dueOn: string
  readonly validFrom: string
  readonly recordedAt: Date
  readonly amendmentId: string
}

export const insertDutyDay = async (db: Tx, day: DutyDay): Promise<void> => {
  const { count } = await db
    .selectFrom('planDutyDays')
    .where('dutyId', '=', day.dutyId)
    .select((e) => e.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  await db
    .insertInto('planDutyDays')
    .values({ ...day, number: Number(count) + 1 })
    .execute()
}

export const listRosterAdditions = (db: Db, planId: string) =>
  db
    .selectFrom('planRosterAdditions')
    .where('planId', '=', planId)
    .select(['phrase', 'agencyId'])
    .orderBy('validFrom')
    .orderBy('agencyId')
    .execute()

export interface RosterAddition {
  readonly planId: string
  readonly phrase: string
  readonly agencyId: string
  readonly validFrom: string
  readonly amendmentId: string
}

export const insertRosterAdditions = async (db: Tx, added: readonly RosterAddition[]): Promise<void> => {
  if (added.length === 0) return
  await db
    .insertInto('planRosterAdditions')
    .values([...added])
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
