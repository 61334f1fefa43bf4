import { expect, test } from 'vitest'
import { stateOn } from './state-on.ts'

const steps = [
  { kind: 'suspended', onDay: '2024-11-05' },
  { kind: 'resumed', onDay: '2024-11-07' },
  { kind: 'closed', onDay: '2024-11-20' },
] as const

test.each([
  ['2024-10-31', 'draft'],
  ['2024-11-01', 'issued'],
  ['2024-11-05', 'suspended'],
  ['2024-11-06', 'suspended'],
  ['2024-11-07', 'issued'],
  ['2024-11-20', 'closed'],
  ['2024-12-01', 'closed'],
])('at the end of %s the plan was %s', (day, state) => {
  expect(stateOn(day, { issuedOn: '2024-11-01', steps })).toBe(state)
})
