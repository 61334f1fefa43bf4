import { expect, test } from 'vitest'
import { withOpened } from './lately.ts'

const thing = (to: string, title = to) => ({ to, title })

test('what was opened last stands first, each place once, and few are kept', () => {
  const many = ['/a', '/b', '/c', '/d', '/e', '/f'].map((to) => thing(to))
  expect(withOpened(many, thing('/c', 'Tên mới')).map(({ title }) => title)).toEqual([
    'Tên mới',
    ...['/a', '/b', '/d', '/e', '/f'],
  ])
  expect(withOpened(many, thing('/g')).map(({ to }) => to)).toEqual(['/g', '/a', '/b', '/c', '/d', '/e'])
})
