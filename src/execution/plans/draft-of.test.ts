import { expect, test } from 'vitest'
import { draftOf } from './draft-of.ts'
import type { PlanReading } from './reading-shape.ts'

let count = 0
const parts = { planId: 'plan', today: '2024-11-08', newId: () => `id-${++count}` }
const span: [number, number, number] = [3, 0, 10]

const task = {
  section: 'V.8',
  label: '8.2',
  lead: ['Ban Tuyên giáo Tỉnh ủy'],
  coordinating: [],
  action: 'Tăng cường phản bác thông tin sai.',
  actions: [],
  role: 'thuc_hien' as const,
  requested: true,
  deadlines: [],
  eventDates: [],
  quantities: [],
  places: [],
  source: 'to-chuc-thuc-hien',
  span,
  confidence: 0.7,
}

const reading: PlanReading = {
  source: { sha256: 'x', format: 'text' },
  header: { docType: 'KẾ HOẠCH', number: null, issuer: null, place: null, date: null, title: 'Kế hoạch năm 2025' },
  tasks: [task, { ...task, label: '8.3', action: 'Tổ chức hội thi.' }],
  themes: [{ label: '6', title: '', text: 'Đấu tranh với quan điểm sai trái', span }],
  channels: [{ label: '1', title: 'Báo chí', text: 'Trên báo chí', span }],
  reportDeadlines: [
    {
      text: 'báo cáo trước ngày 15/11/2024',
      deadline: '2024-11-15',
      reporter: ['các Sở'],
      recipient: 'UBND tỉnh',
      via: 'Sở X',
      span,
    },
    {
      text: 'báo cáo trước ngày 31/02/2024',
      deadline: '2024-02-31',
      reporter: ['Sở X'],
      recipient: null,
      via: null,
      span,
    },
  ],
  distribution: [{ text: 'TT Tỉnh ủy (b/c)', recipient: 'TT Tỉnh ủy', role: 'report', span }],
  signer: { name: 'Người Ký', title: 'PHÓ CHỦ TỊCH', onBehalfOf: null },
}

test('nothing of a draft is reviewed, and what speaks of refuting is restricted from the start', () => {
  const { items, topics } = draftOf(reading, parts)
  expect(items.map(({ label, verdict, restricted, position }) => [label, verdict, restricted, position])).toEqual([
    ['8.2', 'unreviewed', true, 0],
    ['8.3', 'unreviewed', false, 1],
  ])
  expect(topics.map(({ kind, label, restricted }) => [kind, label, restricted])).toEqual([
    ['theme', '6', true],
    ['channel', '1', false],
  ])
})

test('report duties get their last legal day and kind; a day that the calendar lacks is left open', () => {
  expect(draftOf(reading, parts).duties.map(({ kind, dueOn }) => [kind, dueOn])).toEqual([
    ['agency', '2024-11-14'],
    ['consolidated', null],
  ])
})

test('what the header lacks stays empty, and the year is the one the title names', () => {
  expect(draftOf(reading, parts).header).toMatchObject({
    number: null,
    signedOn: null,
    year: 2025,
    signerName: 'Người Ký',
  })
})
