import { statistics } from '../../activities/index.ts'
import type { Task } from '../../tasks/index.ts'
import type { Basis } from '../basis.ts'
import { decidingShares, type Rating, ratingOf } from '../rules.ts'
import type { CountedShare, Discipline, Material, Paragraph } from '../shapes.ts'
import { activityFigure, assessment, closing, formParts, nextYear, resultOf, scopesOf } from './agency-outline.ts'
import { difficultyParts } from './difficulties.ts'
import { enumeration, inWords, lowerFirst } from './figures.ts'
import { type MadePart, type MadeSection, runs } from './part.ts'
import { nothingCounted, type Tally, talliesOf } from './tally.ts'
import { citedPlan, printedDay, ratingWords, shortened } from './words.ts'

/** The outline of the plan owner's report: who reported, totals, the results task by task, difficulties. */
export function consolidatedOutline(basis: Basis, material: Material): MadeSection[] {
  const tallies = talliesOf(material.activities, scopesOf(basis))
  const total = tallies.get('total') ?? nothingCounted
  const opening = `Thực hiện ${citedPlan(basis.plan, basis.amendments)}, ${basis.owner.name} tổng hợp, báo cáo kết quả như sau:`
  return [
    { label: '', title: '', parts: [{ key: 'opening', paragraphs: [runs(opening)] }] },
    {
      label: 'I',
      title: 'Công tác chỉ đạo, triển khai',
      parts: [steering(basis, material, total), discipline(material)],
    },
    {
      label: 'II',
      title: 'Kết quả thực hiện',
      parts: [overview(basis, material, total), ...taskParts(basis, material, tallies), ...formParts(total)],
    },
    assessment,
    {
      label: 'IV',
      title: 'Khó khăn, vướng mắc; đề xuất, kiến nghị',
      parts: difficultyParts(material, true),
    },
    nextYear(basis),
    closing(basis, basis.owner.name),
  ]
}

function steering({ tasks }: Basis, { shares }: Material, total: Tally): MadePart {
  const agencies = new Set(shares.map(({ agencyId }) => agencyId)).size
  const assigned = `Kế hoạch có ${inWords(tasks.length)} nhiệm vụ, giao và đề nghị ${inWords(agencies)} cơ quan, đơn vị thực hiện.`
  const issued = enumeration('total', total, (code) => statistics[code].group === 'direction')
  const documents: Paragraph[] =
    issued.length > 0 ? [[{ text: 'Các cơ quan, đơn vị có ' }, ...issued, { text: '.' }]] : []
  return { key: 'steering', label: '1', title: 'Chỉ đạo, điều hành', paragraphs: [runs(assigned), ...documents] }
}

/** Who reported: all are counted; of those that did not, only bodies that the issuer may order are named (Limits). */
function discipline({ discipline: rows, on }: Material): MadePart {
  const standing = Map.groupBy(rows, (row) => row.standing)
  const count = (key: Discipline['standing']) => standing.get(key)?.length ?? 0
  const sent = rows.filter(({ sentOn }) => sentOn !== null)
  const how = [
    counted(count('on_time'), (some) => `${some} đúng hạn`),
    counted(count('late'), (some) => `${some} trễ hạn`),
    counted(count('received'), (some) => `${some} của cơ quan được đề nghị phối hợp`),
  ].flat()
  const first = `Đến ngày ${printedDay(on)}, đã nhận báo cáo của ${inWords(sent.length)}/${inWords(rows.length)} cơ quan, đơn vị${listed(how)}.`
  const names = (key: Discipline['standing']) => named(standing.get(key) ?? [])
  const late = names('late')
  const missing = names('missing')
  const unsent = rows.length - sent.length
  const lines = [
    first,
    ...(late ? [`Gửi trễ hạn: ${late}.`] : []),
    ...(missing ? [`Quá hạn chưa gửi: ${missing}.`] : []),
    ...(unsent > count('missing')
      ? [`Còn ${inWords(unsent - count('missing'))} cơ quan, đơn vị khác chưa gửi báo cáo.`]
      : []),
  ]
  return { key: 'discipline', label: '2', title: 'Chế độ báo cáo', paragraphs: lines.map(runs) }
}

/** What there is none of is not said. */
const counted = (count: number, words: (some: string) => string): string[] => (count > 0 ? [words(inWords(count))] : [])

const listed = (parts: readonly string[]): string => (parts.length > 0 ? `: ${parts.join(', ')}` : '')

const ratingOrder: readonly Rating[] = ['done', 'in_progress', 'not_started', 'not_carried_out']

const named = (rows: readonly Discipline[]): string =>
  rows
    .filter(({ agency }) => agency.commanded)
    .map(({ agency, daysLate }) => `${agency.name} (${inWords(daysLate)} ngày)`)
    .join('; ')

function overview({ tasks }: Basis, { shares, open }: Material, total: Tally): MadePart {
  const ofTask = Map.groupBy(shares, ({ taskId }) => taskId)
  const ratings = tasks.map(({ id }) => ratingOf(ofTask.get(id) ?? []))
  const rating = (one: Rating) =>
    counted(ratings.filter((of) => of === one).length, (some) => `${lowerFirst(ratingWords[one])} ${some}`)
  const rated = `Trong ${inWords(tasks.length)} nhiệm vụ${listed(ratingOrder.flatMap(rating))}.`
  const unlocked =
    open.length > 0
      ? [runs(`Số liệu gồm cả kết quả đã duyệt nhưng chưa chốt của ${inWords(open.length)} cơ quan, đơn vị.`)]
      : []
  const done: Paragraph =
    total.activities > 0
      ? [{ text: 'Các cơ quan, đơn vị đã thực hiện ' }, activityFigure('total', total), { text: ' hoạt động.' }]
      : runs('Chưa có số liệu của báo cáo nào được tiếp nhận.')
  return {
    key: 'overview',
    label: '1',
    title: 'Kết quả theo từng nhiệm vụ',
    paragraphs: [runs(rated), done, ...unlocked],
  }
}

function taskParts(basis: Basis, { shares }: Material, tallies: ReadonlyMap<string, Tally>): MadePart[] {
  const ofTask = Map.groupBy(shares, ({ taskId }) => taskId)
  return basis.tasks.flatMap((task) => {
    const key = basis.keys.get(task.id)
    if (key === undefined) return []
    const scope = `task:${key}`
    const head = runs(
      `Nhiệm vụ ${task.label} (${lowerFirst(shortened(task.clause))}): ${standing(task, ofTask.get(task.id) ?? [])}`,
    )
    return [
      {
        key: scope,
        fixed: task.restricted,
        paragraphs: [[...head, ...resultOf(scope, tallies.get(scope) ?? nothingCounted)]],
      },
    ]
  })
}

/** "đang thực hiện (12/47 cơ quan hoàn thành)." with the reasons of those that did not carry it out. */
function standing({ restricted }: Task, shares: readonly CountedShare[]): string {
  const rating = lowerFirst(ratingWords[ratingOf(shares)])
  const led = decidingShares(shares)
  const done = led.filter(({ state }) => state === 'done').length
  const share = led.length > 1 ? ` (${inWords(done)}/${inWords(led.length)} cơ quan, đơn vị hoàn thành)` : ''
  const reasons = restricted ? [] : reasonsOf(shares)
  return `${rating}${share}.${reasons.length > 0 ? ` Lý do không thực hiện: ${reasons.join('; ')}.` : ''}`
}

/** Why some agencies did not carry a task out, each reason once. */
export const reasonsOf = (shares: readonly CountedShare[]): string[] => [
  ...new Set(
    shares.flatMap(({ state, reason }) => (state === 'not_carried_out' && reason ? [lowerFirst(reason)] : [])),
  ),
]
