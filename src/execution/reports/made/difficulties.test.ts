import { describe, expect, test } from 'vitest'
import { CountedDifficulty } from '../shapes.ts'
import { answerWords, difficultyAnnex, difficultyParts } from './difficulties.ts'
import { plainText } from './part.ts'

const on = '2024-11-08'

const counted = (given: Partial<CountedDifficulty> = {}): CountedDifficulty => ({
  ...{ kind: 'difficulty', agencyName: 'Huyện Đông', label: '1.4', description: 'Thiếu xe', proposal: 'Mua 03 xe' },
  ...{ addressedName: 'Sở Chủ trì', state: 'open', answer: null, outcome: null, answerDueOn: '2024-11-15' },
  ...given,
})
const answered = { state: 'answered', answer: 'Xe về trong quý I' } as const

test.each<[Partial<CountedDifficulty>, string]>([
  [{}, 'Chưa có trả lời (hạn trả lời 15/11/2024).'],
  [{ answerDueOn: on }, 'Chưa có trả lời (hạn trả lời 08/11/2024).'],
  [{ answerDueOn: '2024-11-03' }, 'Chưa có trả lời (quá hạn 5 ngày).'],
  [{ answerDueOn: null }, 'Chưa có trả lời.'],
  [{ ...answered, outcome: 'solved' }, 'Trả lời (giải quyết): Xe về trong quý I.'],
  [{ ...answered, outcome: 'partly' }, 'Trả lời (giải quyết một phần): Xe về trong quý I.'],
  [{ ...answered, outcome: 'declined' }, 'Trả lời (không chấp nhận): Xe về trong quý I.'],
  [{ ...answered, outcome: null }, 'Trả lời: Xe về trong quý I.'],
  [
    { answer: 'Đưa vào dự toán.', outcome: 'noted' },
    'Trả lời (ghi nhận, trả lời sau; hạn trả lời 15/11/2024): Đưa vào dự toán.',
  ],
  [
    { answer: 'Đưa vào dự toán.', outcome: 'noted', answerDueOn: '2024-11-01' },
    'Trả lời (ghi nhận, trả lời sau; quá hạn 7 ngày): Đưa vào dự toán.',
  ],
  [{ ...answered, state: 'settled', outcome: 'solved' }, 'Trả lời (giải quyết): Xe về trong quý I. Đã được tháo gỡ.'],
])('%j is answered so: %s', (given, words) => expect(answerWords(counted(given), on)).toBe(words))

describe('part IV', () => {
  const textOf = (difficulties: CountedDifficulty[], isNamed = false) =>
    difficultyParts({ difficulties, on }, isNamed).map(({ paragraphs = [] }) => plainText(paragraphs))

  test('says of each who decides and what became of it, proposals apart', () => {
    const proposal = counted({ kind: 'proposal', label: null, description: 'Vì sao', proposal: 'Đề nghị lùi hạn' })
    expect(textOf([counted(), proposal], true)).toEqual([
      '- Huyện Đông: Nhiệm vụ 1.4: Thiếu xe. Nơi giải quyết: Sở Chủ trì. Chưa có trả lời (hạn trả lời 15/11/2024).',
      [
        '- Huyện Đông: Đề nghị lùi hạn. Nơi giải quyết: Sở Chủ trì. Chưa có trả lời (hạn trả lời 15/11/2024).',
        '- Huyện Đông: đề nghị Sở Chủ trì: mua 03 xe.',
      ].join('\n'),
    ])
  })

  test.each<[Partial<CountedDifficulty>, boolean]>([
    [{}, true],
    [{ ...answered, outcome: 'declined' }, true],
    [{ ...answered, outcome: 'solved' }, false],
    [{ ...answered, state: 'settled', outcome: 'partly' }, false],
    [{ proposal: '' }, false],
  ])('what %j asks for is still asked: %s', (given, isAsked) => {
    expect(textOf([counted(given)])[1] === 'Không có.').toBe(!isAsked)
  })

  test('says so where there is nothing', () => expect(textOf([])).toEqual(['Không có.', 'Không có.']))
})

describe('annex 07', () => {
  test('holds difficulties, then proposals, counted apart', () => {
    const proposal = counted({ kind: 'proposal', label: null, description: 'Vì sao', proposal: 'Lùi hạn' })
    const { rows, notes } = difficultyAnnex({ difficulties: [proposal, counted(), counted()], on })
    expect(rows.map((row) => (row.kind === 'group' ? row.title : row.cells.slice(0, 2)))).toEqual([
      'Khó khăn, vướng mắc',
      [1, 'Nhiệm vụ 1.4: Thiếu xe. Mua 03 xe.'],
      [2, 'Nhiệm vụ 1.4: Thiếu xe. Mua 03 xe.'],
      'Đề xuất, kiến nghị',
      [1, 'Lùi hạn. Vì sao.'],
    ])
    expect(notes).toEqual([])
    expect(difficultyAnnex({ difficulties: [], on }).notes).toHaveLength(1)
  })
})

test('a report frozen before there were kinds and outcomes is still read', () => {
  const { kind: _k, state: _s, outcome: _o, answerDueOn: _d, ...old } = counted()
  expect(CountedDifficulty.parse(old)).toEqual(counted({ answerDueOn: null }))
})
