import { describe, expect, test } from 'vitest'
import { compared, ensureReason, isBroken, realDay } from './rules.ts'
import type { PaperWords } from './shapes.ts'

const paper: PaperWords = {
  ...{ docType: 'BÁO CÁO', number: '12/BC-SYT', signedOn: '2024-11-06', title: 'Kết quả thực hiện Kế hoạch năm 2024' },
  ...{ signerName: null, signerTitle: null, items: 0, figuresFound: [] },
}
const nothingHeld = { title: '', number: null, signedOn: null, items: null, figures: [] }

describe('a paper is compared', () => {
  test.each([
    ['Kết quả thực hiện Kế hoạch năm 2024', true],
    ['KẾT QUẢ THỰC HIỆN  KẾ HOẠCH NĂM 2024', true],
    ['Kết quả thực hiện Kế hoạch năm 2024 trên địa bàn tỉnh', true],
    ['Kết quả thực hiện Kế hoạch năm 2023', false],
  ])('with the title “%s”: the same is %s', (title, same) =>
    expect(compared(paper, { ...nothingHeld, title })).toEqual([{ point: 'title', same, paper: paper.title }]),
  )

  test.each([
    ['12/BC-SYT', true],
    ['12 / BC–SYT', true],
    ['112/BC-SYT', false],
  ])('with the number %s: the same is %s', (number, same) =>
    expect(compared(paper, { ...nothingHeld, number })).toEqual([
      { point: 'number', same, paper: '12/BC-SYT', held: number },
    ]),
  )

  test('by its figures, naming those that do not stand in it', () => {
    const figures = [
      { label: 'Số người dự', printed: '1.250' },
      { label: 'Số cuộc', printed: '7' },
    ]
    expect(compared({ ...paper, figuresFound: [true, false] }, { ...nothingHeld, figures })).toEqual([
      { point: 'figures', same: false, found: 1, held: 2, missing: ['Số cuộc: 7'] },
    ])
  })

  test('in nothing where one of the two says nothing, and not at all where it has no words', () => {
    expect(compared({ ...paper, title: null, number: null }, { ...nothingHeld, title: 'Kế hoạch' })).toEqual([])
    expect(compared(null, { ...nothingHeld, title: 'Kế hoạch', items: 3 })).toEqual([])
  })
})

test.each([
  [{ broken: true, replaces: false }, 'signed_copies.broken_without_reason'],
  [{ broken: false, replaces: true }, 'signed_copies.replaced_without_reason'],
])('a reason is owed where %o', (owed, code) => {
  expect(() => ensureReason('', owed)).toThrow(expect.objectContaining({ code }))
  expect(() => ensureReason('Bản duy nhất', owed)).not.toThrow()
})

test.each([
  [[], false],
  [['intact', 'intact'], false],
  [['intact', 'changed'], true],
  [['unreadable'], true],
] as const)('a paper with the signatures %o is broken: %s', (verdicts, expected) =>
  expect(isBroken(verdicts.map((verdict) => ({ verdict })))).toBe(expected),
)

test.each([
  ['2024-02-29', '2024-02-29'],
  ['2024-02-30', null],
  [null, null],
])('of the day %s this is proposed: %s', (day, expected) => expect(realDay(day)).toBe(expected))
