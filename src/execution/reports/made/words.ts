import type { IssuedAmendment } from '../../amendments/index.ts'
import type { Plan } from '../../plans/index.ts'
import type { Rating } from '../rules.ts'
import type { CountedShare } from '../shapes.ts'
import { lowerFirst, upperFirst } from './figures.ts'

/** Stands on every file that is written from invented data. */
export const demonstrationMark = 'DỮ LIỆU MINH HỌA'

/** A day as documents print it (NĐ 30, box 4): a zero before days below 10 and before the months 1 and 2 alone. */
export function printedDay(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-')
  return `${date}/${Number(month) < 3 ? month : Number(month)}/${year}`
}

/** "Kế hoạch tuyên truyền … năm 2024", whether or not the subject begins with the kind of document. */
export const planName = ({ title }: Pick<Plan, 'title'>): string =>
  /^kế hoạch\s/iu.test(title) ? `Kế hoạch ${title.slice('kế hoạch '.length).trim()}` : `Kế hoạch ${lowerFirst(title)}`

/**
 * The first citation of a plan: kind, number, day, issuer, subject; without a number (demonstration), what is known. Then the
 * documents that amended it.
 */
export function citedPlan(
  plan: Pick<Plan, 'title' | 'number' | 'signedOn' | 'issuer' | 'place'>,
  amendments: readonly IssuedAmendment[],
): string {
  const issuer = plan.issuer ? ` của ${runningName(plan.issuer, plan.place)}` : ''
  const amended = amendedBy(amendments)
  if (!plan.number) return `${planName(plan)}${issuer}${amended}`
  const day = plan.signedOn ? ` ngày ${printedDay(plan.signedOn)}` : ''
  return `Kế hoạch số ${plan.number}${day}${issuer} về ${lowerFirst(planName(plan).slice('Kế hoạch '.length))}${amended}`
}

/** ", được điều chỉnh bởi Quyết định số 12/QĐ-UBND ngày 05/11/2024"; nothing where the plan was never amended. */
export function amendedBy(amendments: readonly IssuedAmendment[]): string {
  const papers = amendments.map(({ docType, number, signedOn }) => {
    const kind = docType ? upperFirst(docType.toLowerCase()) : 'Văn bản'
    return [kind, number ? `số ${number}` : '', signedOn ? `ngày ${printedDay(signedOn)}` : '']
      .filter(Boolean)
      .join(' ')
  })
  return papers.length > 0 ? `, được điều chỉnh bởi ${papers.join('; ')}` : ''
}

/** A name printed in capitals, as running text has it: "ỦY BAN NHÂN DÂN TỈNH SƠN LA" → "Ủy ban nhân dân tỉnh Sơn La". */
export function runningName(name: string, place: string | null): string {
  if (name !== name.toUpperCase()) return name
  const lower = upperFirst(name.toLowerCase())
  return place ? lower.replace(place.toLowerCase(), place) : lower
}

export const ratingWords: Readonly<Record<Rating, string>> = {
  done: 'Hoàn thành',
  in_progress: 'Đang thực hiện',
  not_started: 'Chưa thực hiện',
  not_carried_out: 'Không thực hiện',
}

/** How an agency's share stands, in the report's words. */
export function shareWords({ state, outcome, reason }: Pick<CountedShare, 'state' | 'outcome' | 'reason'>): string {
  if (state === 'awaiting_confirmation')
    return outcome === 'done' ? 'Đã thực hiện xong, chờ xác nhận hoàn thành' : notCarriedOut(reason)
  if (state === 'not_carried_out') return notCarriedOut(reason)
  return { assigned: 'Chưa thực hiện', in_progress: 'Đang thực hiện', done: 'Hoàn thành' }[state]
}

const notCarriedOut = (reason: string | null): string =>
  reason ? `Không thực hiện (lý do: ${lowerFirst(reason)})` : 'Không thực hiện'

/** The beginning of a clause, cut between words. */
export function shortened(clause: string, most = 150): string {
  const words = clause.replace(/\s+/gu, ' ').trim()
  if (words.length <= most) return words.replace(/[.;,]+$/u, '')
  return `${words.slice(0, words.lastIndexOf(' ', most)).replace(/[\s,;.]+$/u, '')}…`
}

/** Ends a sentence that has no end yet. */
export const sentence = (text: string): string => (/[.!?…:]$/u.test(text.trim()) ? text.trim() : `${text.trim()}.`)
