import { expect, test } from 'vitest'
import { editMinutes, mayEdit, maySee, mayTakeBack, mentionedIn, postsThatSee, type SeenThrough } from './rules.ts'

const written = { personId: 'mai', writtenAt: '2024-11-08T02:00:00.000Z', takenBackAt: null }

test.each([
  ['mai', 0, null, true],
  ['mai', editMinutes, null, true],
  ['mai', editMinutes + 1, null, false],
  ['hoa', 0, null, false],
  ['mai', 0, '2024-11-08T02:00:30.000Z', false],
])('%s may say it otherwise after %i minutes (taken back: %s): %s', (who, minutes, takenBackAt, may) => {
  const now = new Date(Date.parse(written.writtenAt) + minutes * 60_000)
  expect(mayEdit({ ...written, takenBackAt }, who, now)).toBe(may)
})

test.each([
  ['mai', null, true],
  ['mai', '2024-11-08T02:00:30.000Z', false],
  ['hoa', null, false],
])('%s may take it back (taken back: %s): %s', (who, takenBackAt, may) => {
  expect(mayTakeBack({ ...written, takenBackAt }, who)).toBe(may)
})

test.each([
  ['Nhờ @Lò Thị Mai', ['Lò Thị Mai']],
  ['Nhờ Lò Thị Mai', []],
  ['@Lò Thị Mai, @Vừ A Dua', ['Lò Thị Mai', 'Vừ A Dua']],
])('“%s” mentions %j', (words, names) => {
  const people = [{ name: 'Lò Thị Mai' }, { name: 'Vừ A Dua' }]
  expect(mentionedIn(words, people).map(({ name }) => name)).toEqual(names)
})

test('the posts that see a thing are those that a power lets see it', () => {
  const through: SeenThrough[] = [
    { power: 'activities.read', thing: { agencyId: 'doer', ownerAgencyId: 'owner' } },
    { power: 'activities.read_unapproved', thing: { agencyId: 'doer' } },
  ]
  expect(
    postsThatSee(through)
      .map(({ role, agencyId }) => `${role} ${agencyId}`)
      .toSorted(),
  ).toEqual(['approver doer', 'focal_point doer', 'leader null', 'plan_owner doer', 'plan_owner owner', 'reader null'])
  expect(maySee({ id: '', role: 'plan_owner', agencyId: 'owner' }, through)).toBe(true)
  expect(maySee({ id: '', role: 'approver', agencyId: 'owner' }, through)).toBe(false)
})
