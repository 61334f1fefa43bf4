import { expect, test } from 'vitest'
import type { PlanItem, PlanTopic, Span } from '../shapes.ts'
import { paperOf, readingsOf } from './readings.ts'

const nothing = {
  items: [],
  topics: [],
  duties: [],
  recipients: [],
  notes: { legalBases: [], funding: [], warnings: [] },
}

test('each reading knows the part of the desk where it is reviewed', () => {
  const read = {
    ...nothing,
    items: [{ id: 'i', span: [2, 0, 4] as Span, otherSpans: [[3, 1, 5]] as Span[] } as PlanItem],
    topics: [{ id: 't', span: null } as PlanTopic],
    notes: { ...nothing.notes, legalBases: [{ text: 'Căn cứ thử', span: [0, 0, 3] as [number, number, number] }] },
  }
  expect(readingsOf(read)).toEqual([
    { id: 'basis-0', part: 'notes', span: [0, 0, 3] },
    { id: 't', part: 'topics', span: null },
    { id: 'i', part: 'items', span: [2, 0, 4] },
    { id: 'i', part: 'items', span: [3, 1, 5] },
  ])
})

test('empty paragraphs are left out and the others keep their numbers', () => {
  const paper = paperOf(['một hai', ' ', 'ba bốn'], [{ id: 'a', part: 'items', span: [2, 0, 2] }])
  expect(paper.map(({ id }) => id)).toEqual(['0', '2'])
  expect(paper[1]?.segments.map(({ text, ids }) => [text, ids.join()])).toEqual([
    ['ba', 'a'],
    [' bốn', ''],
  ])
})

test('a reading inside a wider one lies above it', () => {
  const readings = [
    { id: 'item', part: 'items' as const, span: [0, 4, 7] as [number, number, number] },
    { id: 'topic', part: 'topics' as const, span: [0, 0, 7] as [number, number, number] },
  ]
  expect(paperOf(['một hai'], readings)[0]?.segments.map(({ ids }) => ids.join())).toEqual(['topic', 'topic,item'])
})

test.each([
  ['KẾ HOẠCH', 'centred'],
  ['II. NỘI DUNG THỬ', 'heading'],
  ['Một câu thường của văn bản.', undefined],
  ['1.2. Một mục thường', undefined],
])('%s is printed as %s', (text, form) => expect(paperOf([text], [])[0]?.form).toBe(form))
