import { describe, expect, test } from 'vitest'
import { type Directive, readDirectives } from './directives.ts'

const told = (directive: Directive | undefined): unknown => {
  if (!directive) return null
  const { paragraph: _paragraph, words: _words, ...meaning } = directive
  return meaning
}

describe('sentences that the grammar reads', () => {
  const day = { dueText: 'trước ngày 30/11/2024', day: '2024-11-30' }
  const cases: readonly [string, object][] = [
    ['Gia hạn mục 4.2 đến trước ngày 30/11/2024.', { kind: 'deadline', labels: ['4.2'], ...day }],
    [
      '1. Điều chỉnh thời hạn thực hiện nhiệm vụ tại mục 4.2 từ trước ngày 15/11/2024 sang trước ngày 30/11/2024;',
      { kind: 'deadline', labels: ['4.2'], ...day },
    ],
    [
      'a) Gia hạn các điểm 6.1 và 6.3 Phần V đến hết ngày 05 tháng 12 năm 2024',
      { kind: 'deadline', labels: ['6.1', '6.3'], dueText: 'hết ngày 05 tháng 12 năm 2024', day: '2024-12-05' },
    ],
    ['Bãi bỏ điểm 3.4.', { kind: 'withdraw', labels: ['3.4'] }],
    ['- Hủy bỏ nhiệm vụ 5.1, 5.2', { kind: 'withdraw', labels: ['5.1', '5.2'] }],
    ['Bổ sung Sở Y tế phối hợp thực hiện mục 4.2.', { kind: 'partner', labels: ['4.2'], names: 'Sở Y tế' }],
    [
      'Bổ sung cơ quan phối hợp tại mục 4.2 gồm: Sở Y tế, Sở Văn hóa, Thể thao và Du lịch.',
      { kind: 'partner', labels: ['4.2'], names: 'Sở Y tế, Sở Văn hóa, Thể thao và Du lịch' },
    ],
    ['Giao Sở Công Thương chủ trì mục 2.1.', { kind: 'lead', labels: ['2.1'], names: 'Sở Công Thương' }],
    [
      'Thay đổi cơ quan chủ trì mục 2.1 từ Sở Xây dựng sang Sở Công Thương.',
      { kind: 'lead', labels: ['2.1'], names: 'Sở Công Thương' },
    ],
    [
      'Sửa đổi mục 4.2 như sau: “4.2. Phát động mỗi xã một ngày trồng cây; báo cáo kết quả.”',
      { kind: 'wording', labels: ['4.2'], clause: 'Phát động mỗi xã một ngày trồng cây; báo cáo kết quả.' },
    ],
    [
      'Bổ sung mục 4.5 như sau: “Tổ chức thu gom pin cũ tại trường học.”',
      { kind: 'add', labels: ['4.5'], clause: 'Tổ chức thu gom pin cũ tại trường học.' },
    ],
    [
      'Điều chỉnh thời hạn báo cáo của các cơ quan đến trước ngày 30/11/2024.',
      { kind: 'report_day', duty: 'agency', ...day },
    ],
    ['Gia hạn nộp báo cáo tổng hợp đến trước ngày 30/11/2024.', { kind: 'report_day', duty: 'consolidated', ...day }],
  ]
  test.each(cases)('%s', (sentence, meaning) => {
    const { directives, unread } = readDirectives([sentence])
    expect(directives.map(told)).toEqual([meaning])
    expect(unread).toEqual([])
  })
})

describe('sentences that a person must read', () => {
  test.each([
    'Thay thế cụm từ “rác thải nhựa” bằng cụm từ “chất thải nhựa” tại mục 4.2.',
    'Điều chỉnh kinh phí của mục 4.2 cho phù hợp.',
    'Gia hạn mục 4.2 thêm 15 ngày.',
    'Gia hạn mục 4.2 đến ngày 31/02/2024.',
    'Bãi bỏ các quy định trước đây trái với văn bản này.',
  ])('%s', (sentence) => {
    const { directives, unread } = readDirectives([sentence])
    expect([directives, unread]).toEqual([[], [{ text: sentence.replace(/\.$/u, ''), paragraph: 0 }]])
  })
})

test('headings, openers and what asks for no change are neither read nor left over', () => {
  const { directives, unread } = readDirectives([
    'QUYẾT ĐỊNH ĐIỀU CHỈNH KẾ HOẠCH',
    'Về việc điều chỉnh Kế hoạch số 71/KH-UBND',
    'Điều 1. Điều chỉnh một số nội dung của Kế hoạch số 71/KH-UBND như sau:',
    'Căn cứ Luật Tổ chức chính quyền địa phương;',
    'Các nội dung khác tại mục 4.2 giữ nguyên.',
  ])
  expect([directives, unread]).toEqual([[], []])
})

test('a document that stands in the place of a plan says so', () => {
  expect(readDirectives(['Kế hoạch này thay thế Kế hoạch số 71/KH-UBND ngày 20/3/2024.']).replaces).toBe(true)
  expect(readDirectives(['Thay thế pa-nô cũ tại các xã.']).replaces).toBe(false)
})
