import { dayInVietnam, realNow } from '../../platform/clock/clock.ts'
import { readBusinessTime } from '../../platform/clock/store.ts'
import { found, Refusal } from '../../platform/errors/refusal.ts'
import type { ReadContext } from '../access/index.ts'
import { roles } from '../access/index.ts'
import { historyOf, type JournalLine } from '../journal/index.ts'
import { demonstrationPassword } from './demonstration.ts'
import { fingerprint } from './invitation-link.ts'
import { placeIn, placeOf } from './rules.ts'
import type {
  DemonstrationAccount,
  InvitationShown,
  ListPeople,
  Me,
  OneInvitation,
  OnePerson,
  PeopleList,
  Person,
} from './shapes.ts'
import { findInvitation } from './store/invitations.ts'
import { findMyself, listDemonstrationAccounts, listMyPosts } from './store/myself.ts'
import { countPeople, findPerson, listPeople } from './store/people.ts'

const PART = 50

/** Who is signed in, with the posts valid today; strangers are shown the accounts of the demonstration. */
export async function me(ctx: ReadContext): Promise<Me> {
  const { actor, today } = ctx
  const person = actor && (await findMyself(ctx.db, actor.personId))
  const posts = person ? await listMyPosts(ctx.db, person.id, today) : []
  const { demonstration } = await readBusinessTime(ctx.db)
  const about = { person, posts, demonstration, today, realToday: dayInVietnam(realNow()) }
  return demonstration && !person ? { ...about, demonstrationAccounts: await accountsToTry(ctx) } : about
}

/** By role, then by agency: whoever opens the demonstration begins with the owner of the plan. */
async function accountsToTry({ db, today }: ReadContext): Promise<DemonstrationAccount[]> {
  const accounts = await listDemonstrationAccounts(db, { today, password: demonstrationPassword })
  const byName = new Intl.Collator('vi')
  return accounts.sort(
    (one, other) =>
      roles.indexOf(one.role) - roles.indexOf(other.role) || byName.compare(one.agencyShortName, other.agencyShortName),
  )
}

/** People by name, one part of the list at a time. */
export async function peopleList(ctx: ReadContext, { after, ...input }: ListPeople): Promise<PeopleList> {
  ctx.allow('people.manage')
  const filter = { ...input, today: ctx.today }
  const rows = await listPeople(ctx.db, filter, { after: after === undefined ? null : placeIn(after), limit: PART + 1 })
  const people = rows.slice(0, PART)
  const last = people.at(-1)
  const next = rows.length > PART && last ? placeOf(last) : null
  return { people, total: await countPeople(ctx.db, filter), next }
}

/** A person with all posts. */
export async function personById(ctx: ReadContext, { personId }: OnePerson): Promise<Person> {
  ctx.allow('people.manage')
  return found(await findPerson(ctx.db, personId), 'person')
}

/** What happened to an account and its posts, newest first. */
export async function personHistory(ctx: ReadContext, input: OnePerson): Promise<JournalLine[]> {
  await personById(ctx, input)
  return historyOf(ctx, { kind: 'person', id: input.personId })
}

/** Whom a link is for, as long as it can be used. */
export async function invitationShown(ctx: ReadContext, { token }: OneInvitation): Promise<InvitationShown> {
  const invitation = await findInvitation(ctx.db, fingerprint(token), realNow())
  if (!invitation) throw new Refusal('not_found', 'people.invitation_over')
  return { name: invitation.name, email: invitation.email }
}
