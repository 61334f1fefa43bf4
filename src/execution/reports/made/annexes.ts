import { type StatisticCode, statistics } from '../../activities/index.ts'
import type { Basis } from '../basis.ts'
import { type AgencyGroup, agencyGroups, groupOf, ratingOf } from '../rules.ts'
import type { AnnexRow, Cell, Discipline, Material, ReportAnnex, ReportingAgency } from '../shapes.ts'
import { scopesOf } from './agency-outline.ts'
import { reasonsOf } from './consolidated-outline.ts'
import { difficultyAnnex } from './difficulties.ts'
import { enumeration, figureId } from './figures.ts'
import { plainText } from './part.ts'
import { codesIn, nothingCounted, type Tally, talliesOf, totalIn } from './tally.ts'
import { amendedBy, printedDay, ratingWords, shortened } from './words.ts'

export const groupTitles: Readonly<Record<AgencyGroup, string>> = {
  departments: 'Sở, ban, ngành tỉnh',
  districts: 'UBND các huyện, thành phố',
  press: 'Cơ quan báo chí, Cổng thông tin điện tử',
  front: 'Mặt trận Tổ quốc, tổ chức chính trị - xã hội',
  party: 'Cơ quan Đảng',
}

const numerals = ['I', 'II', 'III', 'IV', 'V']

/** What stands where people may be counted twice. */
export const notAdded = 'không cộng'

/** The annexes of the consolidated report: tasks, statistics by agency, difficulties, reporting discipline. */
export function annexesOf(basis: Basis, material: Material): ReportAnnex[] {
  const tallies = talliesOf(material.activities, scopesOf(basis))
  return [
    taskAnnex(basis, material, tallies),
    statisticAnnex(material, tallies),
    difficultyAnnex(material),
    disciplineAnnex(material),
  ]
}

function taskAnnex(basis: Basis, { shares }: Material, tallies: ReadonlyMap<string, Tally>): ReportAnnex {
  const ofTask = Map.groupBy(shares, ({ taskId }) => taskId)
  const rows = basis.tasks.map((task, index): AnnexRow => {
    const mine = ofTask.get(task.id) ?? []
    const scope = `task:${basis.keys.get(task.id) ?? task.label}`
    const tally = tallies.get(scope) ?? nothingCounted
    const cells: Cell[] = [
      index + 1,
      `${task.label}. ${shortened(task.clause, 160)}`,
      namesOf(
        basis,
        mine.filter(({ role }) => role === 'lead'),
      ),
      namesOf(
        basis,
        mine.filter(({ role }) => role === 'partner'),
      ),
      task.dueText ?? 'Thường xuyên',
      plainText([enumeration(scope, tally)]) || 'Chưa có số liệu',
      ratingWords[ratingOf(mine)],
      { value: tally.activities, figureId: figureId(scope, 'activities') },
      task.restricted ? 'Chỉ tổng hợp số liệu' : reasonsOf(mine).join('; '),
    ]
    return { kind: 'row', cells }
  })
  return {
    ...{ key: '01', label: 'Phụ lục I', title: 'Biểu 01. Kết quả thực hiện các nhiệm vụ', orientation: 'landscape' },
    columns: [
      { title: 'TT', width: 4, align: 'center' },
      { title: 'Nhiệm vụ (số mục trong Kế hoạch)', width: 20, align: 'left' },
      { title: 'Cơ quan chủ trì', width: 10, align: 'left' },
      { title: 'Cơ quan phối hợp', width: 9, align: 'left' },
      { title: 'Thời gian', width: 8, align: 'left' },
      { title: 'Kết quả, sản phẩm', width: 34, align: 'left' },
      { title: 'Mức độ hoàn thành', width: 8, align: 'left' },
      { title: 'Minh chứng (số hoạt động)', width: 6, align: 'right' },
      { title: 'Ghi chú', width: 8, align: 'left' },
    ],
    rows,
    notes: basis.amendments.length > 0 ? [`Nhiệm vụ, thời gian theo Kế hoạch${amendedBy(basis.amendments)}.`] : [],
  }
}

/** The agencies of some shares: by name up to three, by number beyond. */
function namesOf({ agencies }: Basis, shares: Material['shares']): string {
  if (shares.length > 3) return `${shares.length} cơ quan, đơn vị`
  const names = shares.flatMap(({ agencyId }) => agencies.get(agencyId)?.shortName ?? [])
  const others = shares.length - names.length
  return [...names, ...(others > 0 ? [`${others} cơ quan khác`] : [])].join('; ')
}

/** Rows are agencies by group, columns the statistics that anybody reported; totals by each one's rule. */
function statisticAnnex({ agencies, open, activities }: Material, tallies: ReadonlyMap<string, Tally>): ReportAnnex {
  const total = tallies.get('total') ?? nothingCounted
  const codes = codesIn(total)
  const counted = new Set(activities.map(({ agencyId }) => agencyId))
  const unlocked = new Set(open)
  const cellsOf = (agency: ReportingAgency): Cell[] => {
    const scope = `agency:${agency.code}`
    const tally = tallies.get(scope) ?? nothingCounted
    return codes.map((code) => cellOf(scope, tally, code))
  }
  const rows = grouped(
    agencies.filter(({ id }) => counted.has(id)),
    (agency, index) => [
      index,
      `${agency.shortName}${unlocked.has(agency.id) ? ' (chưa chốt)' : ''}`,
      ...cellsOf(agency),
    ],
  )
  return {
    ...{ key: '02', label: 'Phụ lục II', title: 'Biểu 02. Số liệu theo cơ quan, đơn vị', orientation: 'landscape' },
    columns: [
      { title: 'TT', width: 4, align: 'center' },
      { title: 'Cơ quan, đơn vị', width: 16, align: 'left' },
      ...codes.map((code) => ({
        title: columnTitle(code),
        width: 7,
        align: 'right' as const,
        ...decimalsOf(code, activities),
      })),
    ],
    rows,
    total: { title: 'Tổng cộng', cells: codes.map((code) => cellOf('total', total, code)) },
    notes: notesOf(codes),
  }
}

const columnTitle = (code: StatisticCode): string => `${statistics[code].label.vi} (${statistics[code].unit.vi})`

/** As many decimals as the column's values have, at most three. */
function decimalsOf(code: StatisticCode, activities: Material['activities']): { decimals?: number } {
  if (statistics[code].valueType === 'integer') return {}
  const most = Math.max(
    0,
    ...activities.map(({ statistics: values }) => String(values[code] ?? 0).split('.')[1]?.length ?? 0),
  )
  return { decimals: Math.min(most, 3) }
}

function cellOf(scope: string, tally: Tally, code: StatisticCode): Cell {
  const total = totalIn(tally, code)
  if (!total) return null
  return total.total === null ? notAdded : { value: total.total, figureId: figureId(scope, code) }
}

function notesOf(codes: readonly StatisticCode[]): string[] {
  const of = (aggregation: string) =>
    codes.filter((code) => statistics[code].aggregation === aggregation).map((code) => statistics[code].label.vi)
  const people = of('never-across-agencies')
  const stocks = of('stock')
  const published = of('sum-distinct-address')
  return [
    ...(people.length > 0
      ? [`${people.join('; ')}: không cộng giữa các cơ quan vì một người có thể được tính nhiều lần.`]
      : []),
    ...(stocks.length > 0 ? [`${stocks.join('; ')}: lấy số cuối kỳ mới nhất của từng cơ quan.`] : []),
    ...(published.length > 0
      ? [`${published.join('; ')}: cùng một đường dẫn chỉ tính một lần trong dòng tổng cộng.`]
      : []),
  ]
}

/** Rows of agencies under the heads of their groups, in Vietnamese order. */
function grouped(
  agencies: readonly ReportingAgency[],
  cells: (agency: ReportingAgency, index: number) => Cell[],
): AnnexRow[] {
  const byName = new Intl.Collator('vi')
  const ofGroup = Map.groupBy(agencies, groupOf)
  const filled = agencyGroups.filter((group) => ofGroup.has(group))
  return filled.flatMap((group, place): AnnexRow[] => [
    { kind: 'group', label: numerals[place] ?? '', title: groupTitles[group] },
    ...(ofGroup.get(group) ?? [])
      .toSorted((one, other) => byName.compare(one.name, other.name))
      .map((agency, index): AnnexRow => ({ kind: 'row', cells: cells(agency, index + 1) })),
  ])
}

/** Who reported when. Bodies that the issuer cannot order appear once they have sent theirs, and are never called late. */
function disciplineAnnex({ discipline }: Material): ReportAnnex {
  const asked = discipline.filter(({ agency }) => !agency.commanded)
  const shown = discipline.filter(({ agency, sentOn }) => agency.commanded || sentOn !== null)
  const byId = new Map(shown.map((row) => [row.agency.id, row]))
  const rows = grouped(
    shown.map(({ agency }) => agency),
    ({ id, name }, index) => {
      const row = byId.get(id)
      return [
        index,
        name,
        row ? sentDays(row) : null,
        row?.dueOn ? printedDay(row.dueOn) : null,
        row ? standingWords(row) : null,
      ]
    },
  )
  const sent = asked.filter(({ sentOn }) => sentOn !== null).length
  return {
    ...{
      key: '08',
      label: 'Phụ lục IV',
      title: 'Biểu 08. Tình hình chấp hành chế độ báo cáo',
      orientation: 'portrait',
    },
    columns: [
      { title: 'TT', width: 6, align: 'center' },
      { title: 'Cơ quan, đơn vị', width: 44, align: 'left' },
      { title: 'Ngày nhận', width: 15, align: 'center' },
      { title: 'Ngày hết hạn', width: 15, align: 'center' },
      { title: 'Tình hình', width: 20, align: 'left' },
    ],
    rows,
    notes:
      asked.length > 0
        ? [`Các cơ quan được đề nghị phối hợp: đã nhận báo cáo của ${sent}/${asked.length} cơ quan.`]
        : [],
  }
}

/** The day by which it is judged, and the one on which it came again after it went back. */
function sentDays({ sentOn, firstSentOn }: Discipline): string | null {
  const first = firstSentOn && printedDay(firstSentOn)
  return first && sentOn && sentOn !== firstSentOn ? `${first}; gửi lại ${printedDay(sentOn)}` : first
}

function standingWords({ standing, state, daysLate }: Discipline): string {
  if (standing === 'late') return `Trễ ${daysLate} ngày`
  if (state === 'returned') return standing === 'missing' ? `Trả lại, quá hạn ${daysLate} ngày` : 'Trả lại để sửa'
  if (standing === 'missing') return `Chưa gửi, quá hạn ${daysLate} ngày`
  return { on_time: 'Đúng hạn', received: 'Đã nhận', awaited: 'Chưa gửi' }[standing]
}
