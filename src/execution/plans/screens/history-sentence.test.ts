import { expect, test } from 'vitest'
import { historySentence } from './history-sentence.ts'

const labels = (count: number) => Array.from({ length: count }, (_, index) => ({ label: `1.${index + 1}` }))

test.each([
  ['plans.imported', { title: 'Kế hoạch thử', items: 3 }, 'Đưa văn bản vào hệ thống, chờ rà soát'],
  [
    'plans.header_corrected',
    { before: { number: null }, after: { number: '1/KH', place: 'X' } },
    'Sửa phần đầu văn bản: số, ký hiệu, địa danh',
  ],
  [
    'plans.item_corrected',
    { label: '1.2', before: { lead: [] }, after: { lead: ['A'] } },
    'Sửa một mục “1.2”: chủ trì',
  ],
  ['plans.item_added', { label: '1.9', after: { lead: ['A'] } }, 'Thêm một mục “1.9”'],
  ['plans.items_decided', { verdict: 'accepted', items: labels(2) }, 'Nhận 2 mục: 1.1, 1.2'],
  [
    'plans.items_decided',
    { verdict: 'rejected', items: labels(13) },
    `Bỏ 13 mục: ${labels(12)
      .map(({ label }) => label)
      .join(', ')}, …`,
  ],
  ['plans.roster_confirmed', { label: 'Các sở', before: [], after: [] }, 'Xác nhận danh sách cơ quan “Các sở”'],
  ['plans.draft_discarded', { title: 'Kế hoạch thử', reason: 'nhập nhầm' }, 'Bỏ bản dự thảo: nhập nhầm'],
  ['tasks.assigned', { tasks: 2, assignments: 5 }, 'Giao 2 nhiệm vụ thành 5 phần việc của các cơ quan'],
  ['plans.unknown_kind', {}, 'plans.unknown_kind'],
])('%s with %o reads “%s”', (kind, payload, sentence) => {
  expect(historySentence({ kind, payload }, 'vi')).toBe(sentence)
})
