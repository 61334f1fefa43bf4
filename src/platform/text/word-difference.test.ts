import { expect, test } from 'vitest'
import { type WordRun, wordDifference } from './word-difference.ts'

const signs = { same: ' ', gone: '-', new: '+' } as const
const told = (runs: readonly WordRun[]) => runs.map(({ kind, text }) => `${signs[kind]}${text}`)

test.each([
  ['nothing', 'trước ngày 15/11', 'trước ngày 15/11', [' trước ngày 15/11']],
  ['spaces alone', 'trước  ngày', 'trước ngày ', [' trước ngày']],
  ['one word', 'trước ngày 15/11/2024', 'trước ngày 30/11/2024', [' trước ngày', '-15/11/2024', '+30/11/2024']],
  ['words come', 'tổ chức lễ', 'tổ chức hai lễ', [' tổ chức', '+hai', ' lễ']],
  ['words go', 'phát động và duy trì', 'duy trì', ['-phát động và', ' duy trì']],
  ['all of it', 'a b', 'c', ['-a b', '+c']],
  ['from nothing', '', 'c d', ['+c d']],
  ['to nothing', 'c d', '', ['-c d']],
])('%s', (_name, before, after, runs) => {
  expect(told(wordDifference(before, after))).toEqual(runs)
})

test('a text of many thousand words is shown as changed, not compared', () => {
  const long = Array.from({ length: 3000 }, (_, at) => `từ${at}`).join(' ')
  expect(wordDifference(long, `${long} nữa`).map(({ kind }) => kind)).toEqual(['gone', 'new'])
})
