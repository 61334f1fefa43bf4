import { accessMessages } from '../foundation/access/index.ts'
import { demonstrationPassword } from '../foundation/people/index.ts'
import type { AccountToTry } from './child.ts'
import { demonstrationPeople } from './demonstration/data/people.ts'

const { roles } = accessMessages.vi

/** One of the demonstration's people for each role, for whoever has just started it. */
export function accountsToTry(): AccountToTry[] {
  const held = demonstrationPeople.flatMap(({ posts, ...person }) => posts.map((post) => ({ ...person, ...post })))
  return [...Map.groupBy(held, ({ role }) => role).values()].flatMap(([first]) => {
    if (!first) return []
    const { role, email, name, title } = first
    return {
      email,
      password: demonstrationPassword,
      who: `${roles[role]}: ${[name, title].filter(Boolean).join(', ')}`,
    }
  })
}
