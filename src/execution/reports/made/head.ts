import { dayInVietnam } from '../../../platform/clock/clock.ts'
import type { OfficialNumber } from '../../signed-copies/shapes.ts'
import type { Basis } from '../basis.ts'
import { isSent } from '../rules.ts'
import type { Report, ReportHead, ReportingAgency } from '../shapes.ts'
import { lowerFirst } from './figures.ts'
import { planName, printedDay, runningName } from './words.ts'

type Sending = Pick<Report, 'kind' | 'state' | 'submittedAt'>

/** The boxes around the text, as far as they are known; who signs and the number are the clerk's to fill. */
export function headOf(basis: Basis, agency: ReportingAgency, sending: Sending, today: string): ReportHead {
  const { plan, owner } = basis
  const duty = basis.duties.find(({ kind }) => kind === sending.kind)
  const recipient = fullName(duty?.recipient ?? 'Ủy ban nhân dân tỉnh', plan)
  const isConsolidated = sending.kind === 'consolidated'
  const addressee = isConsolidated ? recipient : `${recipient} (qua ${duty?.via ?? owner.name})`
  const number = plan.number ? ` số ${plan.number}${plan.signedOn ? ` ngày ${printedDay(plan.signedOn)}` : ''}` : ''
  const about = lowerFirst(planName(plan).slice('Kế hoạch '.length))
  const sentOn = sending.submittedAt && isSent(sending.state) ? dayInVietnam(new Date(sending.submittedAt)) : null
  return {
    ...issuerOf(agency, plan.issuer && runningName(plan.issuer, plan.place)),
    number: null,
    symbol: `BC-${agency.symbolCode ?? '…'}`,
    place: plan.place ?? '…',
    date: sentOn ?? today.slice(0, 7),
    subject: `Kết quả thực hiện Kế hoạch${number}${number ? ' về ' : ' '}${about}`,
    addressees: [addressee],
    recipients: ['Như trên', ...(isConsolidated ? [] : [`${owner.name} (để tổng hợp)`]), 'Lưu: VT'],
    ...signerOf(agency),
  }
}

/** The head with the register number and day that the signed paper bears: "512/BC-SGDĐT" is number and symbol. */
export function withOfficialNumber(head: ReportHead, official: OfficialNumber | null): ReportHead {
  if (!official) return head
  const [number = '', ...symbol] = official.number.split('/')
  return { ...head, number, symbol: symbol.join('/') || head.symbol, date: official.signedOn }
}

/** A plan says "UBND tỉnh" of its own issuer; a letterhead says it in full (NĐ 30, box 9a). */
function fullName(recipient: string, { issuer, place }: Basis['plan']): string {
  const isIssuer = /^(?:UBND|ủy ban nhân dân) (?:tỉnh|thành phố|huyện|xã|phường)$/iu.test(recipient)
  return isIssuer && issuer ? runningName(issuer, place) : recipient
}

/** A provincial department names the Committee above it; a Committee stands alone, in two lines (NĐ 30, box 2). */
function issuerOf(agency: ReportingAgency, planIssuer: string | null): Pick<ReportHead, 'superior' | 'issuer'> {
  const place = /^(?:ủy ban nhân dân|UBND) (.+)$/iu.exec(agency.name)?.[1]
  if (place) return { superior: null, issuer: ['Ủy ban nhân dân', place] }
  const isDepartment = agency.kind === 'state' && agency.level === 'province'
  const superior = isDepartment && planIssuer ? planIssuer.replace(/^ủy ban nhân dân/iu, 'UBND') : null
  return { superior, issuer: [agency.name] }
}

/** Who signs for which kind of body, by the beginning of its name: NĐ 30, Điều 13, and usage for bodies led in common. */
const signers: readonly { readonly of: RegExp; readonly onBehalfOf: readonly string[]; readonly title: string }[] = [
  { of: /^ủy ban nhân dân|^UBND/iu, onBehalfOf: ['TM. Ủy ban nhân dân'], title: 'Chủ tịch' },
  { of: /^ủy ban mặt trận/iu, onBehalfOf: ['TM. Ban Thường trực'], title: 'Chủ tịch' },
  { of: /^tỉnh đoàn|đoàn thanh niên|đoàn TNCS/iu, onBehalfOf: ['TM. Ban Thường vụ'], title: 'Bí thư' },
  { of: /^hội |^liên đoàn/iu, onBehalfOf: ['TM. Ban Thường vụ'], title: 'Chủ tịch' },
  { of: /^sở |^công an|^đài |^trung tâm|^công ty/iu, onBehalfOf: [], title: 'Giám đốc' },
  { of: /^văn phòng/iu, onBehalfOf: [], title: 'Chánh Văn phòng' },
  { of: /^thanh tra/iu, onBehalfOf: [], title: 'Chánh Thanh tra' },
  { of: /^ban /iu, onBehalfOf: [], title: 'Trưởng ban' },
  { of: /^báo /iu, onBehalfOf: [], title: 'Tổng Biên tập' },
  { of: /^cục /iu, onBehalfOf: [], title: 'Cục trưởng' },
  { of: /^bộ chỉ huy/iu, onBehalfOf: [], title: 'Chỉ huy trưởng' },
]

function signerOf({ name }: ReportingAgency): Pick<ReportHead, 'onBehalfOf' | 'signerTitle'> {
  const known = signers.find(({ of }) => of.test(name))
  return { onBehalfOf: [...(known?.onBehalfOf ?? [])], signerTitle: known?.title ?? 'Thủ trưởng cơ quan' }
}
