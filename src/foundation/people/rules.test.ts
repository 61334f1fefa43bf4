import { describe, expect, test } from 'vitest'
import { ensureAnotherAdministrator, ensurePassword, isSamePost, placeIn, placeOf } from './rules.ts'
import type { PostContent } from './shapes.ts'

const codeOf = (run: () => unknown): string | null => {
  try {
    run()
    return null
  } catch (error) {
    return (error as { code: string }).code
  }
}

test.each([
  ['ba con ngựa tím', null],
  ['lantoa-minhhoa', null],
  ['correct horse battery', null],
  ['chín ký tự', null],
  ['chín chữ!', 'people.password_short'],
  // Ten characters as people count them, whichever way the letters came.
  ['chín ký tự'.normalize('NFD'), null],
  ['x'.repeat(9), 'people.password_short'],
  ['dài '.repeat(51), 'people.password_long'],
  ['aaaaaaaaaaaa', 'people.password_obvious'],
  ['1212121212', 'people.password_obvious'],
  ['1234567890', 'people.password_obvious'],
  ['9876543210', 'people.password_obvious'],
  ['qwertyuiop', 'people.password_obvious'],
  ['Mật khẩu 2024', 'people.password_obvious'],
  ['P@ssword1234', null],
  ['Password1234', 'people.password_obvious'],
  ['admin@123456', 'people.password_obvious'],
  ['lo.thi.hoa@sonla.gov.vn', 'people.password_obvious'],
  ['LoThiHoa2024', 'people.password_obvious'],
])('the password %s: %s', (password, code) =>
  expect(codeOf(() => ensurePassword(password, { email: 'lo.thi.hoa@sonla.gov.vn' }))).toBe(code),
)

describe('the last administrator', () => {
  const [first, second] = [
    { personId: 'a', postId: '1' },
    { personId: 'a', postId: '2' },
  ]
  const other = { personId: 'b', postId: '3' }
  test.each([
    ['deactivating one of two', [first, other], 'person', null],
    ['deactivating the only one', [first], 'person', 'people.last_administrator'],
    ['deactivating the only one, with two posts', [first, second], 'person', 'people.last_administrator'],
    ['ending one of two posts of the only one', [first, second], 'post', null],
    ['ending the only post', [first], 'post', 'people.last_administrator'],
    ['deactivating somebody who is none', [other], 'person', null],
    ['when there is none at all', [], 'person', null],
  ] as const)('%s', (_what, lasting, lost, code) => {
    const isLost = (one: { personId: string; postId: string }) =>
      lost === 'person' ? one.personId === 'a' : one.postId === first.postId
    expect(codeOf(() => ensureAnotherAdministrator([...lasting], isLost))).toBe(code)
  })
})

const post: PostContent = { agencyId: 'a', role: 'reader', title: null, validFrom: '2024-01-01', validTo: null }

test.each([
  [{}, true],
  [{ title: 'Chuyên viên' }, false],
  [{ validTo: '2024-12-31' }, false],
  [{ role: 'leader' }, false],
] as const)('a post changed by %o stands so already: %s', (change, same) =>
  expect(isSamePost(post, { ...post, ...change })).toBe(same),
)

test('the place in the list survives the way to the browser and back; another is refused', () => {
  const person = { id: '7f3c1e62-5a0b-4c7e-9d55-0f6f6a1c2b3d', name: 'Lò Thị Hoa, B~C' }
  expect(placeIn(placeOf(person))).toEqual([person.name, person.id])
  expect(codeOf(() => placeIn('Lò Thị Hoa'))).toBe('platform.bad_input')
})
