import type { WriteContext } from '../access/index.ts'
import { hashPassword } from './sign-in/password.ts'
import { saveAccounts } from './store/accounts.ts'
import { insertPeople } from './store/people.ts'
import { type HeldPost, insertPosts } from './store/posts.ts'

/** The one password of all invented people; the sign-in shows it to everybody. */
export const demonstrationPassword = 'lantoa-minhhoa'

export interface InventedPerson {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly posts: readonly Omit<HeldPost, 'personId'>[]
}

/** Adds the invented people of the demonstration with their posts; all can sign in at once. */
export async function addInventedPeople(ctx: WriteContext, people: readonly InventedPerson[]): Promise<void> {
  const passwordHash = await hashPassword(demonstrationPassword)
  const rows = people.map(({ id, name, email }) => ({ id, name, email, demonstration: true }))
  if ((await insertPeople(ctx.db, rows)) < rows.length) throw new Error('An invented person is here already')
  await insertPosts(
    ctx.db,
    people.flatMap(({ id, posts }) => posts.map((post) => ({ ...post, personId: id }))),
  )
  await saveAccounts(
    ctx.db,
    people.map(({ id, name, email }) => ({ personId: id, name, email, passwordHash })),
  )
  for (const { id } of people) await ctx.record({ kind: 'people.added', subject: { kind: 'person', id } })
}
