import { randomUUID } from 'node:crypto'
import type { Actor, Role } from '../../foundation/access/index.ts'
import { type Agency, addAgencies, listAgencies, sonLa2024 } from '../../foundation/agencies/index.ts'
import { addInventedPeople, type InventedPerson } from '../../foundation/people/index.ts'
import { demonstrationPeople } from './data/people.ts'
import type { Stage } from './stage.ts'
import { at } from './time.ts'

/** The agencies and the people who act in the story. */
export interface Cast {
  agencyId(code: string): string
  /** Somebody of the agency in this role; the first where there are several. */
  of(role: Role, agency: string): Actor
  /** A person by the part of the e-mail before the @, under the first of their posts. */
  called(key: string): Actor
}

/** Accounts were opened some days before the story begins, for posts that people held since the year began. */
const opened = at('2024-08-08', '08:00')
const postsSince = '2024-01-01'

/** Adds the agencies and the invented people, each with an account. */
export async function gatherCast(stage: Stage): Promise<Cast> {
  const nobody = { by: null, at: opened }
  const agencies = await stage.write(nobody, async (ctx) => {
    await addAgencies(ctx, sonLa2024)
    return listAgencies(ctx.db, { on: ctx.today })
  })
  const agencyId = idsByCode(agencies)
  const people = demonstrationPeople.map(({ name, email, posts }) => ({
    ...{ id: randomUUID(), name, email },
    posts: posts.map(({ role, agency, title = null }) => ({
      ...{ id: randomUUID(), agencyId: agencyId(agency), role, title, validFrom: postsSince, validTo: null },
    })),
  }))
  await stage.write(nobody, (ctx) => addInventedPeople(ctx, people))
  return {
    agencyId,
    of: (role, agency) => actorIn(people, role, agencyId(agency)),
    called: (key) => actorCalled(people, key),
  }
}

function idsByCode(agencies: readonly Agency[]): Cast['agencyId'] {
  const ids = new Map(agencies.map(({ code, id }) => [code, id]))
  return (code) => {
    const id = ids.get(code)
    if (!id) throw new Error(`No agency of the story is called ${code}`)
    return id
  }
}

function actorIn(people: readonly InventedPerson[], role: Role, agencyId: string): Actor {
  for (const { id, name, posts } of people)
    for (const post of posts)
      if (post.role === role && post.agencyId === agencyId) return { personId: id, personName: name, post }
  throw new Error(`Nobody of the story is ${role} of ${agencyId}`)
}

function actorCalled(people: readonly InventedPerson[], key: string): Actor {
  const person = people.find(({ email }) => email.startsWith(`${key}@`))
  if (!person) throw new Error(`Nobody of the story is called ${key}`)
  return { personId: person.id, personName: person.name, post: person.posts[0] ?? null }
}
