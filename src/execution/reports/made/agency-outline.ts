import { type StatisticCode, statisticGroups, statistics } from '../../activities/index.ts'
import type { Basis } from '../basis.ts'
import type { CountedActivity, Material, Paragraph, ReportingAgency, Run } from '../shapes.ts'
import { difficultyParts } from './difficulties.ts'
import { enumeration, figureId, inWords, lowerFirst } from './figures.ts'
import { type MadePart, type MadeSection, runs } from './part.ts'
import { nothingCounted, type Tally, talliesOf } from './tally.ts'
import { citedPlan, printedDay, shareWords, shortened } from './words.ts'

/** How many activities of a task are named in the text; the others stand behind its figure. */
const named = 5

/** The outline of an agency's report, drafted from what it did: the practice of result reports on a plan. */
export function agencyOutline(basis: Basis, agency: ReportingAgency, material: Material): MadeSection[] {
  const scopes = scopesOf(basis)
  const tallies = talliesOf(material.activities, scopes)
  const total = tallies.get('total') ?? nothingCounted
  const opening = `Thực hiện ${citedPlan(basis.plan, basis.amendments)}, ${agency.name} báo cáo kết quả như sau:`
  return [
    { label: '', title: '', parts: [{ key: 'opening', paragraphs: [runs(opening)] }] },
    { label: 'I', title: 'Công tác chỉ đạo, triển khai', parts: [steering(total)] },
    {
      label: 'II',
      title: 'Kết quả thực hiện',
      parts: [
        { key: 'overview', label: '1', title: 'Kết quả theo từng nhiệm vụ', paragraphs: overview(total) },
        ...taskParts(basis, material, tallies),
        ...formParts(total),
      ],
    },
    assessment,
    { label: 'IV', title: 'Khó khăn, vướng mắc; đề xuất, kiến nghị', parts: difficultyParts(material) },
    nextYear(basis),
    closing(basis, agency.name),
  ]
}

/** Under which things an activity counts: the whole, each of its tasks, its agency. */
export function scopesOf({ keys, agencies }: Basis): (activity: CountedActivity) => string[] {
  return ({ taskIds, agencyId }) => {
    const tasks = new Set(taskIds.flatMap((id) => keys.get(id) ?? []))
    const code = agencies.get(agencyId)?.code
    return ['total', ...[...tasks].map((key) => `task:${key}`), ...(code ? [`agency:${code}`] : [])]
  }
}

/** Part I: the documents issued, to which a person adds what was arranged. */
function steering(total: Tally): MadePart {
  const issued = enumeration('total', total, (code) => statistics[code].group === 'direction')
  return {
    key: 'steering',
    paragraphs: issued.length > 0 ? [[{ text: 'Có ' }, ...issued, { text: '.' }]] : [],
  }
}

const overview = (total: Tally): Paragraph[] =>
  total.activities === 0
    ? [runs('Chưa có hoạt động nào được duyệt.')]
    : [[{ text: 'Đã thực hiện ' }, activityFigure('total', total), { text: ' hoạt động.' }]]

export const activityFigure = (scope: string, { activities }: Tally): Run => ({
  text: inWords(activities),
  figureId: figureId(scope, 'activities'),
})

function taskParts(basis: Basis, material: Material, tallies: ReadonlyMap<string, Tally>): MadePart[] {
  const shares = new Map(material.shares.map((share) => [share.taskId, share]))
  return basis.tasks.flatMap((task) => {
    const share = shares.get(task.id)
    const key = basis.keys.get(task.id)
    if (!share || key === undefined) return []
    const scope = `task:${key}`
    const tally = tallies.get(scope) ?? nothingCounted
    const head: Run[] = [
      { text: `Nhiệm vụ ${task.label} (${lowerFirst(shortened(task.clause))}): ${lowerFirst(shareWords(share))}.` },
    ]
    const done = material.activities.filter(({ taskIds }) => taskIds.includes(task.id))
    return [
      { key: scope, fixed: task.restricted, paragraphs: [[...head, ...resultOf(scope, tally)], ...examples(done)] },
    ]
  })
}

/** " Kết quả: 03 hoạt động; 12 tin; …": nothing when nothing was done. */
export function resultOf(scope: string, tally: Tally): Run[] {
  if (tally.activities === 0) return []
  const figures = enumeration(scope, tally)
  const counted: Run[] = [{ text: ' Kết quả: ' }, activityFigure(scope, tally), { text: ' hoạt động' }]
  return [...counted, ...(figures.length > 0 ? [{ text: '; ' }, ...figures] : []), { text: '.' }]
}

/** The newest activities by name. Restricted ones are never named. */
function examples(activities: readonly CountedActivity[]): Paragraph[] {
  const open = activities.filter(({ restricted }) => !restricted)
  const newest = open.toSorted((one, other) => other.startedOn.localeCompare(one.startedOn)).slice(0, named)
  if (newest.length === 0) return []
  const words = newest.map(({ title, startedOn, endedOn, place }) => {
    const days = startedOn === endedOn ? printedDay(endedOn) : `${printedDay(startedOn)} - ${printedDay(endedOn)}`
    return `${title} (${[days, place].filter((word) => word !== '').join(', ')})`
  })
  const rest = open.length > newest.length ? `; và ${inWords(open.length - newest.length)} hoạt động khác` : ''
  return [runs(`Trong đó: ${words.join('; ')}${rest}.`)]
}

/** Part II.2: the figures by the form of communication, one paragraph for each group of the dictionary. */
export function formParts(total: Tally): MadePart[] {
  const groups = Object.entries(statisticGroups).flatMap(([group, words]) => {
    const inGroup = (code: StatisticCode) => statistics[code].group === group
    const figures = enumeration('total', total, inGroup)
    return figures.length > 0
      ? [{ key: `form:${group}`, paragraphs: [[{ text: `- ${words.vi}: ` }, ...figures, { text: '.' }]] }]
      : []
  })
  return [{ key: 'forms', label: '2', title: 'Kết quả theo hình thức tuyên truyền', fixed: true }, ...groups]
}

export const assessment: MadeSection = {
  label: 'III',
  title: 'Đánh giá',
  parts: [
    { key: 'strengths', label: '1', title: 'Ưu điểm' },
    { key: 'shortcomings', label: '2', title: 'Tồn tại, hạn chế' },
    { key: 'causes', label: '3', title: 'Nguyên nhân' },
  ],
}

export const nextYear = ({ plan }: Basis): MadeSection => ({
  label: 'V',
  title: `Phương hướng, nhiệm vụ năm ${plan.year + 1}`,
  parts: [{ key: 'nextYear' }],
})

export const closing = ({ plan }: Basis, agencyName: string): MadeSection => ({
  label: '',
  title: '',
  parts: [{ key: 'closing', paragraphs: [runs(closingWords(plan.number, agencyName))] }],
})

const closingWords = (number: string | null, agencyName: string): string =>
  `Trên đây là báo cáo kết quả thực hiện Kế hoạch${number ? ` số ${number}` : ''}, ${agencyName} kính báo cáo.`
