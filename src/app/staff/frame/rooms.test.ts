import { expect, test } from 'vitest'
import type { Power } from '../../../foundation/access/powers.ts'
import type { Screen } from '../../../ui/kit/screen.ts'
import { openRooms, roomOf } from './rooms.ts'

const screen = (path: string, given: Partial<Screen>): Screen => ({
  path,
  title: () => path,
  help: 'today',
  load: () => Promise.reject(new Error('not loaded in this test')),
  ...given,
})

const screens = [
  screen('/administration/people', { room: 'administration', power: 'people.manage' }),
  screen('/plans/:planId', { room: 'plans' }),
  screen('/plans', { room: 'plans', power: 'plans.read' }),
  screen('/plans/import', { room: 'today', power: 'plans.draft' }),
  screen('/invitation/:token', { open: true }),
]
const only =
  (...powers: Power[]) =>
  (power: Power) =>
    powers.includes(power)

test('the rail holds the rooms whose entry the post may open, in the order of the rooms', () => {
  expect(openRooms(screens, only('plans.read', 'people.manage'))).toEqual([
    { room: 'plans', path: '/plans' },
    { room: 'administration', path: '/administration/people' },
  ])
  expect(openRooms(screens, only('plans.read')).map(({ room }) => room)).toEqual(['plans'])
})

test('a screen with parameters is no entry', () => expect(openRooms(screens.slice(1, 2), only())).toEqual([]))

test.each([
  ['/plans', 'plans'],
  ['/plans/8f14', 'plans'],
  ['/plans/import', 'today'],
  ['/plans/8f14/review', undefined],
  ['/nowhere', undefined],
])('%s belongs to the room %s', (path, room) => expect(roomOf(screens, path)).toBe(room))
