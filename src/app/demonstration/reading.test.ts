import { expect, test } from 'vitest'
import { readPlan } from '../../documents/reading/index.ts'
import { demonstrationPlan, demonstrationTasks, printedPlan } from './data/plan.ts'

const { reading } = await readPlan({ name: 'minh-hoa.txt', text: printedPlan() })

test('the reader finds every task of the demonstration plan in its own words', () => {
  expect(reading.tasks.map(({ label }) => label)).toEqual(demonstrationTasks.map(({ label }) => label))
  for (const [at, { text }] of demonstrationTasks.entries())
    expect(text.endsWith(reading.tasks[at]?.action ?? '?')).toBe(true)
  expect(reading.tasks.flatMap(({ actions }) => actions)).toHaveLength(42)
  expect(reading.tasks.filter(({ lead }) => lead.length === 0)).toEqual([])
})

test('and everything around them', () => {
  const { themes, channels, recipients, bases, signature } = demonstrationPlan
  expect(reading.header).toMatchObject({
    ...{ number: null, symbol: 'KH-UBND', issuer: demonstrationPlan.issuer.join(' '), title: demonstrationPlan.title },
    ...{ place: demonstrationPlan.place, date: demonstrationPlan.signedOn },
  })
  expect(reading.themes.map(({ text }) => text)).toEqual(themes.map(({ text }) => text))
  expect(reading.channels.map(({ text }) => text)).toEqual(channels.map(({ text }) => text))
  expect(reading.distribution.map(({ text, role }) => ({ text, role }))).toEqual(recipients)
  expect(reading.legalBases).toHaveLength(bases.length + 1)
  expect(reading.reportDeadlines.map(({ deadline }) => deadline)).toEqual(['2024-11-15', '2024-12-30'])
  expect(reading.signer).toEqual({ ...signature, onBehalfOf: signature.onBehalfOf.join('; ') })
})
