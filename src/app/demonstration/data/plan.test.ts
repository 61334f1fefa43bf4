import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { agencyMatcher, matchGroup, sonLa2024 } from '../../../foundation/agencies/index.ts'
import { oneLine } from '../../../platform/text/normalise.ts'
import { demonstrationPlan, demonstrationTasks, printedPlan } from './plan.ts'

const samples = process.env.LANTOA_SAMPLES

test('the plan has the parts of the province’s plan: 21 tasks, 6 themes, 4 channels, 3 requirements, 11 recipients', () => {
  expect(demonstrationTasks.map(({ label }) => label).join(' ')).toBe(
    '1.1 1.2 1.3 1.4 2.1 2.2 3.1 3.2 4.1 4.2 5 6.1 6.2 7.1 7.2 8.1 8.2 9.1 9.2 10.1 10.2',
  )
  const { themes, channels, requirements, recipients } = demonstrationPlan
  expect([themes.length, channels.length, requirements.length, recipients.length]).toEqual([6, 4, 3, 11])
})

test('exactly the tasks on refuting, public mood and sensitive matters are restricted', () => {
  const restricted = demonstrationTasks.filter((task) => task.restricted).map(({ label }) => label)
  expect(restricted).toEqual(['6.2', '7.2', '8.2', '9.2'])
  expect(demonstrationPlan.themes.filter((theme) => theme.restricted).map(({ label }) => label)).toEqual(['6'])
})

test('every heading names agencies or groups that are known on the day of the plan', () => {
  const match = agencyMatcher(sonLa2024, demonstrationPlan.signedOn)
  for (const { heading } of demonstrationPlan.duties.filter(({ label }) => label !== '10'))
    for (const phrase of heading.split(/; | và (?=Cổng)/u))
      expect(match(phrase) ?? matchGroup(phrase), phrase).not.toBeNull()
})

test('it is marked, and has neither a number nor the real signer', () => {
  const text = printedPlan()
  expect(text.startsWith('DỮ LIỆU MINH HỌA\n')).toBe(true)
  expect(text).toMatch(/^Số: {6}\/KH-UBND$/mu)
  expect(text).not.toContain('Đặng Ngọc Hậu')
  expect(text).toBe(text.normalize('NFC'))
})

/** Words of the text in lower case, without punctuation. */
const wordsOf = (text: string): string[] =>
  oneLine(text)
    .toLowerCase()
    .match(/[\p{L}\d]+/gu) ?? []

/** So many syllables in a row are more than a name, a citation or a phrase of the trade. */
const run = 18

/** Names, titles of instruments and fixed phrases may be equal: these runs of words are left out. */
const names = [
  'Nghị quyết số 24-NQ/TW ngày 03/6/2013 của Ban Chấp hành Trung ương Đảng (khóa XI)',
  'Đề án nâng cao năng lực cho cán bộ quản lý nhà nước về biến đổi khí hậu được phê duyệt',

  ...demonstrationPlan.bases,
  demonstrationPlan.title,
  ...demonstrationPlan.recipients.map(({ text }) => text),
]

test.skipIf(!samples)('no sentence is that of the province’s plan', () => {
  const real = wordsOf(readFileSync(join(samples ?? '', 'plans/son-la-2024.txt'), 'utf8')).join(' ')
  const named = wordsOf(names.join(' ')).join(' ')
  const { requirements, themes, channels, duties, funding, closing } = demonstrationPlan
  const ours = [...requirements, ...themes, ...channels, ...duties.flatMap((duty) => duty.items)].map(
    ({ text }) => text,
  )
  const copied = [...ours, funding, closing, ...duties.flatMap(({ inline }) => inline ?? [])].flatMap((text) => {
    const words = wordsOf(text)
    const starts = words.slice(0, Math.max(0, words.length - run + 1))
    const runs = starts.map((_word, at) => words.slice(at, at + run).join(' '))
    return runs.filter((words) => real.includes(words) && !named.includes(words))
  })
  expect(copied).toEqual([])
})
