import { sql } from 'kysely'
import type { Db, Tx } from '../../../platform/database/database.ts'
import { Consequences, PlanStep, type TakeStep } from '../shapes.ts'

const steps = (db: Db) =>
  db
    .selectFrom('planSteps as s')
    .innerJoin('people', 'people.id', 's.personId')
    .select(['s.id', 's.planId', 's.kind', 's.reason', 's.onDay', 's.at', 'people.name as personName'])
    .select(['s.paperNumber', 's.paperOn', 's.paperIssuer', 's.paperFileId'])

/** What became of a plan since its issue, oldest first. */
export async function listSteps(db: Db, planId: string): Promise<PlanStep[]> {
  const rows = await steps(db).where('s.planId', '=', planId).orderBy('s.number').execute()
  return rows.map(({ paperNumber, paperOn, paperIssuer, paperFileId, ...row }) =>
    PlanStep.parse({ ...row, paper: { number: paperNumber, on: paperOn, issuer: paperIssuer, fileId: paperFileId } }),
  )
}

/** The plan of a step with this id, where there is one already. */
export const planOfStep = async (db: Db, stepId: string): Promise<string | undefined> =>
  (await db.selectFrom('planSteps').select('planId').where('id', '=', stepId).executeTakeFirst())?.planId

interface NewStep extends Pick<TakeStep, 'planId' | 'paper' | 'reason'> {
  readonly id: string
  readonly kind: PlanStep['kind']
  readonly onDay: string
  readonly personId: string
  readonly at: Date
}

export const insertStep = async (db: Tx, { paper, ...step }: NewStep): Promise<void> => {
  const { number: paperNumber, on, issuer, fileId } = paper
  const number = (await listSteps(db, step.planId)).length + 1
  await db
    .insertInto('planSteps')
    .values({ ...step, number, paperNumber, paperOn: on, paperIssuer: issuer, paperFileId: fileId })
    .execute()
}

/** Whether a file is the paper of some step. */
export const isPaper = async (db: Db, fileId: string): Promise<boolean> =>
  (await db.selectFrom('planSteps').select('id').where('paperFileId', '=', fileId).limit(1).executeTakeFirst()) !==
  undefined

/** Whether an agency sent a file. */
export const isFileOf = async (db: Db, fileId: string, agencyId: string): Promise<boolean> =>
  (await db
    .selectFrom('files')
    .select('id')
    .where('id', '=', fileId)
    .where('agencyId', '=', agencyId)
    .executeTakeFirst()) !== undefined

/** The agencies that hold a share of a plan in force. */
export async function holdersOf(db: Db, planId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('assignments')
    .select('agencyId')
    .distinct()
    .where('planId', '=', planId)
    .where('withdrawnOn', 'is', null)
    .orderBy('agencyId')
    .execute()
  return rows.map(({ agencyId }) => agencyId)
}

/** What a step on a plan would touch. `since` is the day from which it stands still, where it does. */
export async function countConsequences(
  db: Db,
  { planId, since, today }: { planId: string; since: string | null; today: string },
): Promise<Consequences> {
  const { rows } = await sql`
    select a.*, b.*, c.*, d.* from
      (select count(distinct agency_id) as agencies, count(distinct task_id) as tasks,
        count(*) filter (where state in ('assigned', 'in_progress')) as "openShares",
        count(*) filter (where state = 'awaiting_confirmation') as "undecidedShares",
        count(*) filter (where state in ('assigned', 'in_progress') and due_on >= ${since}::date and due_on < ${today}::date)
          as "dueMeanwhile"
        from assignments where plan_id = ${planId} and withdrawn_on is null) a,
      (select count(*) as "undecidedActivities" from activities where plan_id = ${planId} and state = 'submitted') b,
      (select count(*) as "undecidedReports" from reports
        where plan_id = ${planId} and state = 'submitted' and kind = 'agency') c,
      (select count(*) as "openDifficulties" from difficulties where plan_id = ${planId} and state = 'open') d`.execute(
    db,
  )
  return Consequences.parse(rows[0])
}
