import { randomUUID } from 'node:crypto'
import { activityContent, anActivity } from '../../execution/activities/testing.ts'
import { aDifficulty } from '../../execution/difficulties/testing.ts'
import { phraseFor } from '../../execution/plans/testing.ts'
import { anAssignment } from '../../execution/tasks/testing.ts'
import { type Role, roles } from '../../foundation/access/index.ts'
import { peopleContract } from '../../foundation/people/index.ts'
import { anActor } from '../../foundation/people/testing.ts'
import {
  type Asking,
  aHangingPicture,
  aReport,
  type Place,
  type Post,
  places,
  type Scene,
} from './permissions-scene.ts'

export interface PermissionCase {
  /** What is asked for: something of the doer, or of the owner's plan, in the state that the step needs. */
  readonly sent: (scene: Scene) => object | Promise<object>
  readonly file?: Uint8Array
  /** Everybody else is refused. */
  readonly allowed: readonly Asking[]
  /** Codes that refuse too, where a request of the wrong agency is one about something that is not there. */
  readonly refusals?: readonly string[]
}

const anywhere = (...given: Role[]): Post[] => places.flatMap((place) => of(place, ...given))
const of = (place: Place, ...given: Role[]): Post[] => given.map((role): Post => `${role} of ${place}`)

const posts = anywhere(...roles)
const signedIn: Asking[] = [...posts, 'without a post']
const everybody: Asking[] = [...signedIn, 'nobody']
const administrators = anywhere('administrator')
const whoeverWorks = anywhere('plan_owner', 'focal_point', 'approver', 'leader', 'reader')
const planOwner = of('owner', 'plan_owner')
const doers = of('doer', 'focal_point', 'approver')
const approver = of('doer', 'approver')
const seeTheWhole = [...planOwner, ...anywhere('leader', 'reader')]
const seeTheWork = [...seeTheWhole, ...doers, ...of('doer', 'plan_owner')]

const nothing = () => ({})
const person = async ({ db }: Scene) => ({ personId: (await anActor(db)).personId })
const words = new TextEncoder().encode('KẾ HOẠCH\nTuyên truyền\n1. Sở Thử nghiệm tổ chức việc thử.')

const token = async ({ as, db }: Scene) => {
  const { personId } = await anActor(db)
  const { body } = await as('administrator of owner').call(peopleContract.inviteAgain, { personId })
  return { token: body.link?.split('/').at(-1) ?? '' }
}

const people = {
  'people.me': { sent: nothing, allowed: everybody },
  'people.setLanguage': { sent: () => ({ language: 'en' }), allowed: signedIn },
  'people.list': { sent: nothing, allowed: administrators },
  'people.show': { sent: person, allowed: administrators },
  'people.history': { sent: person, allowed: administrators },
  'people.invite': {
    sent: () => ({ id: randomUUID(), name: 'Người Mới', email: 'moi@lantoa.example', posts: [] }),
    allowed: administrators,
  },
  'people.inviteAgain': { sent: person, allowed: administrators },
  'people.givePost': {
    sent: async (scene) => ({
      ...(await person(scene)),
      ...{ postId: randomUUID(), agencyId: scene.doer.id, role: 'reader', validFrom: '2024-11-08' },
    }),
    allowed: administrators,
  },
  'people.deactivate': { sent: person, allowed: administrators },
  'people.invitation': { sent: token, allowed: everybody },
  'people.acceptInvitation': {
    sent: async (scene) => ({ ...(await token(scene)), password: 'ba con ngựa tím' }),
    allowed: everybody,
  },
} satisfies Record<string, PermissionCase>

const picture = (scene: Scene) => aHangingPicture(scene)
const senders = ['plan_owner', 'focal_point', 'approver'] as const

const foundation = {
  'agencies.list': { sent: nothing, allowed: posts },
  'agencies.show': { sent: ({ doer }) => ({ agencyId: doer.id }), allowed: posts },
  'files.send': {
    sent: () => ({ fileId: randomUUID(), name: 'ban.pdf' }),
    file: new TextEncoder().encode('%PDF-1.7\n%%EOF\n'),
    allowed: anywhere(...senders),
  },
  'files.original': { sent: picture, allowed: of('doer', ...senders) },
  'files.shared': { sent: picture, allowed: seeTheWork },
  'files.thumbnail': { sent: picture, allowed: seeTheWork },
  'journal.verify': { sent: nothing, allowed: administrators },
} satisfies Record<string, PermissionCase>

const draft = ({ draft: { id } }: Scene) => ({ planId: id })
const issued = ({ plan: { id } }: Scene) => ({ planId: id })

/** Something of the draft as it stands, with a part of it changed. */
const part = (name: 'items' | 'topics' | 'duties', change: object) => (scene: Scene) => {
  const [one] = scene.draft[name]
  if (!one) throw new Error(`the draft has no ${name}`)
  return { ...one, ...draft(scene), itemId: one.id, topicId: one.id, dutyId: one.id, ...change }
}

const keptSource = async ({ db, world, draft: { id } }: Scene) => {
  const sourceSha256 = await world.outside.storage.put(words)
  await db.updateTable('plans').set({ sourceSha256 }).where('id', '=', id).execute()
  return { planId: id }
}

const plans = {
  'plans.list': { sent: nothing, allowed: posts },
  'plans.import': {
    sent: () => ({ planId: randomUUID(), name: 'ke-hoach.txt' }),
    file: words,
    allowed: anywhere('plan_owner'),
  },
  'plans.importText': {
    sent: () => ({ planId: randomUUID(), text: 'KẾ HOẠCH\nTuyên truyền' }),
    allowed: anywhere('plan_owner'),
  },
  'plans.show (draft)': { sent: draft, allowed: planOwner },
  'plans.show (issued)': { sent: issued, allowed: posts },
  'plans.readiness': { sent: draft, allowed: planOwner },
  'plans.history (draft)': { sent: draft, allowed: planOwner },
  'plans.history (issued)': { sent: issued, allowed: posts },
  'plans.source': { sent: keptSource, allowed: planOwner },
  'plans.correctHeader': {
    sent: (scene) => ({ ...draft(scene), revision: 1, title: 'Tên khác' }),
    allowed: planOwner,
  },
  'plans.correctItem': { sent: part('items', { label: '9' }), allowed: planOwner },
  'plans.decideItems': {
    sent: (scene) => ({
      ...draft(scene),
      items: scene.draft.items.map(({ id, revision }) => ({ id, revision })),
      verdict: 'rejected',
    }),
    allowed: planOwner,
  },
  'plans.confirmRoster': {
    sent: (scene) => ({
      ...draft(scene),
      ...{ phrase: phraseFor(scene.doer.id), revision: 1 },
      members: [{ agencyId: scene.doer.id, included: true, reason: null }],
    }),
    allowed: planOwner,
  },
  'plans.correctTopic': { sent: part('topics', { text: 'Chữ khác' }), allowed: planOwner },
  'plans.correctRecipient': {
    sent: (scene) => ({
      ...draft(scene),
      ...{ recipientId: randomUUID(), revision: 0, text: 'Như trên', recipient: 'Như trên', role: 'execute' },
      ...{ agencyId: null, kept: true },
    }),
    allowed: planOwner,
  },
  'plans.correctDuty': { sent: part('duties', { text: 'Chữ khác' }), allowed: planOwner },
  'plans.issue': { sent: draft, allowed: planOwner },
  'plans.discard': { sent: (scene) => ({ ...draft(scene), reason: 'Nhập nhầm' }), allowed: planOwner },
} satisfies Record<string, PermissionCase>

const mine = ({ share }: Scene) => ({ assignmentId: share.id })
const waiting = async ({ db, plan, doer }: Scene) => {
  const [, task] = plan.tasks
  if (!task) throw new Error('the plan has two tasks')
  const { id, revision } = await anAssignment(db, { task, agencyId: doer.id, state: 'awaiting_confirmation' })
  return { assignmentId: id, revision }
}

const tasks = {
  'tasks.list': { sent: nothing, allowed: whoeverWorks },
  'tasks.show': { sent: mine, allowed: seeTheWork },
  'tasks.history': { sent: mine, allowed: seeTheWork },
  'tasks.propose': { sent: (scene) => ({ ...mine(scene), revision: 1, outcome: 'done' }), allowed: approver },
  'tasks.confirm': { sent: waiting, allowed: planOwner },
  'tasks.sendBack': {
    sent: async (scene) => ({ ...(await waiting(scene)), reason: 'Thiếu ảnh' }),
    allowed: planOwner,
  },
  'tasks.ofPlan': { sent: issued, allowed: whoeverWorks },
  'tasks.showTask': { sent: ({ share }) => ({ taskId: share.task.id }), allowed: seeTheWork },
} satisfies Record<string, PermissionCase>

const activity =
  (state: 'draft' | 'submitted' | 'approved', given = {}) =>
  async ({ db, share }: Scene) => {
    const links = ['https://cong.example/tin-1']
    const { id, revision } = await anActivity(db, { assignment: share, state, links })
    return { activityId: id, revision, ...given }
  }

const activities = {
  'activities.list': { sent: nothing, allowed: whoeverWorks },
  'activities.choices': { sent: issued, allowed: posts },
  'activities.show (approved)': { sent: activity('approved'), allowed: seeTheWork },
  'activities.show (submitted)': { sent: activity('submitted'), allowed: doers },
  'activities.history (approved)': { sent: activity('approved'), allowed: seeTheWork },
  'activities.history (submitted)': { sent: activity('submitted'), allowed: doers },
  'activities.save (new)': {
    sent: ({ share }) => ({ activityId: randomUUID(), revision: 0, ...activityContent(share.id) }),
    allowed: doers,
    refusals: ['activities.not_your_task'],
  },
  'activities.save (draft)': {
    sent: async (scene) => ({ ...(await activity('draft')(scene)), ...activityContent(scene.share.id) }),
    allowed: doers,
  },
  'activities.submit': { sent: activity('draft'), allowed: doers },
  'activities.withdraw': { sent: activity('submitted'), allowed: doers },
  'activities.approve': { sent: activity('submitted'), allowed: approver },
  'activities.return': { sent: activity('submitted', { reason: 'Thiếu ảnh' }), allowed: approver },
  'activities.discard': { sent: activity('draft'), allowed: doers },
} satisfies Record<string, PermissionCase>

const difficulty = async ({ db, share }: Scene) => ({
  difficultyId: (await aDifficulty(db, { assignment: share })).id,
})

const difficulties = {
  'difficulties.list': { sent: nothing, allowed: whoeverWorks },
  'difficulties.addressees': { sent: issued, allowed: anywhere('focal_point', 'approver') },
  'difficulties.show': { sent: difficulty, allowed: seeTheWork },
  'difficulties.history': { sent: difficulty, allowed: seeTheWork },
  'difficulties.raise': {
    sent: (scene) => ({
      ...{ ...issued(scene), ...mine(scene), difficultyId: randomUUID(), revision: 0 },
      ...{ description: 'Thiếu xe', proposal: '', addressedTo: scene.owner.id },
    }),
    allowed: doers,
    refusals: ['difficulties.not_your_task'],
  },
  'difficulties.answer': {
    sent: async (scene) => ({ ...(await difficulty(scene)), revision: 1, answer: 'Đã bố trí' }),
    allowed: of('owner', 'plan_owner', 'leader'),
  },
} satisfies Record<string, PermissionCase>

const ofDoer = ({ plan, doer }: Scene) => ({ planId: plan.id, agencyId: doer.id })
const report =
  (state: 'draft' | 'submitted', given = {}) =>
  async (scene: Scene) => ({ ...(await aReport(scene, state)), ...given })

const reports = {
  'reports.list': { sent: nothing, allowed: whoeverWorks },
  'reports.show': { sent: ofDoer, allowed: seeTheWork },
  'reports.consolidated': { sent: issued, allowed: seeTheWhole },
  'reports.figure (of an agency)': {
    sent: (scene) => ({ ...ofDoer(scene), figure: 'total/TALK' }),
    allowed: seeTheWork,
  },
  'reports.figure (of all)': { sent: (scene) => ({ ...issued(scene), figure: 'total/TALK' }), allowed: seeTheWhole },
  'reports.save (of an agency)': {
    sent: (scene) => ({ ...ofDoer(scene), reportId: randomUUID(), kind: 'agency', revision: 0, words: {} }),
    allowed: doers,
  },
  'reports.save (consolidated)': {
    sent: ({ plan, owner }) => ({
      ...{ planId: plan.id, agencyId: owner.id, reportId: randomUUID() },
      ...{ kind: 'consolidated', revision: 0, words: {} },
    }),
    allowed: planOwner,
  },
  'reports.submit': { sent: report('draft'), allowed: approver },
  'reports.accept': { sent: report('submitted'), allowed: planOwner },
  'reports.return': { sent: report('submitted', { reason: 'Thiếu số liệu' }), allowed: planOwner },
  'reports.history': { sent: report('submitted'), allowed: seeTheWork },
  'reports.docx': { sent: ofDoer, allowed: seeTheWork },
  'reports.consolidatedDocx': { sent: issued, allowed: seeTheWhole },
  'reports.words': { sent: (scene) => ({ ...issued(scene), part: 'causes' }), allowed: seeTheWhole },
  'reports.annex': { sent: (scene) => ({ ...issued(scene), annex: '01' }), allowed: seeTheWhole },
} satisfies Record<string, PermissionCase>

/** Every route × who may: a route that is missing here fails the walk. A second case of a route says in brackets what differs. */
export const permissionCases: Readonly<Record<string, PermissionCase>> = {
  ...people,
  ...foundation,
  ...plans,
  ...tasks,
  ...activities,
  ...difficulties,
  ...reports,
  'today.show': { sent: nothing, allowed: posts },
}
