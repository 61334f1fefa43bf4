import { expect, test } from 'vitest'
import type { Power } from '../../../../foundation/access/powers.ts'
import type { Screen } from '../../../../ui/kit/screen.ts'
import type { SessionPost } from '../../../../ui/kit/session.tsx'
import { commandsCalled, commandsFor } from './commands.ts'

const screen = (path: string, word: string, given: Partial<Screen> = {}): Screen => ({
  path,
  title: () => word,
  help: 'search',
  load: () => Promise.reject(new Error('not loaded in this test')),
  ...given,
})
const screens = [
  screen('/tasks', 'Nhiệm vụ', { power: 'tasks.read' }),
  screen('/tasks/:assignmentId', 'Một nhiệm vụ', { power: 'tasks.read' }),
  screen('/administration/people', 'Người dùng', { power: 'people.manage' }),
  screen('/invitation', 'Thư mời', { open: true }),
  screen('/activities/new', 'Ghi hoạt động', { power: 'activities.record' }),
]
const post = (id: string, agencyShortName: string): SessionPost => ({
  ...{ id, agencyShortName, role: 'approver', agencyId: id, agencyName: agencyShortName, title: null },
})
const own = post('one', 'Sở Ấm')

const commands = (...powers: Power[]) =>
  commandsFor({
    screens,
    session: { can: (power) => powers.includes(power), post: own, posts: [own, post('two', 'UBND huyện Bắc')] },
    language: 'vi',
  })
const words = (...powers: Power[]) => commands(...powers).map(({ word }) => word)

test('only what the post may do and open is offered', () => {
  expect(words('tasks.read', 'activities.record')).toEqual([
    'Ghi hoạt động',
    'Đến Nhiệm vụ',
    'Chuyển vị trí công tác: UBND huyện Bắc · người duyệt',
    'Chuyển sang English',
    'Cài đặt cá nhân',
    'Trợ giúp: phím tắt',
    'Đăng xuất',
  ])
  expect(words('people.manage')).toEqual(expect.arrayContaining(['Mời người dùng', 'Đến Người dùng']))
  expect(words('people.manage')).not.toContain('Đến Nhiệm vụ')
})

test.each([
  ['den nhiem', ['Đến Nhiệm vụ']],
  ['vu nhiem', ['Đến Nhiệm vụ']],
  ['DANG XUAT', ['Đăng xuất']],
  ['huyen bac', ['Chuyển vị trí công tác: UBND huyện Bắc · người duyệt']],
  ['iem', []],
])('%s calls %j', (typed, expected) =>
  expect(commandsCalled(commands('tasks.read'), typed).map(({ word }) => word)).toEqual(expected),
)
