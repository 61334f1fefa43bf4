import type { Role } from '../access/index.ts'
import type { Topic } from './shapes.ts'

/** Whose posts are told, by role: of the agency concerned, the plan's owner, the agency addressed, or every agency concerned. */
interface Posts {
  readonly of: 'agency' | 'owner' | 'addressee' | 'agencies' | 'everywhere'
  readonly roles: readonly Role[]
}
/** Who is told by name: the author of the thing, who is mentioned, whose words are replied to. */
interface People {
  readonly people: 'author' | 'mentioned' | 'repliedTo'
}
type Whom = Posts | People

interface Kind {
  readonly topic: Topic
  readonly whom: readonly Whom[]
  /** What was told of the same thing before and is no more to be done: it counts as read. */
  readonly settles?: readonly string[]
}

const doers: readonly Role[] = ['focal_point', 'approver']
const ofAgency: Posts = { of: 'agency', roles: doers }
const owners: Posts = { of: 'owner', roles: ['plan_owner'] }
/** The consolidated report is the plan owner's own. */
const reporters: Posts = { of: 'agency', roles: [...doers, 'plan_owner'] }
const concerned: Posts = { of: 'agencies', roles: [...doers, 'plan_owner', 'leader'] }
/** Whoever may answer. */
const addressee: Posts = { of: 'addressee', roles: ['plan_owner', 'approver', 'leader'] }
const author: People = { people: 'author' }

const toApprove = ['activities.submitted']
const toDecide = ['reports.submitted']
const toAnswer = [
  ...['difficulties.raised', 'difficulties.escalated', 'difficulties.reopened'],
  ...['deadlines.answer_near', 'deadlines.answer_late'],
]
const toDo = ['tasks.sent_back', 'deadlines.task_near', 'deadlines.task_late']
const toReport = ['reports.returned', 'reports.reopened', 'deadlines.report_near', 'deadlines.report_late']

/** Of which entries of the journal people are told, and who they are. Of any other kind nobody is. */
export const kinds = {
  'plans.issued': { topic: 'plans', whom: [concerned] },
  'plans.amended': { topic: 'plans', whom: [concerned] },
  'plans.suspended': { topic: 'plans', whom: [concerned] },
  'plans.resumed': { topic: 'plans', whom: [concerned] },
  'plans.withdrawn': { topic: 'plans', whom: [concerned] },
  'plans.closed': { topic: 'plans', whom: [concerned] },
  'plans.reopened': { topic: 'plans', whom: [concerned] },
  'tasks.sent_back': { topic: 'tasks', whom: [ofAgency] },
  'tasks.confirmed_done': { topic: 'tasks', whom: [ofAgency], settles: toDo },
  'tasks.confirmed_not_carried_out': { topic: 'tasks', whom: [ofAgency], settles: toDo },
  'tasks.proposed_done': { topic: 'tasks', whom: [], settles: toDo },
  'tasks.proposed_not_carried_out': { topic: 'tasks', whom: [], settles: toDo },
  'activities.submitted': {
    topic: 'activities',
    whom: [{ of: 'agency', roles: ['approver'] }],
    settles: ['activities.returned'],
  },
  'activities.withdrawn': { topic: 'activities', whom: [], settles: toApprove },
  'activities.approved': { topic: 'activities', whom: [author], settles: toApprove },
  'activities.returned': { topic: 'activities', whom: [author], settles: toApprove },
  'reports.submitted': { topic: 'reports', whom: [owners], settles: toReport },
  'reports.accepted': { topic: 'reports', whom: [reporters], settles: toDecide },
  'reports.returned': { topic: 'reports', whom: [reporters], settles: toDecide },
  'reports.reopened': { topic: 'reports', whom: [reporters] },
  'difficulties.raised': { topic: 'difficulties', whom: [addressee, owners] },
  'difficulties.escalated': { topic: 'difficulties', whom: [addressee, ofAgency], settles: toAnswer },
  'difficulties.said_meanwhile': { topic: 'difficulties', whom: [ofAgency] },
  'difficulties.answered': { topic: 'difficulties', whom: [ofAgency], settles: toAnswer },
  'difficulties.answer_changed': { topic: 'difficulties', whom: [ofAgency] },
  'difficulties.withdrawn': { topic: 'difficulties', whom: [], settles: toAnswer },
  'difficulties.settled': { topic: 'difficulties', whom: [addressee], settles: [...toAnswer, 'difficulties.answered'] },
  'difficulties.reopened': { topic: 'difficulties', whom: [addressee] },
  'comments.written': { topic: 'comments', whom: [{ people: 'mentioned' }, { people: 'repliedTo' }] },
  'comments.edited': { topic: 'comments', whom: [{ people: 'mentioned' }] },
  'people.letter_failed': { topic: 'administration', whom: [{ of: 'everywhere', roles: ['administrator'] }] },
} as const satisfies Record<string, Kind>
type EntryKind = keyof typeof kinds

export const entryKinds = Object.keys(kinds)
export const kindOf = (kind: string): Kind | undefined =>
  Object.hasOwn(kinds, kind) ? kinds[kind as EntryKind] : undefined

/** What is known of an entry and of the thing it is about. */
export interface Told {
  readonly agencyId: string | null
  readonly ownerAgencyId: string | null
  readonly addressedTo: string | null
  /** Every agency concerned, where the entry names them or the plan does. */
  readonly agencies: readonly string[]
  readonly authorId: string | null
  readonly mentioned: readonly string[]
  readonly repliedTo: string | null
}

/** Posts of one role, at one agency or anywhere (null). */
export interface RoleAt {
  readonly role: Role
  readonly agencyId: string | null
}

/** The posts and the people who are told of an entry. */
export function audienceOf({ whom }: Kind, told: Told): { posts: RoleAt[]; people: string[] } {
  return {
    posts: whom.flatMap((one) => ('of' in one ? postsOf(one, told) : [])),
    people: whom.flatMap((one) => ('people' in one ? peopleOf(one, told) : [])),
  }
}

function postsOf({ of, roles }: Posts, { agencyId, ownerAgencyId, addressedTo, agencies }: Told): RoleAt[] {
  if (of === 'everywhere') return roles.map((role) => ({ role, agencyId: null }))
  const at = { agency: [agencyId], owner: [ownerAgencyId], addressee: [addressedTo], agencies }[of]
  return at.flatMap((agency) => (agency === null ? [] : roles.map((role) => ({ role, agencyId: agency }))))
}

function peopleOf({ people }: People, { authorId, mentioned, repliedTo }: Told): string[] {
  if (people === 'mentioned') return [...mentioned]
  const one = people === 'author' ? authorId : repliedTo
  return one === null ? [] : [one]
}

/** In the morning of the business day, in Việt Nam: nobody is told in the night. */
export const isMorning = (now: Date): boolean => (now.getUTCHours() + 7) % 24 >= 7

/** Monday, on which weekly letters are written. */
export const isMonday = (day: string): boolean => new Date(day).getUTCDay() === 1
