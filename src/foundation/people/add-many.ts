import { Refusal } from '../../platform/errors/refusal.ts'
import type { WriteContext } from '../access/index.ts'
import { addPosts } from './actions.ts'
import { expiryDay, newLink, type PeopleOutside } from './invitation-link.ts'
import { ensureDays } from './rules.ts'
import { insertInvitations } from './store/by-email.ts'
import { insertPeople, type NewPerson } from './store/people.ts'
import type { HeldPost } from './store/posts.ts'

export { type KnownPerson, listByEmail } from './store/by-email.ts'

export interface ManyPeople {
  /** Who is new: each is invited. */
  readonly people: readonly NewPerson[]
  /** Posts of the new, and more posts of those who are here. */
  readonly posts: readonly HeldPost[]
}

export interface ManyInvited {
  /** Of those invited, in their order; empty when letters carry them. */
  readonly links: readonly { readonly name: string; readonly email: string; readonly link: string }[]
  readonly expiresOn: string
}

/** Adds many people with their posts and invites them, each with the entries that one alone has. All or none. */
export const addPeopleWith =
  ({ mailer, publicUrl }: PeopleOutside) =>
  async (ctx: WriteContext, { people, posts }: ManyPeople): Promise<ManyInvited> => {
    ctx.allow('people.manage')
    for (const post of posts) ensureDays(post)
    if (people.length > 0 && (await insertPeople(ctx.db, people)) < people.length)
      throw new Refusal('conflict', 'people.email_taken', { email: people.map(({ email }) => email) })
    await addPosts(ctx, posts)
    const made = mailer ? [] : people.map((person) => ({ person, ...newLink(ctx, person.id, publicUrl) }))
    await insertInvitations(
      ctx.db,
      made.map(({ invitation }) => invitation),
    )
    for (const { id, name, email } of people) {
      const subject = { kind: 'person', id }
      await ctx.record({ subject, kind: 'people.added', payload: { name, email } })
      await ctx.record({ subject, kind: 'people.invited' })
    }
    return {
      links: made.map(({ person: { name, email }, link }) => ({ name, email, link })),
      expiresOn: expiryDay(),
    }
  }
