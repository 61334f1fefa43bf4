import { randomUUID } from 'node:crypto'
import { anActor } from '../../foundation/people/testing.ts'
import type { Tx } from '../../platform/database/database.ts'
import { setEvidence } from '../tasks/index.ts'
import { anAssignment } from '../tasks/testing.ts'
import { restrictedTitle } from './rules.ts'
import { Activity, type ActivityContent } from './shapes.ts'
import { insertActivity, newestEvidence } from './store/activities.ts'
import { saveRelations } from './store/relations.ts'

/** The share of an agency in a task, as far as an activity needs it. */
export interface GivenShare {
  readonly id: string
  readonly planId: string
  readonly agencyId: string
  readonly task: { readonly label: string; readonly restricted: boolean }
}

export interface GivenActivity extends Partial<Omit<Activity, 'agencyId' | 'planId' | 'restricted'>> {
  /** Unless told: a new assignment of a new agency in a new plan. */
  readonly assignment?: GivenShare
  readonly statistics?: Readonly<Record<string, number>>
  readonly topics?: readonly string[]
  readonly files?: readonly string[]
}

/** An approved activity of one day with one figure, unless told otherwise. */
export async function anActivity(db: Tx, given: GivenActivity = {}): Promise<Activity & { assignment: GivenShare }> {
  const { assignment = await anAssignment(db), statistics = { TALK: 2 }, topics = [], files = [], ...words } = given
  const { planId, agencyId, task } = assignment
  const createdBy = words.createdBy ?? (await anActor(db, { agencyId })).personId
  const startedOn = words.startedOn ?? '2024-10-10'
  const state = words.state ?? 'approved'
  const activity = Activity.parse({
    ...{
      id: randomUUID(),
      planId,
      agencyId,
      createdBy,
      startedOn,
      endedOn: startedOn,
      restricted: task.restricted,
      state,
    },
    title: task.restricted ? restrictedTitle([task.label]) : 'Tuyên truyền tại bản',
    ...{ description: '', place: '', audiences: [], languages: ['vi'], links: [], locked: false, revision: 1 },
    ...{ returnReason: state === 'returned' ? 'Thiếu ảnh' : null, createdAt: '2024-10-11T02:00:00.000Z' },
    ...{ submittedAt: state === 'draft' ? null : '2024-10-12T02:00:00.000Z', decidedBy: null, decidedAt: null },
    ...words,
  })
  await insertActivity(db, activity)
  const hanging = {
    assignments: [assignment.id],
    topics: [...topics],
    statistics: { ...statistics },
    files: [...files],
  }
  await saveRelations(db, activity.id, hanging)
  await setEvidence(db, await newestEvidence(db, [assignment.id]))
  return { ...activity, assignment }
}

/** What the form sends for one assignment: complete enough to be submitted. */
export const activityContent = (assignmentId: string, given: Partial<ActivityContent> = {}): ActivityContent => ({
  title: 'Tuyên truyền tại bản',
  description: 'Nói chuyện với bà con về phân loại rác.',
  startedOn: '2024-11-01',
  endedOn: '2024-11-02',
  place: 'Bản Thử, xã Thử',
  assignments: [assignmentId],
  topics: [],
  audiences: ['residents'],
  languages: ['vi', 'tai'],
  links: ['https://cong.example/tin-1'],
  statistics: { TALK: 2, ATT: 120 },
  files: [],
  ...given,
})

/** A file that an agency has sent, without bytes. */
export async function aSentFile(
  db: Tx,
  { agencyId, state = 'ready' }: { agencyId: string; state?: string },
): Promise<string> {
  const { personId } = await anActor(db, { agencyId })
  const id = randomUUID()
  const named = {
    name: 'anh.jpg',
    mediaType: 'image/jpeg',
    kind: 'picture',
    size: 1000,
    sha256: id.replaceAll('-', ''),
  }
  await db
    .insertInto('files')
    .values({ id, ...named, agencyId, personId, state, uploadedAt: new Date('2024-11-01T02:00:00Z') })
    .execute()
  return id
}
