import type { StatisticDefinition, StatisticGroup } from './statistics/definition.ts'
import { doneAndSpent } from './statistics/done-and-spent.ts'
import { saidAndShown } from './statistics/said-and-shown.ts'

export type { Aggregation, StatisticDefinition, StatisticGroup } from './statistics/definition.ts'

/** The dictionary of statistics that reports on communication plans use. Codes never change their meaning. */
export const statistics = { ...saidAndShown, ...doneAndSpent } as const satisfies Record<string, StatisticDefinition>

export type StatisticCode = keyof typeof statistics

/** The groups in the order of forms and annexes. */
export const statisticGroups = {
  direction: { vi: 'Chỉ đạo, điều hành', en: 'Direction' },
  press: { vi: 'Báo chí, phát thanh, cổng thông tin', en: 'Press, broadcasting and portals' },
  meetings: { vi: 'Hội nghị, buổi tuyên truyền', en: 'Meetings and sessions' },
  campaigns: { vi: 'Phát động, hội thi', en: 'Campaigns and contests' },
  visual: { vi: 'Cổ động trực quan', en: 'Visual communication' },
  publications: { vi: 'Tài liệu, ấn phẩm', en: 'Publications' },
  social: { vi: 'Mạng xã hội', en: 'Social networks' },
  environment: { vi: 'Hoạt động vệ sinh môi trường', en: 'Work on the environment' },
  community: { vi: 'Mô hình, cam kết của cộng đồng', en: 'Community models and commitments' },
  commendation: { vi: 'Biểu dương, phản bác', en: 'Commending and correcting' },
  enforcement: { vi: 'Kiểm tra, xử phạt', en: 'Inspection and fines' },
  money: { vi: 'Kinh phí', en: 'Cost' },
} as const satisfies Record<StatisticGroup, { vi: string; en: string }>

const groupOrder = Object.keys(statisticGroups)

/** Every code, in the order of forms and annexes. */
export const statisticCodes: readonly StatisticCode[] = Object.keys(statistics)
  .filter(isStatisticCode)
  .sort((a, b) => groupOrder.indexOf(statistics[a].group) - groupOrder.indexOf(statistics[b].group))

export function isStatisticCode(code: string): code is StatisticCode {
  return Object.hasOwn(statistics, code)
}

/** Whether a value is one the statistic can have: not negative, no decimals for `integer`, at most three otherwise. */
export function isValueOf(code: StatisticCode, value: number): boolean {
  if (!Number.isFinite(value) || value < 0) return false
  return statistics[code].valueType === 'integer' ? Number.isSafeInteger(value) : inThousandths(value) / 1000 === value
}

/** One reported value. `address`: of the published item it counts. `on`: the day it stands for. */
export interface StatisticValue {
  readonly agency: string
  readonly value: number
  readonly address?: string
  readonly on?: string
}

export type Total =
  | { readonly total: number; readonly reason: null }
  | { readonly total: null; readonly reason: 'people_counted_by_several_agencies' }

/**
 * The total of reported values, exact to three decimals, as the statistic's rule says: attendances and things are added; an
 * item with the same address counts once; of a stock each agency's newest value counts; people are not added across agencies.
 */
export function totalOf(code: StatisticCode, values: readonly StatisticValue[]): Total {
  const { aggregation } = statistics[code]
  if (aggregation === 'never-across-agencies' && new Set(values.map(({ agency }) => agency)).size > 1)
    return { total: null, reason: 'people_counted_by_several_agencies' }
  return { total: sum(counted(aggregation, values)), reason: null }
}

function counted(aggregation: StatisticDefinition['aggregation'], values: readonly StatisticValue[]): StatisticValue[] {
  if (aggregation === 'sum-distinct-address') return largestPerAddress(values)
  if (aggregation === 'stock') return newestPerAgency(values)
  return [...values]
}

/** The author's agency and the portal often report the same item: the larger of their values stands. */
function largestPerAddress(values: readonly StatisticValue[]): StatisticValue[] {
  const largest = new Map<string, StatisticValue>()
  for (const value of values)
    if (value.address && value.value >= (largest.get(addressKey(value.address))?.value ?? 0))
      largest.set(addressKey(value.address), value)
  return [...values.filter((value) => !value.address), ...largest.values()]
}

const addressKey = (address: string): string =>
  address
    .trim()
    .replace(/^https?:\/\/(?:www\.)?/iu, '')
    .replace(/#.*$|\/+$/gu, '')
    .replace(/^[^/?]+/u, (host) => host.toLowerCase())

function newestPerAgency(values: readonly StatisticValue[]): StatisticValue[] {
  const newest = new Map<string, StatisticValue>()
  for (const value of values)
    if ((value.on ?? '') >= (newest.get(value.agency)?.on ?? '')) newest.set(value.agency, value)
  return [...newest.values()]
}

const inThousandths = (value: number): number => Math.round(value * 1000)

const sum = (values: readonly StatisticValue[]): number =>
  values.reduce((total, { value }) => total + inThousandths(value), 0) / 1000
