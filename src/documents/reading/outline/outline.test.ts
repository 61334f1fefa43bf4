import { expect, test } from 'vitest'
import { joinLines } from '../paragraphs/join-lines.ts'
import { readText } from '../source/text/read-text.ts'
import { everyNode, jumpsIn, labelIn, outlineOf, pathOf, sectionsOf } from './outline.ts'

const nodesOf = (text: string) => outlineOf(joinLines(readText(text)).paragraphs)
const pathsOf = (text: string) =>
  [...everyNode(nodesOf(text))].map((node) => `${pathOf(node.parent)} / ${labelIn(node)}`)

test.each<[string, string, string[]]>([
  [
    'the scheme of plans',
    'I. A\n1. B\n1.1. C\na) D\n- E\n- F\nII. G',
    [' / I', 'I / 1', 'I.1 / 1.1', 'I.1.1 / a', 'I.1.1.a / -1', 'I.1.1.a / -2', ' / II'],
  ],
  ['parts above Roman numbers', 'Phần I\nI. A\n1. B\nPhần II\nI. C', [' / I', 'I / I', 'I.I / 1', ' / II', 'II / I']],
  ['capital letters above Roman numbers', 'A. VIỆC\nI. A\n1. B\nB. NGƯỜI', [' / A', 'A / I', 'A.I / 1', ' / B']],
  [
    'chapters and articles',
    'Chương I\nĐiều 1. A\n1. B\na) C\nĐiều 2. D',
    [' / I', 'I / 1', 'I.1 / 1', 'I.1.1 / a', 'I / 2'],
  ],
  ['numbers in brackets', 'I. A\n1. B\n(1) C\n(2) D', [' / I', 'I / 1', 'I.1 / 1', 'I.1 / 2']],
])('%s', (_what, text, paths) => {
  expect(pathsOf(text)).toEqual(paths)
})

test('headings name, paragraphs say', () => {
  const text =
    'I. MỤC ĐÍCH\n1. Làm rõ việc cần làm.\n2. Sở Y tế\n2.1. Mở lớp.\n3. Sở Tài chính: Bố trí kinh phí.\n- Không phải mục'
  expect(sectionsOf(nodesOf(text)).map(({ label, title, level, kind }) => [label, title, level, kind])).toEqual([
    ['I', 'MỤC ĐÍCH', 1, 'heading'],
    ['1', 'Làm rõ việc cần làm.', 2, 'paragraph'],
    ['2', 'Sở Y tế', 2, 'heading'],
    ['2.1', 'Mở lớp.', 3, 'paragraph'],
    ['3', 'Sở Tài chính', 2, 'heading'],
  ])
})

test('numbers that skip are told, lists without numbers are not', () => {
  expect(jumpsIn(nodesOf('I. A\n1. B\n2. C\n4. D\n- E\n- F\nIII. G'))).toEqual(['I → III', '2 → 4'])
  expect(jumpsIn(nodesOf('I. A\n1. B\n2. C\nII. D\n1. E\na) F\nb) G\nc) H\nd) I\nđ) K'))).toEqual([])
})
