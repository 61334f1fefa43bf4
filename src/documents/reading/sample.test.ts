import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readPlan } from './read-plan.ts'

const samples = process.env.LANTOA_SAMPLES

/** The real plan of 2024, read where it lies; its annotations say how many of each there are. */
describe.skipIf(!samples)(`the real plan of the samples${samples ? '' : ' (LANTOA_SAMPLES is not set)'}`, () => {
  const file = (name: string) => readFileSync(join(samples ?? '', 'plans', name))
  const found = async () => (await readPlan({ name: 'son-la-2024.txt', bytes: file('son-la-2024.txt') })).reading
  const expected = () => JSON.parse(file('son-la-2024.expected.json').toString('utf8'))

  test('every section, task and action is found, in order', async () => {
    const [reading, gold] = [await found(), expected()]
    const labels = ({ section, label }: { section: string; label: string }) => `${section} ${label}`
    expect(reading.sections.map(({ label, kind }) => [label, kind])).toEqual(
      gold.sections.map(({ label, kind }: { label: string; kind: string }) => [label, kind]),
    )
    expect(reading.tasks.map(labels)).toEqual(gold.tasks.map(labels))
    expect(reading.tasks.map(({ actions }) => actions.length)).toEqual(
      gold.tasks.map(({ actions }: { actions: unknown[] }) => actions.length),
    )
  })

  test('who does it, with whom, how it is put and by when', async () => {
    const parts = ({
      lead,
      coordinating,
      role,
      action,
      requested,
      deadlines,
      quantities,
      eventDates,
    }: Record<string, unknown>) => ({
      ...{ lead, coordinating, role, action, deadlines, quantities },
      ...{ requested: requested === true, eventDates: eventDates ?? [] },
    })
    expect((await found()).tasks.map((task) => parts({ ...task }))).toEqual(expected().tasks.map(parts))
  })

  test('everything around the tasks', async () => {
    const [reading, gold] = [await found(), expected()]
    const bases = ({ type, number, date, issuerText, role, text }: Record<string, unknown>) => [
      type,
      number,
      date,
      issuerText,
      role,
      text,
    ]
    const labelled = ({ label, text }: Record<string, unknown>) => [label, text]
    expect(reading.header.title).toBe(gold.header.title)
    expect(reading.legalBases.map((one) => bases({ ...one }))).toEqual(gold.legalBases.map(bases))
    expect(reading.themes.map((one) => labelled({ ...one }))).toEqual(gold.themes.map(labelled))
    expect(reading.channels.map((one) => labelled({ ...one }))).toEqual(gold.channels.map(labelled))
    expect(reading.distribution.map(({ span: _span, ...one }) => one)).toEqual(gold.distribution)
    expect(reading.reportDeadlines.map(({ span: _span, ...one }) => one)).toEqual(gold.reportDeadlines)
    expect(reading.funding.map(({ text }) => text)).toEqual(gold.funding.map(({ text }: { text: string }) => text))
    expect(reading.signer).toEqual(gold.signer)
  })
})
