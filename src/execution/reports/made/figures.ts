import { printedCount, printedNumber } from '../../../documents/writing/index.ts'
import { isStatisticCode, type StatisticCode, statistics, type Total } from '../../activities/index.ts'
import type { Run } from '../shapes.ts'
import { codesIn, type Tally, totalIn } from './tally.ts'

/** What a figure counts: a statistic of the dictionary, or the activities themselves. */
export type Counted = StatisticCode | 'activities'

/** `task:6.1/MEET`, `total/ATT`, `agency:stnmt/NEWS`. */
export const figureId = (scope: string, counted: Counted): string => `${scope}/${counted}`

/** A figure's parts; null when it names nothing that is counted. */
export function parsedFigure(figure: string): { scope: string; counted: Counted } | null {
  const at = figure.lastIndexOf('/')
  const [scope, counted] = [figure.slice(0, at), figure.slice(at + 1)]
  if (at < 1 || !(counted === 'activities' || isStatisticCode(counted))) return null
  return { scope, counted }
}

export const labelOf = (counted: Counted): string =>
  counted === 'activities' ? 'Hoạt động đã được duyệt' : statistics[counted].label.vi

export const unitOf = (counted: Counted): string =>
  counted === 'activities' ? 'hoạt động' : statistics[counted].unit.vi

/** A number inside a sentence: a zero before a single figure, decimals as many as it has. */
export function inWords(value: number): string {
  const decimals = String(value).split('.')[1]?.length ?? 0
  return decimals > 0 ? printedNumber(value, Math.min(decimals, 3)) : printedCount(value)
}

/** "05 cuộc hội nghị, hội thảo, tập huấn, tọa đàm": the number a figure, then unit and name without saying one twice. */
function phraseOf(scope: string, code: StatisticCode, { total }: Total): Run[] {
  const unit = statistics[code].unit.vi
  const label = lowerFirst(statistics[code].label.vi)
  const named = label.startsWith(`số ${unit}`) ? label.slice('số '.length) : label
  const words = named.startsWith(unit) ? named : `${unit} ${named}`
  if (total === null) return [{ text: `${named} (không cộng giữa các cơ quan)` }]
  return [{ text: inWords(total), figureId: figureId(scope, code) }, { text: ` ${words}` }]
}

export const upperFirst = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)
export const lowerFirst = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1)

/** The figures of a tally as one enumeration, those of some codes only where told; empty when there is none above zero. */
export function enumeration(scope: string, tally: Tally, only: (code: StatisticCode) => boolean = () => true): Run[] {
  const phrases = codesIn(tally)
    .filter(only)
    .flatMap((code) => {
      const total = totalIn(tally, code)
      return total && total.total !== 0 ? [phraseOf(scope, code, total)] : []
    })
  return phrases.flatMap((phrase, index) => (index === 0 ? phrase : [{ text: '; ' }, ...phrase]))
}
