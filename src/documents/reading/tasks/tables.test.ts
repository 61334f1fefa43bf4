import { expect, test } from 'vitest'
import { joinLines } from '../paragraphs/join-lines.ts'
import { readDocx } from '../source/docx/read-docx.ts'
import { docxFile, table } from '../testing/docx-file.ts'
import { tableTasksOf } from './tables.ts'

const read = (rows: Parameters<typeof table>[0]) =>
  tableTasksOf(joinLines(readDocx(docxFile(table(rows)))).paragraphs, 2024)
const head = ['TT', 'Nội dung công việc', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời gian hoàn thành']

test('each row under a head that names tasks and leads is a task', () => {
  const { tasks } = read([
    head,
    ['I', 'TUYÊN TRUYỀN', '', '', ''],
    ['1', 'Mở 02 lớp tập huấn', 'Sở Y tế', 'Công an tỉnh; UBND các xã', 'Trước ngày 30/6/2024'],
    ['2', 'Treo khẩu hiệu', '', '', 'Thường xuyên'],
  ])
  expect(
    tasks.map(({ section, label, lead, coordinating, action, deadlines, source }) => [
      section,
      label,
      lead,
      coordinating,
      action,
      deadlines,
      source,
    ]),
  ).toEqual([
    [
      'I',
      '1',
      ['Sở Y tế'],
      ['Công an tỉnh', 'UBND các xã'],
      'Mở 02 lớp tập huấn',
      [expect.objectContaining({ dueAt: '2024-06-29T23:59:59+07:00' })],
      'table',
    ],
    ['I', '2', ['Sở Y tế'], [], 'Treo khẩu hiệu', [{ text: 'Thường xuyên' }], 'table'],
  ])
})

test('names that no lexicon knows are taken as the cell has them', () => {
  expect(read([head, ['1', 'Mở lớp', 'Nhóm Bạn Rừng, Mạng lưới Xanh', '', 'Quý I']]).tasks[0]?.lead).toEqual([
    'Nhóm Bạn Rừng',
    'Mạng lưới Xanh',
  ])
})

test('other tables give no tasks and stay text; tables of two columns are the layout of the page', () => {
  const figures = read([
    ['Xã', 'Số hộ', 'Số lớp'],
    ['A', '12', '1'],
  ])
  expect(figures.tasks).toEqual([])
  expect(figures.numbers.size).toBe(6)
  expect(read([['SỞ Y TẾ', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM']]).numbers.size).toBe(0)
})
