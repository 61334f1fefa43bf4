import { expect, test } from 'vitest'
import { outlineOf } from '../outline/outline.ts'
import { joinLines } from '../paragraphs/join-lines.ts'
import { readText } from '../source/text/read-text.ts'
import { tasksOf } from './tasks.ts'

const read = (body: string) =>
  tasksOf(outlineOf(joinLines(readText(`V. TỔ CHỨC THỰC HIỆN\n${body}`)).paragraphs), 2024).map(
    ({ section, label, lead, action }) => [`${section} ${label}`, lead.join(' + '), action],
  )

test.each<[string, string, string[][]]>([
  [
    'items under an agency',
    '1. Sở Y tế\n1.1. Mở lớp.\n1.2. Lấy mẫu.',
    [
      ['V.1 1.1', 'Sở Y tế', 'Mở lớp.'],
      ['V.1 1.2', 'Sở Y tế', 'Lấy mẫu.'],
    ],
  ],
  [
    'dashes under an agency',
    '1. Sở Y tế:\n- Mở lớp.\n- Lấy mẫu.',
    [
      ['V.1 -1', 'Sở Y tế', 'Mở lớp.'],
      ['V.1 -2', 'Sở Y tế', 'Lấy mẫu.'],
    ],
  ],
  ['an item in the line of its heading', '1. Sở Y tế: Mở lớp.', [['V 1', 'Sở Y tế', 'Mở lớp.']]],
  ['a sentence under its heading', '1. Sở Y tế\nMở lớp cho cán bộ xã.', [['V 1', 'Sở Y tế', 'Mở lớp cho cán bộ xã.']]],
  ['an item that names its agency', '1. Giao Sở Y tế mở lớp.', [['V 1', 'Sở Y tế', 'mở lớp.']]],
  [
    'several agencies in a heading',
    '1. Sở Y tế; Công an tỉnh\n1.1. Mở lớp.',
    [['V.1 1.1', 'Sở Y tế + Công an tỉnh', 'Mở lớp.']],
  ],
  [
    'what "+" says belongs to its item',
    '1. Sở Y tế\n- Lấy mẫu:\n+ Ở chợ.\n+ Ở trường.',
    [['V.1 -1', 'Sở Y tế', 'Lấy mẫu: + Ở chợ. + Ở trường.']],
  ],
  [
    'a sentence that goes on in a paragraph of its own',
    '1. Sở Y tế\n1.1. Mở lớp.\nMỗi lớp ba ngày.\n1.2. Lấy mẫu.',
    [
      ['V.1 1.1', 'Sở Y tế', 'Mở lớp. Mỗi lớp ba ngày.'],
      ['V.1 1.2', 'Sở Y tế', 'Lấy mẫu.'],
    ],
  ],
  ['a colon hands its agency on', '1. Sở Y tế chủ trì các việc sau:\n- Mở lớp.', [['V.1 -1', 'Sở Y tế', 'Mở lớp.']]],
  [
    'another agency inside a heading',
    '1. Sở Y tế\n1.1. Giao Công an tỉnh giữ trật tự.',
    [['V.1 1.1', 'Công an tỉnh', 'giữ trật tự.']],
  ],
  [
    'a heading of another kind',
    '1. Chế độ báo cáo\nCác xã báo cáo kết quả về Sở Y tế.',
    [['V 1', 'Các xã', 'báo cáo kết quả về Sở Y tế.']],
  ],
  [
    'an agency that no lexicon knows',
    '1. Ban Quản lý rừng đặc dụng thượng nguồn\n1.1. Lấy mẫu.',
    [['V.1 1.1', 'Ban Quản lý rừng đặc dụng thượng nguồn', 'Lấy mẫu.']],
  ],
  [
    'agencies on lines without labels',
    'Sở Y tế:\n- Mở lớp.\nCông an tỉnh:\n- Giữ trật tự.',
    [
      ['V -1', 'Sở Y tế', 'Mở lớp.'],
      ['V -1', 'Công an tỉnh', 'Giữ trật tự.'],
    ],
  ],
  ['nobody named', '1. Mở lớp ở các bản.', [['V 1', '', 'Mở lớp ở các bản.']]],
  [
    'an order after the last item',
    '1. Sở Y tế: Mở lớp.\nGiao Sở Nội vụ theo dõi việc thực hiện.',
    [
      ['V 1', 'Sở Y tế', 'Mở lớp.'],
      ['V -1', 'Sở Nội vụ', 'theo dõi việc thực hiện.'],
    ],
  ],
  ['the closing sentence', '1. Sở Y tế: Mở lớp.\nTrên đây là Kế hoạch của Sở Y tế.', [['V 1', 'Sở Y tế', 'Mở lớp.']]],
])('%s', (_what, body, tasks) => {
  expect(read(body)).toEqual(tasks)
})
