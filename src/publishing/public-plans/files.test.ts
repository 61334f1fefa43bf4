import { expect, test } from 'vitest'
import { icsOf } from './files.ts'
import type { PublicPlan, PublicTask } from './public-plan.ts'

const task: PublicTask = {
  ...{ id: '6f0c6a5e-0000-4000-8000-000000000001', anchor: 'viec-1', section: 'II', label: '1', requested: false },
  clause: 'Dọn rác\r\nEND:VEVENT\rBEGIN:VEVENT\nSUMMARY:khác; xong, hết',
  ...{ deadline: { text: null, lastDay: '2024-12-01' }, agencies: null, progress: null, amendedBy: [] },
}

const plan: PublicPlan = {
  ...{ id: '6f0c6a5e-0000-4000-8000-000000000002', demonstration: false, state: 'issued', issuer: 'Sở Thử' },
  ...{ number: null, signedOn: null, title: 'Kế hoạch thử', year: 2024, tasks: [task], countedOnly: 0 },
  ...{ agencies: null, progress: null, figures: null, contact: { office: 'Sở', email: '', phone: '1' } },
  ...{ document: false, amendments: [], updatedAt: '2024-11-08T02:00:00.000Z' },
}

test('no words of a task end a line of its calendar, whatever breaks lines in them', () => {
  const lines = icsOf(plan, 'vi').split(/\r\n|\r|\n/)
  expect(lines.filter((line) => /^(BEGIN|END):VEVENT$/.test(line))).toEqual(['BEGIN:VEVENT', 'END:VEVENT'])
  expect(lines.filter((line) => line.startsWith('SUMMARY:'))).toHaveLength(1)
})

test('the last day that a calendar has stands in it as a day of eight digits, and no day after it', () => {
  const last = { ...task, deadline: { text: null, lastDay: '9999-12-31' } }
  const days = icsOf({ ...plan, tasks: [last] }, 'vi').match(/^DT(START|END).*$/gm)
  expect(days).toEqual(['DTSTART;VALUE=DATE:99991231'])
})
