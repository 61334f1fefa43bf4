import { type ExpressionBuilder, sql } from 'kysely'
import type { DB } from '../../../../database/tables.ts'
import type { Reach } from '../../../foundation/access/index.ts'
import type { Db } from '../../../platform/database/database.ts'
import { fold } from '../../../platform/text/normalise.ts'
import { type DifficultyCounts, DifficultyRow, type FilterDifficulties, type ListDifficulties } from '../shapes.ts'
import { rows, shown } from './difficulties.ts'

/** The difficulties of a plan in the order in which they were raised. */
export const listOfPlan = async (db: Db, planId: string): Promise<DifficultyRow[]> =>
  (await shown(db).where('d.planId', '=', planId).orderBy('d.raisedAt').orderBy('d.id').execute()).map((row) =>
    DifficultyRow.parse(row),
  )

export interface DifficultyFilter extends Omit<FilterDifficulties, 'addressed'> {
  readonly reach: Reach
  readonly today: string
  /** The post's own agency. */
  readonly own: string
  readonly after?: ListDifficulties['after']
}

/** Whether a list holds only unanswered ones: then what is wanted soonest, and so the late, stands first. */
export const isQueue = ({ state, late }: Pick<DifficultyFilter, 'state' | 'late'>): boolean =>
  state === 'open' || late === true

/** Unanswered ones by their last day, others newest first; one part of the list at a time. */
export async function listDifficulties(db: Db, filter: DifficultyFilter, limit: number): Promise<DifficultyRow[]> {
  const { state, late, after, today } = filter
  let query = shown(db)
    .where((e) => conditions(e, filter))
    .limit(limit)
  if (state) query = query.where('d.state', '=', state)
  if (late) query = query.where('d.state', '=', 'open').where('d.answerDueOn', '<', today)
  if (isQueue(filter)) {
    query = query.orderBy('d.answerDueOn').orderBy('d.id')
    if (after) query = query.where(sql<boolean>`(d.answer_due_on, d.id) > (${after[0]}::date, ${after[1]}::uuid)`)
  } else {
    query = query.orderBy('d.raisedAt', 'desc').orderBy('d.id', 'desc')
    if (after) query = query.where(sql<boolean>`(d.raised_at, d.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)`)
  }
  return (await query.execute()).map((row) => DifficultyRow.parse(row))
}

/** How many stand in each state, and how many of the unanswered are late; these filters themselves are left aside. */
export async function countDifficulties(db: Db, filter: DifficultyFilter): Promise<DifficultyCounts> {
  const counted = await rows(db)
    .where((e) => conditions(e, filter))
    .select((e) => [
      ...(['open', 'answered', 'settled', 'withdrawn'] as const).map((state) =>
        e.fn.countAll<number>().filterWhere('d.state', '=', state).as(state),
      ),
      e.fn
        .countAll<number>()
        .filterWhere('d.state', '=', 'open')
        .filterWhere('d.answerDueOn', '<', filter.today)
        .as('late'),
      e.fn
        .countAll<number>()
        .filterWhere('d.state', '=', 'open')
        .filterWhere('d.addressedTo', '=', filter.own)
        .as('mine'),
    ])
    .executeTakeFirstOrThrow()
  return counted
}

type Condition = ExpressionBuilder<
  { d: DB['difficulties']; p: DB['plans']; a: DB['assignments']; difficultyHands: DB['difficultyHands'] },
  'd' | 'p' | 'a'
>

function conditions(e: Condition, filter: DifficultyFilter) {
  const { planId, agencyId, assignmentId, taskId, kind, addressedTo, search } = filter
  const words = `%${fold(search ?? '').replace(/[\\%_]/g, '\\$&')}%`
  const wanted = [
    inReach(e, filter.reach),
    planId && e('d.planId', '=', planId),
    agencyId && e('d.agencyId', '=', agencyId),
    assignmentId && e('d.assignmentId', '=', assignmentId),
    taskId && e('a.taskId', '=', taskId),
    kind && e('d.kind', '=', kind),
    addressedTo && e('d.addressedTo', '=', addressedTo),
    search && sql<boolean>`folded(d.description || ' ' || d.proposal || ' ' || coalesce(d.answer, '')) like ${words}`,
  ]
  return e.and(wanted.filter((one) => !!one))
}

/** What the post may see, as SQL. Through whose hands it went may go on seeing it. */
function inReach(e: Condition, { any, own, plan, addressed }: Reach) {
  const held = (agencyId: string) =>
    e.exists(
      e
        .selectFrom('difficultyHands')
        .whereRef('difficultyHands.difficultyId', '=', 'd.id')
        .where('difficultyHands.agencyId', '=', agencyId)
        .select('difficultyHands.position'),
    )
  return e.or([
    ...(any ? [sql<boolean>`true`] : []),
    ...(own ? [e('d.agencyId', '=', own)] : []),
    ...(plan ? [e('p.ownerAgencyId', '=', plan)] : []),
    ...(addressed ? [held(addressed)] : []),
  ])
}
