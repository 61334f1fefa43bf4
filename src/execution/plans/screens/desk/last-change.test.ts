import { expect, test } from 'vitest'
import type { JournalLine } from '../../../../foundation/journal/shapes.ts'
import { lastChangeOf } from './last-change.ts'

const line = (personName: string, kind: string, payload: Record<string, unknown>): JournalLine => ({
  ...{ id: 1, kind, personName, payload, agencyName: null, at: '2024-11-08T03:42:00.000Z' },
})
const history = [
  line('A', 'plans.item_corrected', { id: 'item-2', label: '1.2' }),
  line('B', 'plans.items_decided', { verdict: 'accepted', items: [{ id: 'item-1', label: '1.1' }] }),
  line('C', 'plans.item_corrected', { id: 'item-1', label: '1.1' }),
  line('D', 'plans.roster_confirmed', { label: 'Các Sở', before: [], after: [] }),
  line('E', 'plans.header_corrected', { before: {}, after: {} }),
  line('F', 'plans.item_corrected', { id: 'item-3', label: 'Các Sở' }),
]

test.each([
  ['item-2', 'A'],
  ['item-1', 'B'],
  ['item-3', 'F'],
  ['Các Sở', 'D'],
  ['the plan', 'E'],
  ['item-4', undefined],
])('the last to change %s was %s', (id, personName) => {
  expect(lastChangeOf(history, { id, planId: 'the plan' })?.personName).toBe(personName)
})
