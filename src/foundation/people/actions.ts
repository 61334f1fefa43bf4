import { realNow } from '../../platform/clock/clock.ts'
import { found, Refusal } from '../../platform/errors/refusal.ts'
import type { WriteContext } from '../access/index.ts'
import { expiryDay, fingerprint, makeLink, type PeopleOutside } from './invitation-link.ts'
import { ensureAnotherAdministrator, ensureDays, ensurePassword, ensureSamePost, isSamePost } from './rules.ts'
import type {
  AcceptInvitation,
  GivePost,
  InvitationShown,
  Invited,
  InvitePerson,
  OnePerson,
  Person,
  SetLanguage,
} from './shapes.ts'
import { hashPassword } from './sign-in/password.ts'
import { deletePassword, deleteSessions, saveAccounts } from './store/accounts.ts'
import { deleteOpenInvitations, lockInvitation, markUsed } from './store/invitations.ts'
import { markPasswordAsOwn, saveLanguage } from './store/myself.ts'
import { findPerson, insertPeople, lockPerson, saveDeactivated } from './store/people.ts'
import {
  countAgencies,
  type HeldPost,
  insertPosts,
  lockLastingAdministrators,
  lockPost,
  savePost,
} from './store/posts.ts'

/** The person chooses the language in which the product writes to them. */
export async function setLanguage(ctx: WriteContext, { language }: SetLanguage): Promise<SetLanguage> {
  const { personId } = ctx.person()
  if (await saveLanguage(ctx.db, personId, language))
    await ctx.record({ ...about(personId), kind: 'people.language_chosen', payload: { language } })
  return { language }
}

/** Adds a person with posts and invites them. The same sent again only makes another link. */
export const inviteWith =
  (outside: PeopleOutside) =>
  async (ctx: WriteContext, { id, name, email, posts }: InvitePerson): Promise<Invited> => {
    ctx.allow('people.manage')
    const before = await lockPerson(ctx.db, id)
    if (before?.email === email) return invited(ctx, id, outside)
    if (before || (await insertPeople(ctx.db, [{ id, name, email }])) === 0)
      throw new Refusal('conflict', 'people.email_taken', { email })
    for (const post of posts) ensureDays(post)
    await addPosts(
      ctx,
      posts.map((post) => ({ ...post, personId: id })),
    )
    await ctx.record({ ...about(id), kind: 'people.added', payload: { name, email } })
    return invited(ctx, id, outside)
  }

/** Makes a new link to set the password; the former one stops working. A closed account is open again, without its password. */
export const inviteAgainWith =
  (outside: PeopleOutside) =>
  async (ctx: WriteContext, { personId }: OnePerson): Promise<Invited> => {
    ctx.allow('people.manage')
    const person = found(await lockPerson(ctx.db, personId), 'person')
    if (person.isDeactivated) await reopen(ctx, personId)
    return invited(ctx, personId, outside)
  }

async function reopen(ctx: WriteContext, personId: string): Promise<void> {
  await saveDeactivated(ctx.db, personId, null)
  await deletePassword(ctx.db, personId)
  await ctx.record({ ...about(personId), kind: 'people.reopened' })
}

/** With a mail server the link is made where the letter is written, by the worker: see `mailInvitation`. */
async function invited(ctx: WriteContext, personId: string, { mailer, publicUrl }: PeopleOutside): Promise<Invited> {
  const link = mailer ? null : await makeLink(ctx, personId, publicUrl)
  await ctx.record({ ...about(personId), kind: 'people.invited' })
  return { person: await shown(ctx, personId), link, expiresOn: expiryDay() }
}

/** Gives a post, changes its title, or ends it by its last day. */
export async function givePost(ctx: WriteContext, { personId, postId, ...content }: GivePost): Promise<Person> {
  ctx.allow('people.manage')
  ensureDays(content)
  const administrators = await lockLastingAdministrators(ctx.db, ctx.today)
  ensureActive(found(await lockPerson(ctx.db, personId), 'person'))
  const before = await lockPost(ctx.db, postId)
  const after = { id: postId, personId, ...content }
  if (!before) await addPosts(ctx, [after])
  else if (before.personId !== personId) throw new Refusal('conflict', 'people.post_fixed')
  else if (!isSamePost(before, content)) await changePost(ctx, { before, after, administrators })
  return shown(ctx, personId)
}

interface PostChange {
  readonly before: HeldPost
  readonly after: HeldPost
  readonly administrators: readonly { personId: string; postId: string }[]
}

async function changePost(ctx: WriteContext, { before, after, administrators }: PostChange): Promise<void> {
  ensureSamePost(before, after)
  if (after.validTo !== null) ensureAnotherAdministrator(administrators, ({ postId }) => postId === after.id)
  await savePost(ctx.db, after)
  await recordPost(ctx, after.validTo === before.validTo ? 'people.post_changed' : 'people.post_ended', after)
}

/** Gives posts that nobody has had; each has an entry of its own. */
export async function addPosts(ctx: WriteContext, posts: readonly HeldPost[]): Promise<void> {
  const agencies = new Set(posts.map(({ agencyId }) => agencyId))
  if ((await countAgencies(ctx.db, [...agencies])) < agencies.size)
    throw new Refusal('invalid', 'people.unknown_agency')
  if ((await insertPosts(ctx.db, posts)) < posts.length) throw new Refusal('conflict', 'people.post_fixed')
  for (const post of posts) await recordPost(ctx, 'people.post_given', post)
}

const recordPost = (ctx: WriteContext, kind: string, { personId, ...post }: HeldPost): Promise<void> =>
  ctx.record({ ...about(personId), kind, agencyId: post.agencyId, payload: post })

/** Closes an account and its sessions; what the person recorded stays under their name. */
export async function deactivate(ctx: WriteContext, { personId }: OnePerson): Promise<Person> {
  ctx.allow('people.manage')
  const administrators = await lockLastingAdministrators(ctx.db, ctx.today)
  const person = found(await lockPerson(ctx.db, personId), 'person')
  if (person.isDeactivated) return shown(ctx, personId)
  ensureAnotherAdministrator(administrators, (one) => one.personId === personId)
  await saveDeactivated(ctx.db, personId, realNow())
  await deleteSessions(ctx.db, personId)
  await deleteOpenInvitations(ctx.db, personId)
  await ctx.record({ ...about(personId), kind: 'people.deactivated' })
  return shown(ctx, personId)
}

/** Whoever has the link sets the password, once; sessions under a former password end. */
export async function acceptInvitation(
  ctx: WriteContext,
  { token, password }: AcceptInvitation,
): Promise<InvitationShown> {
  const invitation = await lockInvitation(ctx.db, fingerprint(token), realNow())
  if (!invitation) throw new Refusal('not_found', 'people.invitation_over')
  const { id, personId, name, email } = invitation
  ensurePassword(password, { email })
  await saveAccounts(ctx.db, [{ personId, name, email, passwordHash: await hashPassword(password) }])
  await markPasswordAsOwn(ctx.db, personId)
  await deleteSessions(ctx.db, personId)
  await markUsed(ctx.db, id)
  await ctx.record({ ...about(personId), kind: 'people.password_set' })
  return { name, email }
}

function ensureActive({ isDeactivated, name }: { isDeactivated: boolean; name: string }): void {
  if (isDeactivated) throw new Refusal('conflict', 'people.deactivated', { name })
}

const about = (personId: string) => ({ subject: { kind: 'person', id: personId } })

const shown = async (ctx: WriteContext, personId: string): Promise<Person> =>
  found(await findPerson(ctx.db, personId), 'person')
