import { randomUUID } from 'node:crypto'
import { peopleContract } from '../../../foundation/people/index.ts'
import { anActor } from '../../../foundation/people/testing.ts'
import type { Scene } from '../permissions-scene.ts'
import { administrators, everybody, nothing, type PermissionCase, signedIn } from './case.ts'

const person = async ({ db }: Scene) => ({ personId: (await anActor(db)).personId })
const token = async ({ as, db }: Scene) => {
  const { personId } = await anActor(db)
  const { body } = await as('administrator of owner').call(peopleContract.inviteAgain, { personId })
  return { token: body.link?.split('/').at(-1) ?? '' }
}

export const people = {
  'people.me': { sent: nothing, allowed: everybody },
  'people.setLanguage': { sent: () => ({ language: 'en' }), allowed: signedIn },
  'people.settings': { sent: nothing, allowed: signedIn },
  'people.saveSettings': {
    sent: () => ({ density: 'compact', mutedTopics: ['plans'], unmailedTopics: [], digest: 'daily' }),
    allowed: signedIn,
  },
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
