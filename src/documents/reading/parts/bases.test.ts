import { expect, test } from 'vitest'
import { outlineOf } from '../outline/outline.ts'
import { joinLines } from '../paragraphs/join-lines.ts'
import { readText } from '../source/text/read-text.ts'
import { basesInSections, basesOf } from './bases.ts'

const paragraphsOf = (text: string) => joinLines(readText(text)).paragraphs

test.each<[string, string, [string, string][], boolean]>([
  [
    'several laws side by side',
    'Căn cứ Luật Nhà ở ngày 27/11/2023; Luật Đất đai ngày 18/01/2024;',
    [
      ['căn cứ', 'Luật Nhà ở ngày 27/11/2023'],
      ['căn cứ', 'Luật Đất đai ngày 18/01/2024'],
    ],
    false,
  ],
  [
    'a law with those that amend it',
    'Căn cứ Luật Nhà ở số 27/2023/QH15 được sửa đổi, bổ sung bởi Luật số 43/2024/QH15;',
    [['căn cứ', 'Luật Nhà ở số 27/2023/QH15 được sửa đổi, bổ sung bởi Luật số 43/2024/QH15']],
    false,
  ],
  [
    'grounds in a running sentence',
    'Thực hiện Chỉ thị số 1/CT-TTg ngày 2/1/2024 của Thủ tướng Chính phủ về lớp học và Kế hoạch số 5/KH-BYT ngày 3/1/2024 của Bộ Y tế, UBND tỉnh ban hành Kế hoạch như sau:',
    [
      ['thực hiện', 'Chỉ thị số 1/CT-TTg ngày 2/1/2024 của Thủ tướng Chính phủ về lớp học'],
      ['thực hiện', 'Kế hoạch số 5/KH-BYT ngày 3/1/2024 của Bộ Y tế'],
    ],
    false,
  ],
  [
    'a proposal, the enacting sentence glued to it',
    'Theo đề nghị của Sở Y tế tại Tờ trình số 5/TTr-SYT ngày 3/1/2024. UBND tỉnh ban hành Kế hoạch như sau:',
    [['theo đề nghị', 'Theo đề nghị của Sở Y tế tại Tờ trình số 5/TTr-SYT ngày 3/1/2024']],
    true,
  ],
  [
    'a proposal without a paper',
    'Theo đề nghị của Giám đốc Sở Y tế;',
    [['theo đề nghị', 'Theo đề nghị của Giám đốc Sở Y tế']],
    false,
  ],
  ['with a dash', '- Căn cứ Nghị định số 1/2024/NĐ-CP;', [['căn cứ', 'Nghị định số 1/2024/NĐ-CP']], false],
  ['a sentence that cites nothing', 'Thực hiện chỉ đạo của Tỉnh ủy, UBND tỉnh ban hành Kế hoạch như sau:', [], false],
])('%s', (_what, text, bases, glued) => {
  const found = basesOf(paragraphsOf(text))
  expect(found.bases.map((one) => [one.role, one.text])).toEqual(bases)
  expect(found.enactingGlued).toBe(glued)
})

test('grounds listed in a section of their own', () => {
  const nodes = outlineOf(
    paragraphsOf(
      'I. CĂN CỨ XÂY DỰNG KẾ HOẠCH\n1. Quyết định số 9/QĐ-TTg ngày 1/2/2024;\n2. Luật Nhà ở ngày 27/11/2023.\nII. MỤC ĐÍCH',
    ),
  )
  expect(basesInSections(nodes).map(({ type, number, date }) => [type, number, date])).toEqual([
    ['Quyết định', '9/QĐ-TTg', '2024-02-01'],
    ['Luật', null, '2023-11-27'],
  ])
})
