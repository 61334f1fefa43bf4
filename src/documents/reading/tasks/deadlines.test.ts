import { expect, test } from 'vitest'
import { deadlinesIn } from './deadlines.ts'

test.each<[string, string, string | undefined, string | undefined]>([
  ['báo cáo trước ngày 15/11/2024.', 'trước ngày 15/11/2024', '2024-11-15', '2024-11-14T23:59:59+07:00'],
  ['gửi trước ngày 5 tháng 3 năm 2024', 'trước ngày 5 tháng 3 năm 2024', '2024-03-05', '2024-03-04T23:59:59+07:00'],
  ['nộp trước 30/9/2024', 'trước 30/9/2024', '2024-09-30', '2024-09-29T23:59:59+07:00'],
  ['trước ngày 01/01/2024', 'trước ngày 01/01/2024', '2024-01-01', '2023-12-31T23:59:59+07:00'],
  ['chậm nhất là ngày 15/11/2024', 'chậm nhất là ngày 15/11/2024', '2024-11-15', '2024-11-15T23:59:59+07:00'],
  ['không muộn hơn ngày 15/11/2024', 'không muộn hơn ngày 15/11/2024', '2024-11-15', '2024-11-15T23:59:59+07:00'],
  ['đến hết ngày 31/12/2024', 'đến hết ngày 31/12/2024', '2024-12-31', '2024-12-31T23:59:59+07:00'],
  ['trong ngày 20/11/2024', 'trong ngày 20/11/2024', '2024-11-20', '2024-11-20T23:59:59+07:00'],
  ['trước 17 giờ 00 ngày 20/11/2024', 'trước 17 giờ 00 ngày 20/11/2024', '2024-11-20', '2024-11-20T17:00:00+07:00'],
  ['trước ngày 15/6', 'trước ngày 15/6', '2024-06-15', '2024-06-14T23:59:59+07:00'],
  ['trước ngày 15/6 hằng năm', 'trước ngày 15/6 hằng năm', undefined, undefined],
  ['hoàn thành trong tháng 6/2024', 'hoàn thành trong tháng 6/2024', '2024-06-30', '2024-06-30T23:59:59+07:00'],
  ['hoàn thành trong quý III', 'hoàn thành trong quý III', '2024-09-30', '2024-09-30T23:59:59+07:00'],
  ['trong quý IV năm 2024', 'trong quý IV năm 2024', '2024-12-31', '2024-12-31T23:59:59+07:00'],
  ['xong trước tháng 6/2024', 'xong trước tháng 6/2024', '2024-06-01', '2024-05-31T23:59:59+07:00'],
  ['hoàn thành trong năm 2025', 'hoàn thành trong năm 2025', '2025-12-31', '2025-12-31T23:59:59+07:00'],
  [
    'trong thời hạn 05 ngày làm việc kể từ ngày nhận',
    'trong thời hạn 05 ngày làm việc kể từ ngày nhận',
    undefined,
    undefined,
  ],
  ['trước ngày 31/02/2024', 'trước ngày 31/02/2024', undefined, undefined],
])('%s', (text, words, date, dueAt) => {
  const [found, ...others] = deadlinesIn(text, 2024)
  expect([found?.text, found?.date, found?.dueAt, others.length]).toEqual([words, date, dueAt, 0])
})

test.each([
  'Nghị định số 08/2022/NĐ-CP ngày 10/01/2022 của Chính phủ',
  'theo chủ đề năm 2024',
  'các nhiệm vụ trong năm 2024',
  'giai đoạn 2021 - 2030',
  'Ngày Môi trường thế giới 05/6',
])('no deadline in: %s', (text) => {
  expect(deadlinesIn(text, 2024)).toEqual([])
})
