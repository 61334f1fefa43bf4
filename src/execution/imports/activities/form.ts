import type { Form, FormColumn } from '../../../documents/workbooks/index.ts'
import { oneLine } from '../../../platform/text/normalise.ts'
import { activitiesMessages, statisticCodes, statisticGroups, statistics } from '../../activities/index.ts'
import type { StandingAssignment } from '../../tasks/index.ts'

/** Goes up when a form that is out there can no longer be read rightly. */
const VERSION = 1
export const KIND = 'activities'

const words = activitiesMessages.vi

/** A figure's column answers to its code too: "TALK". */
const figureColumns: readonly FormColumn[] = statisticCodes.map((code) => {
  const { label, unit, group } = statistics[code]
  return {
    ...{ key: code, title: `${label.vi} (${unit.vi})`, also: [code], kind: 'number', width: 13 },
    group: statisticGroups[group].vi,
  }
})

const WHAT = 'Hoạt động'

/** The columns of the form; what may be chosen is told where it is known. */
export const activityColumns = (tasks: readonly string[] = []): FormColumn[] => [
  { key: 'title', title: 'Tên hoạt động', kind: 'words', required: true, width: 38, group: WHAT },
  { key: 'from', title: 'Từ ngày', kind: 'day', required: true, width: 13, group: WHAT },
  { key: 'to', title: 'Đến ngày', kind: 'day', width: 13, group: WHAT },
  {
    ...{ key: 'tasks', title: 'Nhiệm vụ (mục)', also: ['Mục', 'Nhiệm vụ số'], kind: 'words', required: true },
    ...{ width: 30, group: WHAT, choices: tasks, several: true },
  },
  { key: 'place', title: 'Địa điểm', kind: 'words', width: 24, group: WHAT },
  { key: 'description', title: 'Mô tả', kind: 'words', width: 34, group: WHAT },
  {
    ...{ key: 'audiences', title: 'Đối tượng', kind: 'words', width: 24, group: WHAT },
    ...{ choices: Object.values(words.audiences), several: true },
  },
  {
    ...{ key: 'languages', title: 'Ngôn ngữ', kind: 'words', width: 15, group: WHAT },
    ...{ choices: Object.values(words.languages), several: true },
  },
  { key: 'links', title: 'Đường dẫn minh chứng', kind: 'words', width: 30, group: WHAT },
  ...figureColumns,
]

/** How long a clause may be beside its label. */
const CLAUSE_LENGTH = 70

export interface NamedTask {
  readonly id: string
  readonly label: string
  /** As it is chosen from the list: the label and how the clause begins. */
  readonly name: string
}

/** An agency's shares as the list of the form names them. Semicolons and commas part choices, so that none is left in a name. */
export const namedTasks = (
  assignments: readonly StandingAssignment[],
  clauses: ReadonlyMap<string, string>,
): NamedTask[] =>
  assignments.map(({ id, taskId, label }) => {
    const clause = oneLine((clauses.get(taskId) ?? '').replace(/[;,]/g, ' '))
    return { id, label, name: `${label} – ${shortened(clause)}` }
  })

const shortened = (clause: string): string =>
  clause.length > CLAUSE_LENGTH ? `${clause.slice(0, CLAUSE_LENGTH).replace(/\s+\S*$/, '')}…` : clause

/** Which form is asked for. */
export const signOf = (planId: string, agencyId: string) => ({
  kind: KIND,
  version: VERSION,
  about: { planId, agencyId },
})

interface FormFor {
  readonly planId: string
  readonly agencyId: string
  readonly agencyName: string
  readonly planTitle: string
  readonly tasks: readonly NamedTask[]
  readonly today: string
}

/** The empty form of an agency for a plan. */
export function activityForm({ planId, agencyId, agencyName, planTitle, tasks, today }: FormFor): Form {
  return {
    ...signOf(planId, agencyId),
    sheet: 'Hoạt động',
    title: `HOẠT ĐỘNG CỦA ${agencyName.toLocaleUpperCase('vi')} – ${planTitle}`,
    instruction:
      'Mỗi hàng ghi một hoạt động; cột có dấu * bắt buộc điền. Ngày ghi dạng 05/11/2024; nhiều nhiệm vụ, đối tượng hoặc đường dẫn trong một ô cách nhau bằng dấu chấm phẩy. Hàng “Ví dụ” không được đọc.',
    columns: activityColumns(tasks.map(({ name }) => name)),
    example: {
      ...{ title: 'Nói chuyện về phân loại rác tại nhà văn hóa bản', from: { day: today }, to: { day: today } },
      ...{ tasks: tasks[0]?.name ?? '1.1', place: 'Nhà văn hóa bản, xã …', audiences: words.audiences.residents },
      ...{ languages: words.languages.vi, links: 'https://…', TALK: 1, ATT: 60 },
    },
    rows: 2000,
  }
}
