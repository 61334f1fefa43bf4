import { describe, expect, test } from 'vitest'
import { taskKeys } from './basis.ts'
import { inParts } from './document.ts'
import { csvOf } from './made/csv.ts'
import { enumeration, inWords, parsedFigure } from './made/figures.ts'
import { plainText, withWords } from './made/part.ts'
import { nothingCounted, talliesOf, totalIn } from './made/tally.ts'
import { citedPlan, printedDay, runningName, shortened } from './made/words.ts'
import { ensureAsCounted, groupOf, isPossible, moves, ratingOf, reportersOf, standingOf } from './rules.ts'
import { type CountedActivity, type CountedShare, ReportState } from './shapes.ts'

describe('how a report stands', () => {
  const today = '2024-11-16'
  const cases = [
    ['sent on the last day', { sentOn: '2024-11-14' }, 'on_time', 0],
    ['sent the day after', { sentOn: '2024-11-15' }, 'late', 1],
    ['not sent, the last day over', { sentOn: null }, 'missing', 2],
    ['not sent, the last day today', { sentOn: null, dueOn: today }, 'awaited', 0],
    ['without a last day', { sentOn: null, dueOn: null }, 'awaited', 0],
    ['sent in time, sent again after it went back', { firstSentOn: '2024-11-13', sentOn: '2024-11-16' }, 'on_time', 0],
    ['sent late, sent again', { firstSentOn: '2024-11-15', sentOn: '2024-11-16' }, 'late', 1],
    ['sent in time, gone back', { firstSentOn: '2024-11-13', sentOn: null }, 'awaited', 0],
    ['sent late, gone back', { firstSentOn: '2024-11-15', sentOn: null }, 'missing', 2],
    ['a body that is only asked, late', { sentOn: '2024-11-15', commanded: false }, 'received', 0],
    ['a body that is only asked, not sent', { sentOn: null, commanded: false }, 'awaited', 0],
  ] as const
  test.each(cases)('%s', (_name, given, standing, daysLate) => {
    const sending = { dueOn: '2024-11-14', commanded: true, firstSentOn: given.sentOn, ...given }
    expect(standingOf(sending, today)).toEqual({ standing, daysLate })
  })
})

test('each step has the states from which it goes', () => {
  const possible = (Object.keys(moves) as (keyof typeof moves)[]).map((move) => [
    move,
    ReportState.options.filter((state) => isPossible(move, state)),
  ])
  expect(Object.fromEntries(possible)).toEqual({
    save: ['draft', 'returned'],
    submit: ['draft', 'returned'],
    accept: ['submitted'],
    return: ['submitted', 'accepted'],
  })
})

describe('what became of a task', () => {
  const share = (state: CountedShare['state'], role: CountedShare['role'] = 'lead') => ({ state, role })
  const cases = [
    ['nobody has it', [], 'not_started'],
    ['nobody began', [share('assigned'), share('assigned')], 'not_started'],
    ['one began', [share('assigned'), share('in_progress')], 'in_progress'],
    ['one of two is done', [share('assigned'), share('done')], 'in_progress'],
    ['proposed is not done', [share('awaiting_confirmation')], 'in_progress'],
    ['all done', [share('done'), share('done')], 'done'],
    ['one excused, one done', [share('not_carried_out'), share('done')], 'done'],
    ['none did it', [share('not_carried_out')], 'not_carried_out'],
    ['partners do not hold it up', [share('done'), share('assigned', 'partner')], 'done'],
    ['where nobody leads, partners decide', [share('done', 'partner')], 'done'],
  ] as const
  test.each(cases)('%s', (_name, shares, expected) => expect(ratingOf(shares)).toBe(expected))
})

test('agencies report by the earliest of their days; the plan owner not to itself', () => {
  const duties = [
    { kind: 'agency', reporters: ['các cơ quan'], dueOn: '2024-11-14' },
    { kind: 'agency', reporters: ['Sở A'], dueOn: '2024-11-10' },
    { kind: 'consolidated', reporters: ['Sở Chủ trì'], dueOn: '2024-12-29' },
  ] as const
  const roster = new Map([
    ['các cơ quan', ['a', 'b', 'owner']],
    ['Sở A', ['a']],
    ['Sở Chủ trì', ['owner']],
  ])
  expect([...reportersOf(duties, roster, 'owner')]).toEqual([
    ['a', '2024-11-10'],
    ['b', '2024-11-14'],
  ])
})

describe('figures', () => {
  const activity = (given: Partial<CountedActivity>): CountedActivity => ({
    ...{ id: 'x', agencyId: 'a', title: 'x', startedOn: '2024-10-01', endedOn: '2024-10-01', place: '' },
    ...{ restricted: false, revision: 1, taskIds: [], statistics: {}, links: [], files: 0 },
    ...given,
  })
  const tally = (activities: readonly CountedActivity[]) =>
    talliesOf(activities, () => ['total']).get('total') ?? nothingCounted
  const total = (activities: readonly CountedActivity[], code: 'NEWS' | 'ATT' | 'WASTE_T') =>
    totalIn(tally(activities), code)?.total

  test('an item that two agencies report under one address counts once', () => {
    const one = activity({ statistics: { NEWS: 1 }, links: ['https://cong.example/1'] })
    const other = activity({ agencyId: 'b', statistics: { NEWS: 1 }, links: ['http://www.cong.example/1/'] })
    expect(total([one, other], 'NEWS')).toBe(1)
  })

  test('as many links as items are one item each; other numbers of links claim no address', () => {
    const three = activity({
      statistics: { NEWS: 3 },
      links: ['https://x.example/1', 'https://x.example/2', 'https://x.example/3'],
    })
    const again = activity({ agencyId: 'b', statistics: { NEWS: 1 }, links: ['https://x.example/2'] })
    expect(total([three, again], 'NEWS')).toBe(3)
    const unclear = activity({ statistics: { NEWS: 5 }, links: ['https://x.example/1', 'https://x.example/2'] })
    expect(total([unclear, again], 'NEWS')).toBe(6)
  })

  test('attendances with one address are all added, and decimals stay exact', () => {
    const links = ['https://x.example/1']
    expect(
      total([activity({ statistics: { ATT: 7 }, links }), activity({ statistics: { ATT: 5 }, links })], 'ATT'),
    ).toBe(12)
    expect(
      total([activity({ statistics: { WASTE_T: 0.1 } }), activity({ statistics: { WASTE_T: 0.2 } })], 'WASTE_T'),
    ).toBe(0.3)
  })

  test('are said with unit and name, neither twice, and left out when they are nothing', () => {
    const said = (statistics: Record<string, number>) =>
      plainText([enumeration('total', tally([activity({ statistics })]))])
    expect(said({ NEWS: 9, ATT: 1234, MEET: 5, WASTE_T: 12.5 })).toBe(
      '09 tin; 05 cuộc hội nghị, hội thảo, tập huấn, tọa đàm; 1.234 lượt người tham dự; 12,5 tấn rác thải thu gom, theo khối lượng',
    )
    expect(said({ PERS: 10, DOC: 0 })).toBe('10 người (không trùng)')
    expect(said({ DOC: 0 })).toBe('')
  })

  test('are called by thing and code', () => {
    expect(parsedFigure('task:6.1/MEET')).toEqual({ scope: 'task:6.1', counted: 'MEET' })
    expect(parsedFigure('total/activities')).toEqual({ scope: 'total', counted: 'activities' })
    for (const none of ['', 'MEET', '/MEET', 'total/', 'total/toString']) expect(parsedFigure(none)).toBeNull()
  })

  test('a label that the plan prints twice is told apart by its place', () => {
    const keys = taskKeys([
      { id: 'a', label: '-', position: 0 },
      { id: 'b', label: '-', position: 4 },
      { id: 'c', label: '6.1', position: 5 },
    ])
    expect([...keys.values()]).toEqual(['-#1', '-#5', '6.1'])
  })
})

test('a report is accepted only when what it counted stands as it was', () => {
  const counted = { activities: [{ id: 'a', revision: 2 }] }
  expect(() => ensureAsCounted([{ id: 'a', state: 'approved', revision: 2 }], counted)).not.toThrow()
  for (const now of [[], [{ id: 'a', state: 'approved', revision: 3 }], [{ id: 'a', state: 'returned', revision: 2 }]])
    expect(() => ensureAsCounted(now, counted)).toThrow('activities_changed')
})

test('agencies stand in the groups of annex 02', () => {
  const groups = [
    groupOf({ kind: 'state', level: 'province' }),
    groupOf({ kind: 'state', level: 'commune' }),
    groupOf({ kind: 'central-vertical', level: 'province' }),
    groupOf({ kind: 'press', level: 'province' }),
    groupOf({ kind: 'union', level: 'province' }),
    groupOf({ kind: 'party', level: 'province' }),
  ]
  expect(groups).toEqual(['departments', 'districts', 'departments', 'press', 'front', 'party'])
})

describe('words', () => {
  test('days, numbers and plans as documents print them', () => {
    expect(['2024-03-05', '2024-02-15', '2024-11-09'].map(printedDay)).toEqual([
      '05/3/2024',
      '15/02/2024',
      '09/11/2024',
    ])
    expect([0, 5, 10, 1234.5, 0.125].map(inWords)).toEqual(['0', '05', '10', '1.234,5', '0,125'])
    const plan = {
      title: 'Kế hoạch tuyên truyền năm 2024',
      number: '71/KH-UBND',
      signedOn: '2024-03-20',
      issuer: 'UBND tỉnh Thử',
      place: 'Thử',
    }
    expect(citedPlan(plan, [])).toBe('Kế hoạch số 71/KH-UBND ngày 20/3/2024 của UBND tỉnh Thử về tuyên truyền năm 2024')
    expect(citedPlan({ ...plan, number: null }, [])).toBe('Kế hoạch tuyên truyền năm 2024 của UBND tỉnh Thử')
  })

  test('names printed in capitals', () => {
    expect(runningName('ỦY BAN NHÂN DÂN TỈNH SƠN LA', 'Sơn La')).toBe('Ủy ban nhân dân tỉnh Sơn La')
    expect(runningName('UBND tỉnh Sơn La', 'Sơn La')).toBe('UBND tỉnh Sơn La')
  })

  test('clauses are cut between words', () => {
    expect(shortened('Tổ chức  tuyên truyền.', 40)).toBe('Tổ chức tuyên truyền')
    expect(shortened('Tổ chức tuyên truyền, phổ biến pháp luật', 22)).toBe('Tổ chức tuyên truyền…')
  })

  test('a part that only counts takes nobody’s words, even where some were kept', () => {
    const part = { key: 'task:7.2', fixed: true, paragraphs: [[{ text: 'Số liệu' }]] }
    const [section] = withWords([{ label: '', title: '', parts: [part] }], { 'task:7.2': { text: 'Lời kể', was: '' } })
    expect(section?.parts[0]).toMatchObject({ edited: null, editable: false })
  })
})

test('a table for spreadsheets quotes what would break it and defuses formulas', () => {
  const columns = ['TT', 'Tên', 'Số'].map((title) => ({ title, width: 1, align: 'left' as const }))
  const rows = [
    { kind: 'row' as const, cells: [1, '=HYPERLINK("x");', 1234.5] },
    { kind: 'row' as const, cells: [2, null, { value: 3, figureId: 'total/ATT' }] },
  ]
  const table = { key: '01', label: 'I', title: 'x', orientation: 'portrait', columns, rows, notes: [] } as const
  const written = (mark: string | null) => new TextDecoder().decode(csvOf({ ...table, columns, rows, notes: [] }, mark))
  const lines = 'TT;Tên;Số\r\n1;"\'=HYPERLINK(""x"");";1234,5\r\n2;;3\r\n'
  expect(written(null)).toBe(lines)
  expect(written('DỮ LIỆU MINH HỌA')).toBe(`DỮ LIỆU MINH HỌA\r\n${lines}`)
})

test('statistics that a page cannot hold are printed in parts, each with the agencies that have something in it', () => {
  const columns = Array.from({ length: 14 }, (_, at) => ({ title: `cột ${at}`, width: 1, align: 'left' as const }))
  const cells = (name: string, filled: number) => [
    1,
    name,
    ...Array.from({ length: 12 }, (_, at) => (at === filled ? 7 : null)),
  ]
  const rows = [
    { kind: 'group' as const, label: 'I', title: 'Sở' },
    { kind: 'row' as const, cells: cells('Sở A', 0) },
    { kind: 'group' as const, label: 'II', title: 'Huyện' },
    { kind: 'row' as const, cells: cells('Huyện B', 11) },
  ]
  const total = { title: 'Tổng cộng', cells: Array.from({ length: 12 }, (_, at) => at) }
  const table = {
    key: '02',
    label: 'II',
    title: 'Biểu',
    orientation: 'landscape',
    columns,
    rows,
    total,
    notes: ['x'],
  } as const
  const parts = inParts({ ...table, columns, rows, total, notes: ['x'] })
  expect(parts.map(({ title, columns: shown, total: sum }) => [title, shown.length, sum?.cells])).toEqual([
    ['Biểu (phần 1/2)', 8, [0, 1, 2, 3, 4, 5]],
    ['Biểu (phần 2/2)', 8, [6, 7, 8, 9, 10, 11]],
  ])
  expect(parts.map((part) => part.rows.map((row) => (row.kind === 'row' ? row.cells[1] : row.title)))).toEqual([
    ['Sở', 'Sở A'],
    ['Huyện', 'Huyện B'],
  ])
})
