import { expect, test } from 'vitest'
import { ActivityPage } from '../shapes.ts'
import {
  type ActivityDraft,
  contentOf,
  draftOf,
  emptyDraft,
  holdsMoreThanCounts,
  linkFault,
  wrongFigures,
} from './draft.ts'

const id = (last: number): string => `00000000-0000-4000-8000-00000000000${last}`

const written: ActivityDraft = {
  ...emptyDraft('2024-11-08', id(1)),
  title: 'Ra quân vệ sinh',
  place: 'Bản Thử',
  figures: { ATT: '1.200', WASTE_T: '1,5', TREE: 'nhiều', MEET: ' ' },
  links: ['cong.example/tin-1', '', 'không phải'],
  pictures: [{ id: id(2), name: 'anh.jpg', size: 10 }],
  documents: [{ id: id(3), name: 'ke-hoach.pdf', size: 20 }],
}

test('what is right in a draft is kept, what is wrong waits in the form', () => {
  const content = contentOf(written, false)
  expect(content.statistics).toEqual({ ATT: 1200, WASTE_T: 1.5 })
  expect(content.links).toEqual(['https://cong.example/tin-1'])
  expect(content.files).toEqual([id(2), id(3)])
  expect(wrongFigures(written, false)).toEqual(['TREE'])
})

test('on a restricted task only counts allowed there and links go out', () => {
  const content = contentOf(written, true)
  expect(content).toMatchObject({ title: '', description: '', place: '', files: [], statistics: { ATT: 1200 } })
  expect(wrongFigures(written, true)).toEqual([])
})

test('the order in which things were chosen and typed makes no other content', () => {
  const draft = {
    ...written,
    assignments: [id(2), id(1)],
    topics: [id(9), id(8)],
    figures: { WASTE_T: '1,5', ATT: '3' },
  }
  const other = {
    ...written,
    assignments: [id(1), id(2)],
    topics: [id(8), id(9)],
    figures: { ATT: '3', WASTE_T: '1,5' },
  }
  expect(JSON.stringify(contentOf(draft, false))).toBe(JSON.stringify(contentOf(other, false)))
})

test.each([
  ['https://baosonla.example/a?b=1', false, null],
  ['baosonla.example/a', false, null],
  ['', false, null],
  ['một bài báo', false, 'bad'],
  ['javascript:alert(1)', false, 'bad'],
  ['localhost/x', false, 'bad'],
  ['https://www.facebook.com/abc', false, null],
  ['https://www.facebook.com/abc', true, 'social'],
])('the link “%s” (restricted: %s) has the fault %s', (typed, restricted, fault) => {
  expect(linkFault(typed, restricted)).toBe(fault)
})

test.each<[string, Partial<ActivityDraft>, boolean]>([
  ['nothing', {}, false],
  ['allowed counts', { figures: { ATT: '5' } }, false],
  ['a figure that is not taken there', { figures: { TREE: '5' } }, true],
  ['words', { description: 'kể lại' }, true],
  ['a picture', { pictures: written.pictures }, true],
])('a restricted task takes not everything of a draft with %s: %s', (_, given, more) => {
  expect(holdsMoreThanCounts({ ...emptyDraft('2024-11-08', id(1)), ...given })).toBe(more)
})

test('what the server keeps comes back into the form, and out again the same', () => {
  const page = ActivityPage.parse({
    ...{ id: id(4), planId: id(5), agencyId: id(6), title: 'Ra quân', description: '', place: 'Bản Thử' },
    ...{ startedOn: '2024-11-01', endedOn: '2024-11-02', audiences: ['residents'], languages: ['vi', 'tai'] },
    ...{ links: ['https://cong.example/1'], restricted: false, state: 'returned', returnReason: 'Thiếu ảnh' },
    ...{ locked: false, createdBy: id(7), createdAt: '2024-11-01T00:00:00Z', submittedAt: null, decidedBy: null },
    ...{ decidedAt: null, revision: 3, agencyName: 'A', agencyShortName: 'A', planTitle: 'K', ownerAgencyId: id(8) },
    ...{ createdByName: 'B', decidedByName: null, statistics: { ATT: 1200 } },
    tasks: [{ id: id(1), taskId: id(9), label: '6.1', clause: 'Làm', role: 'lead', restricted: false }],
    topics: [],
    files: [
      {
        ...{ id: id(2), name: 'anh.jpg', mediaType: 'image/jpeg', size: 10, kind: 'picture', state: 'ready' },
        ...{ width: 10, height: 10 },
      },
    ],
  })
  const draft = draftOf(page)
  expect(draft.figures).toEqual({ ATT: '1.200' })
  expect(contentOf(draft, false)).toMatchObject({
    ...{ title: 'Ra quân', statistics: { ATT: 1200 }, files: [id(2)], assignments: [id(1)], links: page.links },
  })
})
