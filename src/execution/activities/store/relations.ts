import type { Db, Tx } from '../../../platform/database/database.ts'
import { type ActivityContent, ActivityFile, ActivityTask, ActivityTopic } from '../shapes.ts'

/** What hangs on an activity: its tasks and topics in the order of the plan, its figures, its files in the order given. */
export interface Relations {
  readonly tasks: ActivityTask[]
  readonly topics: ActivityTopic[]
  readonly statistics: Record<string, number>
  readonly files: ActivityFile[]
}

/** What hangs on each of several activities, in four queries however many they are. */
export async function relationsOf(db: Db, ids: readonly string[]): Promise<(id: string) => Relations> {
  const tasks = Map.groupBy(await tasksOf(db, ids), ({ activityId }) => activityId)
  const topics = Map.groupBy(await topicsOf(db, ids), ({ activityId }) => activityId)
  const figures = Map.groupBy(await figuresOf(db, ids), ({ activityId }) => activityId)
  const files = Map.groupBy(await filesOf(db, ids), ({ activityId }) => activityId)
  return (id) => ({
    tasks: (tasks.get(id) ?? []).map((row) => ActivityTask.parse(row)),
    topics: (topics.get(id) ?? []).map((row) => ActivityTopic.parse(row)),
    statistics: Object.fromEntries((figures.get(id) ?? []).map(({ code, value }) => [code, value])),
    files: (files.get(id) ?? []).map((row) => ActivityFile.parse(row)),
  })
}

const tasksOf = (db: Db, ids: readonly string[]) =>
  ids.length === 0
    ? []
    : db
        .selectFrom('activityAssignments as aa')
        .innerJoin('assignments as a', 'a.id', 'aa.assignmentId')
        .innerJoin('tasks as t', 't.id', 'a.taskId')
        .where('aa.activityId', 'in', ids)
        .select(['aa.activityId', 'a.id', 'a.taskId', 'a.role', 't.label', 't.clause', 't.restricted'])
        .orderBy('t.position')
        .orderBy('t.id')
        .execute()

const topicsOf = (db: Db, ids: readonly string[]) =>
  ids.length === 0
    ? []
    : db
        .selectFrom('activityTopics as at')
        .innerJoin('planTopics as t', 't.id', 'at.topicId')
        .where('at.activityId', 'in', ids)
        .select(['at.activityId', 't.id', 't.kind', 't.label', 't.title', 't.restricted'])
        .orderBy('t.kind', 'desc')
        .orderBy('t.position')
        .execute()

const figuresOf = (db: Db, ids: readonly string[]) =>
  ids.length === 0
    ? []
    : db
        .selectFrom('activityStatistics')
        .where('activityId', 'in', ids)
        .select(['activityId', 'code', 'value'])
        .orderBy('code')
        .execute()

const filesOf = (db: Db, ids: readonly string[]) =>
  ids.length === 0
    ? []
    : db
        .selectFrom('activityFiles as af')
        .innerJoin('files as f', 'f.id', 'af.fileId')
        .where('af.activityId', 'in', ids)
        .select([
          'af.activityId',
          'f.id',
          'f.name',
          'f.mediaType',
          'f.size',
          'f.kind',
          'f.state',
          'f.width',
          'f.height',
        ])
        .orderBy('af.position')
        .execute()

type RelationContent = Pick<ActivityContent, 'assignments' | 'topics' | 'statistics' | 'files'>

/** Replaces what hangs on an activity. */
export async function saveRelations(db: Tx, activityId: string, content: RelationContent): Promise<void> {
  const { assignments, topics, statistics, files } = content
  await clearRelations(db, activityId)
  const linked = assignments.map((assignmentId) => ({ activityId, assignmentId }))
  if (linked.length > 0) await db.insertInto('activityAssignments').values(linked).execute()
  const about = topics.map((topicId) => ({ activityId, topicId }))
  if (about.length > 0) await db.insertInto('activityTopics').values(about).execute()
  const figures = Object.entries(statistics).map(([code, value]) => ({ activityId, code, value }))
  if (figures.length > 0) await db.insertInto('activityStatistics').values(figures).execute()
  const shown = files.map((fileId, position) => ({ activityId, fileId, position }))
  if (shown.length > 0) await db.insertInto('activityFiles').values(shown).execute()
}

async function clearRelations(db: Tx, activityId: string): Promise<void> {
  for (const table of ['activityAssignments', 'activityTopics', 'activityStatistics', 'activityFiles'] as const)
    await db.deleteFrom(table).where('activityId', '=', activityId).execute()
}

/** Which of the files an agency has sent; the others do not exist for it. */
export async function filesOfAgency(db: Db, agencyId: string, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const rows = await db
    .selectFrom('files')
    .select('id')
    .where('id', 'in', ids)
    .where('agencyId', '=', agencyId)
    .execute()
  return new Set(rows.map(({ id }) => id))
}

/** The activities that show a file, as far as it decides who may see it. */
export const activitiesShowing = (db: Db, fileId: string) =>
  db
    .selectFrom('activityFiles as af')
    .innerJoin('activities as a', 'a.id', 'af.activityId')
    .innerJoin('plans as p', 'p.id', 'a.planId')
    .where('af.fileId', '=', fileId)
    .select(['a.state', 'a.agencyId', 'p.ownerAgencyId'])
    .execute()
