import { readForm } from '../../documents/workbooks/index.ts'
import { workbookOf } from '../../documents/workbooks/testing/filled.ts'
import { statisticCodes } from '../activities/index.ts'
import type { StandingAssignment } from '../tasks/index.ts'
import { activityColumns, signOf } from './activities/form.ts'
import { prepareActivities } from './activities/preview.ts'

const ROWS = 2000
const planId = '00000000-0000-8000-8000-000000000001'
const agencyId = '00000000-0000-8000-8000-000000000002'
const form = { ...signOf(planId, agencyId), columns: activityColumns() }

/** A form as wide as ours, every row filled with words, two days, a task, a link and twelve figures. */
async function filledForm(): Promise<Uint8Array> {
  const head = form.columns.map(({ title }) => title)
  const figures = statisticCodes.map((_, index) => (index < 12 ? index + 1 : null))
  const rows = Array.from({ length: ROWS }, (_, index) => [
    ...[
      `Họp bản lần ${index + 1}`,
      new Date('2024-11-01T00:00:00Z'),
      '2/11/2024',
      '1.1',
      'Nhà văn hóa bản',
      'Nói về rác.',
    ],
    ...['người dân; phụ nữ', 'tiếng Việt', `https://cong.example/tin-${index}`, ...figures],
  ])
  return workbookOf([head, ...rows])
}

const assignments: StandingAssignment[] = []

/** The rules themselves are asked in the benches of activities; here every row is taken as it is. */
const many = { planId, agencyId, assignments, recorded: [], check: accepted }
const tasks = [{ id: '00000000-0000-8000-8000-000000000003', label: '1.1', name: '1.1 – Tuyên truyền' }]

function accepted(content: Parameters<Parameters<typeof prepareActivities>[0]['many']['check']>[0]) {
  return { planId, content, restricted: false }
}

function preview(bytes: Uint8Array): number {
  const read = readForm({ bytes, form })
  return prepareActivities({ form: read, many, tasks, submit: false, today: '2024-11-08', language: 'vi' }).length
}

export const benches = [
  {
    name: 'read a form of 2,000 rows from Excel',
    prepare: filledForm,
    run: (bytes: Uint8Array) => readForm({ bytes, form }),
  },
  { name: 'read and preview a form of 2,000 rows from Excel', prepare: filledForm, run: preview },
]
