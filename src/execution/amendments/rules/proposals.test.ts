import { describe, expect, test } from 'vitest'
import type { StandingTask, TaskContent } from '../shapes.ts'
import { agenciesIn } from './agency-list.ts'
import { concernedBy } from './concerned.ts'
import { readDirectives } from './directives.ts'
import { type DocumentItem, type Proposal, proposedChanges, type Standing } from './proposals.ts'

const [edu, health, trade] = [
  '00000000-0000-4000-8000-000000000001',
  '00000000-0000-4000-8000-000000000002',
  '00000000-0000-4000-8000-000000000003',
]
const known: Readonly<Record<string, string>> = {
  'Sở Giáo dục và Đào tạo': edu,
  'Sở Y tế': health,
  'Sở Công Thương': trade,
}
const named = (name: string) => (known[name] ? [known[name]] : null)

const content = (label: string, clause: string, given: Partial<TaskContent> = {}): TaskContent => ({
  ...{ section: 'V.4', label, clause, actions: [], requested: false, restricted: false },
  ...{ dueText: null, dueOn: null, eventOn: null, quantities: [], leads: [edu], partners: [] },
  ...given,
})
const plant = 'Phát động trồng cây ở các trường học trên địa bàn tỉnh trước ngày 15/11/2024'
const clean = 'Tổ chức tổng vệ sinh đường làng vào sáng thứ bảy hằng tuần'
const tasks: StandingTask[] = [
  { id: 't1', content: content('4.1', plant, { dueText: 'trước ngày 15/11/2024', dueOn: '2024-11-14' }) },
  { id: 't2', content: content('4.2', clean) },
]
const standing: Standing = {
  tasks,
  duties: [{ id: 'd1', kind: 'agency', text: 'báo cáo', dueOn: '2024-11-14' }],
  agenciesNamed: (names) => agenciesIn(names, named),
  isRestricted: (clause) => clause.includes('dư luận'),
}
const item = (id: string, of: TaskContent, given: Partial<DocumentItem> = {}): DocumentItem => {
  const { leads, partners, restricted: _restricted, ...words } = of
  return { id, paragraph: 9, confidence: 0.9, content: words, leads, partners, ...given }
}
const from = (paragraphs: readonly string[], items: readonly DocumentItem[] = []) =>
  proposedChanges({ items, read: readDirectives(paragraphs) }, standing)
const told = ({ kind, taskId, dutyId }: Proposal) => `${kind} ${taskId ?? dutyId ?? 'new'}`

describe('from sentences', () => {
  test('a deadline becomes its last legal day', () => {
    const [one] = from(['Gia hạn mục 4.1 đến trước ngày 30/11/2024.']).proposals
    expect([one?.kind, one?.taskId, one?.after?.dueOn, one?.after?.dueText]).toEqual([
      'change',
      't1',
      '2024-11-29',
      'trước ngày 30/11/2024',
    ])
  })

  test('two sentences on one task are one change', () => {
    const { proposals } = from([
      'Gia hạn mục 4.1 đến trước ngày 30/11/2024.',
      'Bổ sung Sở Y tế phối hợp thực hiện mục 4.1.',
    ])
    expect(proposals.map((one) => [told(one), one.after?.dueOn, one.after?.partners])).toEqual([
      ['change t1', '2024-11-29', [health]],
    ])
  })

  test('who leads, joins in no more', () => {
    const [one] = from(['Giao Sở Giáo dục và Đào tạo, Sở Công Thương chủ trì mục 4.2.']).proposals
    expect([one?.after?.leads, one?.after?.partners]).toEqual([[edu, trade], []])
  })

  test.each([
    ['Bãi bỏ mục 4.2.', ['withdraw t2'], 0],
    ['Bổ sung mục 4.3 như sau: “Thu gom pin cũ tại trường.”', ['add new'], 0],
    ['Điều chỉnh thời hạn báo cáo đến trước ngày 30/11/2024.', ['report_day d1'], 0],
    ['Bãi bỏ mục 9.9.', [], 1],
    ['Bổ sung Sở Lạ phối hợp thực hiện mục 4.2.', [], 1],
  ])('%s', (sentence, made, unread) => {
    const read = from([sentence])
    expect([read.proposals.map(told), read.unread.length]).toEqual([made, unread])
  })

  test('a new item takes the section and leads of its sisters, and is restricted by its words', () => {
    const [one] = from(['Bổ sung mục 4.3 như sau: “Nắm dư luận tại cơ sở.”']).proposals
    expect(one?.after).toMatchObject({ section: 'V.4', label: '4.3', leads: [edu], restricted: true })
  })
})

describe('from items', () => {
  test('what is the same asks for nothing; what differs, is new or dropped is proposed', () => {
    const items = [
      item(
        'a',
        content('4.1', plant.replace('15/11', '30/11'), { dueText: 'trước ngày 30/11/2024', dueOn: '2024-11-29' }),
      ),
      item('b', content('4.2', clean)),
      item('c', content('4.3', 'Thu gom pin cũ tại các chợ')),
    ]
    expect(from([], items).proposals.map(told)).toEqual(['change t1', 'add new'])
    const replacing = from(
      ['Kế hoạch này thay thế Kế hoạch số 71/KH-UBND.'],
      [items[1] ?? item('b', content('4.2', clean))],
    )
    expect(replacing.proposals.map(told)).toEqual(['withdraw t1'])
  })

  test('agencies that nobody knows stay as they are', () => {
    expect(from([], [item('b', content('4.2', clean), { leads: null, partners: null })]).proposals).toEqual([])
  })

  test('beside sentences, items that are none of the plan’s are not taken for new ones', () => {
    const { proposals } = from(
      ['Bãi bỏ mục 4.2.'],
      [item('x', content('1', 'Quyết định này có hiệu lực kể từ ngày ký ban hành'))],
    )
    expect(proposals.map(told)).toEqual(['withdraw t2'])
  })
})

test.each([
  ['Sở Y tế', [health]],
  ['Sở Giáo dục và Đào tạo và Sở Y tế', [edu, health]],
  ['Sở Công Thương; Sở Giáo dục và Đào tạo, Sở Y tế', [trade, edu, health]],
  ['Sở Y tế, Sở Y tế', [health]],
  ['Sở Y tế, Sở Lạ', null],
  ['', []],
])('the agencies of “%s”', (names, ids) => {
  expect(agenciesIn(names, named)).toEqual(ids)
})

describe('who is told what', () => {
  const before = content('4.1', plant, { dueOn: '2024-11-14', leads: [edu], partners: [trade] })
  const change = (after: Partial<TaskContent>) => [
    { kind: 'change' as const, before, after: { ...before, ...after }, dutyId: null, dayBefore: null, dayAfter: null },
  ]
  const tellings = (changes: Parameters<typeof concernedBy>[0]) =>
    [...concernedBy(changes, new Map([['d1', [health]]]))].map(([id, told]) => [id, told.map(({ kind }) => kind)])

  test('a new deadline is told to all that share the task', () => {
    expect(tellings(change({ dueOn: '2024-11-29' }))).toEqual([
      [trade, ['deadline']],
      [edu, ['deadline']],
    ])
  })

  test('a new partner is told to it alone', () => {
    expect(tellings(change({ partners: [trade, health] }))).toEqual([[health, ['given']]])
  })

  test('one that goes, and one that leads from now on', () => {
    expect(tellings(change({ leads: [trade], partners: [] }))).toEqual([
      [trade, ['role']],
      [edu, ['taken']],
    ])
  })

  test('a task that is withdrawn is told to all; the day of reports to those who report', () => {
    const withdrawn = { kind: 'withdraw' as const, before, after: null, dutyId: null, dayBefore: null, dayAfter: null }
    expect(tellings([withdrawn])).toEqual([
      [trade, ['taken']],
      [edu, ['taken']],
    ])
    const day = { kind: 'report_day' as const, before: null, after: null, dutyId: 'd1' }
    expect(tellings([{ ...day, dayBefore: '2024-11-14', dayAfter: '2024-11-29' }])).toEqual([[health, ['report_day']]])
  })
})
