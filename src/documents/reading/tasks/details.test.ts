import { expect, test } from 'vitest'
import { eventDatesIn, placesIn, quantitiesIn, recurrenceIn } from './details.ts'

test.each<[string, string[]]>([
  ['Mở ít nhất 02 lớp cho 150 người', ['ít nhất 02 lớp', '150 người']],
  ['trồng 1.500 cây, dọn 3,5 km đường', ['1.500 cây', '3,5 km']],
  ['mỗi xã 01 mô hình/năm', ['mỗi xã 01 mô hình/năm']],
  ['đạt 95% hộ dân', ['đạt 95%']],
  ['theo khoản 2 Điều 5 Luật Nhà ở năm 2024', []],
  ['ngày 15/11/2024, giai đoạn 2021 - 2030', []],
  ['Chiến lược đến năm 2050 đồng bộ', []],
])('quantities: %s', (text, quantities) => {
  expect(quantitiesIn(text)).toEqual(quantities)
})

test.each<[string, string[]]>([
  ['mở lớp tại các bản vùng cao, vùng sâu', ['tại các bản vùng cao']],
  ['tuyên truyền trên địa bàn huyện trước ngày 1/6', ['trên địa bàn huyện']],
  ['phân loại rác tại nguồn theo quy định tại Quyết định số 1/QĐ-UBND', []],
])('places: %s', (text, places) => {
  expect(placesIn(text)).toEqual(places)
})

test.each<[string, string[]]>([
  ['mít tinh nhân Ngày Nước thế giới 22/3 ở xã', ['22/3']],
  ['hưởng ứng Ngày Trái đất (22/4), Ngày Môi trường thế giới (05/6)', ['22/4', '05/6']],
  ['báo cáo trước ngày 22/4/2024', []],
])('event days: %s', (text, days) => {
  expect(eventDatesIn(text)).toEqual(days)
})

test.each<[string, string | null]>([
  ['Thường xuyên kiểm tra', 'Thường xuyên'],
  ['báo cáo hằng quý', 'hằng quý'],
  ['định kỳ hàng tháng gửi số liệu', 'định kỳ hàng tháng'],
  ['mở một lớp', null],
])('recurrence: %s', (text, recurrence) => {
  expect(recurrenceIn(text)).toBe(recurrence)
})
