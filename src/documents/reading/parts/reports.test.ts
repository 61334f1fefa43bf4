import { expect, test } from 'vitest'
import { taskOf } from '../tasks/task.ts'
import { reportDutiesOf } from './reports.ts'

const dutiesOf = (text: string) => {
  const clause = { section: 'V', label: '1', text, span: [3, 0, text.length] } as const
  return reportDutiesOf(
    [taskOf(clause, { owners: ['Sở Y tế'], requested: false, year: 2024 }, 'to-chuc-thuc-hien')],
    [],
    2024,
  )
}

test.each<[string, [string, string | null, string | null, string | null][]]>([
  [
    'Báo cáo kết quả về UBND tỉnh (qua Sở Nội vụ) trước ngày 15/11/2024.',
    [['Báo cáo kết quả về UBND tỉnh (qua Sở Nội vụ) trước ngày 15/11/2024', '2024-11-15', 'UBND tỉnh', 'Sở Nội vụ']],
  ],
  [
    'Đôn đốc các xã; tổng hợp, báo cáo UBND tỉnh chậm nhất ngày 30/12/2024.',
    [['tổng hợp, báo cáo UBND tỉnh chậm nhất ngày 30/12/2024', '2024-12-30', 'UBND tỉnh', null]],
  ],
  [
    'Trước ngày 20/6/2024 gửi báo cáo về Sở Nội vụ để tổng hợp.',
    [['Trước ngày 20/6/2024 gửi báo cáo về Sở Nội vụ để tổng hợp', '2024-06-20', 'Sở Nội vụ', null]],
  ],
  ['Định kỳ hằng quý báo cáo UBND tỉnh.', [['báo cáo UBND tỉnh', null, 'UBND tỉnh', null]]],
  ['Nếu có vướng mắc thì báo cáo UBND tỉnh.', []],
  ['Mở lớp trước ngày 20/6/2024.', []],
])('%s', (text, duties) => {
  expect(dutiesOf(text).map(({ text: words, deadline, recipient, via }) => [words, deadline, recipient, via])).toEqual(
    duties,
  )
})

test('the closing sentence may order a report too', () => {
  const closing = {
    number: 9,
    text: 'Yêu cầu các sở, ngành báo cáo kết quả về Sở Y tế trước ngày 10/12/2024./.',
    bold: false,
    centred: false,
    cell: null,
    footnote: false,
    lines: [],
  }
  expect(reportDutiesOf([], [closing], 2024)).toMatchObject([
    { reporter: ['các sở, ngành'], recipient: 'Sở Y tế', deadline: '2024-12-10' },
  ])
})
