import { describe, expect, test } from 'vitest'
import { answered, arrived, isNews, opened, reopened, settled, typed, unsavedOf } from './two-people.ts'

interface Line {
  readonly label: string
  readonly action: string
  readonly lead: readonly string[]
}

const first: Line = { label: '1.1', action: 'Trồng cây', lead: ['Sở A'] }
const form = (mine: Partial<Line> = {}) => typed(opened({ content: first, revision: 3 }), mine)
const theirs = (changes: Partial<Line>) => ({ content: { ...first, ...changes }, revision: 4 })

describe('a change of somebody else meets the form', () => {
  test.each([
    ['neither changed anything', {}, {}, first, [], []],
    ['only I changed a field', { action: 'Trồng rừng' }, {}, { ...first, action: 'Trồng rừng' }, [], []],
    ['only they changed a field', {}, { action: 'Trồng rừng' }, { ...first, action: 'Trồng rừng' }, ['action'], []],
    [
      'each changed another field',
      { label: '1.2' },
      { lead: ['Sở A', 'Sở B'] },
      { label: '1.2', action: 'Trồng cây', lead: ['Sở A', 'Sở B'] },
      ['lead'],
      [],
    ],
    ['both wrote the same', { label: '1.2' }, { label: '1.2' }, { ...first, label: '1.2' }, [], []],
    [
      'both changed one field differently',
      { action: 'Trồng rừng' },
      { action: 'Tưới cây' },
      { ...first, action: 'Trồng rừng' },
      [],
      ['action'],
    ],
    [
      'one field is disputed and another is theirs alone',
      { action: 'Trồng rừng' },
      { action: 'Tưới cây', label: '2' },
      { ...first, action: 'Trồng rừng', label: '2' },
      ['label'],
      ['action'],
    ],
  ])('%s', (_case, mine, changed, value, taken, disputed) => {
    expect(arrived(form(mine), theirs(changed))).toMatchObject({ value, taken, disputed, revision: 4 })
  })

  test('what I sent and what comes back is nobody else’s, though I typed on', () => {
    const sending = { ...form({ action: 'Trồng r' }), sent: { ...first, action: 'Trồng r' } }
    const typedOn = typed(sending, { action: 'Trồng rừng' })
    expect(arrived(typedOn, theirs({ action: 'Trồng r' }))).toMatchObject({ disputed: [], taken: [] })
  })

  test('a dispute lasts through a later change of another field, and ends when they write what I wrote', () => {
    const once = arrived(form({ action: 'Trồng rừng' }), theirs({ action: 'Tưới cây' }))
    const later = { content: { ...first, action: 'Tưới cây', label: '2' }, revision: 5 }
    expect(arrived(once, later)).toMatchObject({ disputed: ['action'], taken: ['label'] })
    const agreed = { content: { ...first, action: 'Trồng rừng' }, revision: 5 }
    expect(arrived(once, agreed).disputed).toEqual([])
  })

  test('a field that they took away altogether goes, unless I had changed it', () => {
    const both = opened<Record<string, string>>({ content: { a: 'có', b: 'có' }, revision: 1 })
    const gone = { content: {}, revision: 2 }
    expect(arrived(typed(both, { b: 'khác' }), gone)).toMatchObject({ value: { b: 'khác' }, disputed: ['b'] })
    expect(arrived(typed(both, { b: 'khác' }), gone).value).not.toHaveProperty('a')
  })
})

describe('the person chooses', () => {
  const disputed = arrived(form({ action: 'Trồng rừng', label: '9' }), theirs({ action: 'Tưới cây', label: '2' }))

  test.each([
    [
      { action: 'mine', label: 'mine' },
      { ...first, action: 'Trồng rừng', label: '9' },
    ],
    [
      { action: 'theirs', label: 'theirs' },
      { ...first, action: 'Tưới cây', label: '2' },
    ],
    [
      { action: 'mine', label: 'theirs' },
      { ...first, action: 'Trồng rừng', label: '2' },
    ],
  ] as const)('%o', (choices, value) => {
    expect(settled(disputed, choices)).toMatchObject({ value, disputed: [], revision: 4 })
  })

  test('what is not chosen yet stays disputed', () => {
    expect(settled(disputed, { label: 'theirs' }).disputed).toEqual(['action'])
  })

  test('taking the own changes back gives what the other wrote, never what was before both', () => {
    expect(settled(disputed, { action: 'mine', label: 'mine' }).before).toEqual({
      ...first,
      action: 'Tưới cây',
      label: '2',
    })
  })
})

describe('a form that could not be saved is opened again', () => {
  const disputed = arrived(form({ action: 'Trồng rừng' }), theirs({ action: 'Tưới cây' }))

  test('with what was in dispute', () => {
    const again = reopened(unsavedOf(disputed), theirs({ action: 'Tưới cây' }))
    expect(again).toMatchObject({ value: { action: 'Trồng rừng' }, disputed: ['action'], revision: 4 })
  })

  test('and takes in what others changed since', () => {
    const later = { content: { ...first, action: 'Tưới cây', label: '2' }, revision: 5 }
    const again = reopened(unsavedOf(disputed), later)
    expect(again).toMatchObject({ value: { action: 'Trồng rừng', label: '2' }, disputed: ['action'], taken: ['label'] })
  })

  test('words that only the network kept from being saved meet what others wrote meanwhile', () => {
    const again = reopened(unsavedOf(form({ action: 'Trồng rừng' })), theirs({ action: 'Tưới cây' }))
    expect(again).toMatchObject({ value: { action: 'Trồng rừng' }, disputed: ['action'] })
  })
})

test.each([
  [2, {}, false],
  [2, { label: 'cũ' }, false],
  [3, {}, false],
  [3, { label: 'khác' }, true],
  [4, {}, true],
])('revision %i with %o is news: %s', (revision, changes, expected) => {
  expect(isNews(form(), { content: { ...first, ...changes }, revision })).toBe(expected)
})

test('after its own save the form stands on what the server kept', () => {
  const saved = answered(form({ action: 'Trồng rừng ' }), theirs({ action: 'Trồng rừng' }))
  expect(saved).toMatchObject({
    revision: 4,
    base: { action: 'Trồng rừng' },
    value: { action: 'Trồng rừng ' },
    sent: null,
  })
})
