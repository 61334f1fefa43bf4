import { describe, expect, test } from 'vitest'
import { notificationsMessages, sentenceOf } from './messages.ts'
import { audienceOf, entryKinds, isMonday, isMorning, kindOf } from './rules.ts'
import { Facts, topics } from './shapes.ts'

const told = {
  ...{ agencyId: 'doer', ownerAgencyId: 'owner', addressedTo: 'addressee', agencies: ['doer', 'other'] },
  ...{ authorId: 'author', mentioned: ['mentioned'], repliedTo: null },
}
const audience = (kind: string, changes = {}) => {
  const known = kindOf(kind)
  return known && audienceOf(known, { ...told, ...changes })
}

describe('who is told', () => {
  test('posts at the agency of the entry, or the person who wrote the thing', () => {
    expect(audience('tasks.sent_back')).toEqual({
      posts: [
        { role: 'focal_point', agencyId: 'doer' },
        { role: 'approver', agencyId: 'doer' },
      ],
      people: [],
    })
    expect(audience('activities.approved')).toEqual({ posts: [], people: ['author'] })
  })

  test('every agency concerned, the addressee, the owner', () => {
    const places = (kind: string) => [...new Set(audience(kind)?.posts.map(({ agencyId }) => agencyId))]
    expect(places('plans.amended')).toEqual(['doer', 'other'])
    expect(places('difficulties.raised')).toEqual(['addressee', 'owner'])
    expect(places('difficulties.escalated')).toEqual(['addressee', 'doer'])
    expect(places('reports.submitted')).toEqual(['owner'])
    expect(places('people.letter_failed')).toEqual([null])
  })

  test('nobody where there is nobody, and for kinds of which nothing is known', () => {
    expect(audience('activities.approved', { authorId: null })).toEqual({ posts: [], people: [] })
    expect(audience('tasks.sent_back', { agencyId: null })).toEqual({ posts: [], people: [] })
    expect(audience('plans.item_corrected')).toBeUndefined()
    expect(audience('toString')).toBeUndefined()
  })
})

describe('what is said', () => {
  const days = ['task', 'report', 'answer']
    .flatMap((sort) => [`${sort}_near`, `${sort}_late`])
    .map((name) => `deadlines.${name}`)

  test.each([...entryKinds.filter((kind) => (kindOf(kind)?.whom.length ?? 0) > 0), ...days])(
    '%s has its sentence in both languages',
    (kind) => {
      const facts = Facts.parse({
        agency: 'Sở Thử',
        by: 'Lò Thị Thử',
        label: '1.1',
        title: 'Hội thi',
        day: '2024-11-14',
      })
      const [vi, en] = [sentenceOf('vi', kind, facts), sentenceOf('en', kind, facts)]
      expect(vi).not.toBe(kind)
      expect(en).not.toBe(kind)
      expect(vi).not.toBe(en)
    },
  )

  test('one task by its number, several by their count', () => {
    const day = '2024-11-14'
    const near = (facts: object) => sentenceOf('vi', 'deadlines.task_near', Facts.parse({ day, ...facts }))
    expect(near({ label: '1.1' })).toBe('Nhiệm vụ 1.1 đến hạn ngày 14/11/2024')
    expect(near({ label: '1.1', count: 3 })).toBe('03 nhiệm vụ đến hạn ngày 14/11/2024')
  })

  test('a restricted activity is not named', () =>
    expect(sentenceOf('vi', 'activities.returned', Facts.parse({}))).toBe('Hoạt động bị trả lại để sửa'))

  test('a kind that is no more known says itself rather than nothing', () =>
    expect(sentenceOf('vi', 'toString', Facts.parse({}))).toBe('toString'))

  test('every topic has a name', () =>
    expect(Object.keys(notificationsMessages.vi.topics).toSorted()).toEqual(topics.toSorted()))
})

test.each([
  ['2024-11-07T23:59:00Z', false],
  ['2024-11-08T00:00:00Z', true],
  ['2024-11-08T16:59:00Z', true],
  ['2024-11-08T17:00:00Z', false],
])('at %s it is day in Việt Nam: %s', (at, expected) => expect(isMorning(new Date(at))).toBe(expected))

test.each([
  ['2024-11-10', false],
  ['2024-11-11', true],
  ['2024-11-12', false],
])('%s is a Monday: %s', (day, expected) => expect(isMonday(day)).toBe(expected))
