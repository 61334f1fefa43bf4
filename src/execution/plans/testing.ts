import { randomUUID } from 'node:crypto'
import { anAgency } from '../../foundation/agencies/testing.ts'
import { anActor } from '../../foundation/people/testing.ts'
import type { Tx } from '../../platform/database/database.ts'
import { found } from '../../platform/errors/refusal.ts'
import { fingerprintOf, loadContent } from './content.ts'
import type { PlanHeader, PlanItem, PlanReportDuty, PlanRoster, PlanTopic } from './shapes.ts'
import { insertItems } from './store/items.ts'
import { insertDuties, insertTopics } from './store/parts.ts'
import { findPlan, insertPlan, saveIssued } from './store/plans.ts'
import { insertRosters } from './store/rosters.ts'

/** An item of a built plan; `leads` and `partners` are agencies, each named by a phrase of its own. */
export type GivenItem = Partial<PlanItem> & { leads?: readonly string[]; partners?: readonly string[] }
/** A report duty of a built plan; `by` are the agencies that report. */
export type GivenDuty = Partial<PlanReportDuty> & { by?: readonly string[] }

export interface GivenPlan extends Partial<PlanHeader> {
  readonly id?: string
  readonly ownerAgencyId?: string
  readonly demonstration?: boolean
  /** Unless told: one accepted item for one new agency. */
  readonly items?: readonly GivenItem[]
  /** Unless told: one theme and one channel. */
  readonly topics?: readonly Partial<PlanTopic>[]
  /** Unless told: the agencies by 14/11/2024, the plan owner by 29/12/2024. */
  readonly duties?: readonly GivenDuty[]
}

export interface BuiltPlan {
  readonly id: string
  readonly ownerAgencyId: string
  readonly items: PlanItem[]
  readonly topics: PlanTopic[]
  readonly duties: PlanReportDuty[]
}

/** The phrase under which a built plan names one agency. */
export const phraseFor = (agencyId: string): string => `Cơ quan ${agencyId.slice(0, 8)}`

/** A draft that is ready to be issued unless told otherwise. */
export async function aDraftPlan(db: Tx, given: GivenPlan = {}): Promise<BuiltPlan> {
  const { id = randomUUID(), ownerAgencyId = (await anAgency(db)).id } = given
  const owner = await anActor(db, { role: 'plan_owner', agencyId: ownerAgencyId })
  const rest = { createdBy: owner.personId, createdAt: new Date('2024-11-01T02:00:00Z') }
  await insertPlan(db, {
    ...aHeader(given),
    ...aSource,
    ...rest,
    id,
    ownerAgencyId,
    demonstration: !!given.demonstration,
  })
  const givenItems = given.items ?? [{ leads: [(await anAgency(db)).id] }]
  const agencies = [...new Set(givenItems.flatMap((item) => [...(item.leads ?? []), ...(item.partners ?? [])]))]
  const givenDuties = given.duties ?? usualDuties(agencies, ownerAgencyId)
  const items = givenItems.map((item, position) => anItem(id, position, item))
  const topics = (given.topics ?? usualTopics).map((topic, position) => aTopic(id, position, topic))
  const duties = givenDuties.map((duty, position) => aDuty(id, position, duty))
  await insertItems(db, items)
  await insertTopics(db, topics)
  await insertDuties(db, duties)
  const named = new Set([...agencies, ...givenDuties.flatMap((duty) => duty.by ?? [])])
  await insertRosters(db, id, [...named].map(aRoster), randomUUID)
  return { id, ownerAgencyId, items, topics, duties }
}

/** A plan that stands as issued. No reaction runs: its tasks come from the builders of the tasks module. */
export async function anIssuedPlan(db: Tx, given: GivenPlan = {}): Promise<BuiltPlan> {
  const plan = await aDraftPlan(db, given)
  const issuer = await anActor(db, { role: 'plan_owner', agencyId: plan.ownerAgencyId })
  const issuedAt = new Date('2024-11-02T02:00:00Z')
  const frozenSha256 = fingerprintOf(await loadContent(db, found(await findPlan(db, plan.id), 'plan')))
  await saveIssued(db, plan.id, { issuedBy: issuer.personId, issuedAt, frozenSha256 })
  return plan
}

const aHeader = (given: GivenPlan): PlanHeader => ({
  docType: given.docType ?? 'KẾ HOẠCH',
  number: given.number === undefined ? '71/KH-UBND' : given.number,
  symbol: given.symbol ?? null,
  issuer: given.issuer === undefined ? 'Ủy ban nhân dân tỉnh Thử nghiệm' : given.issuer,
  parentIssuer: given.parentIssuer ?? null,
  place: given.place === undefined ? 'Thử nghiệm' : given.place,
  signedOn: given.signedOn === undefined ? '2024-03-20' : given.signedOn,
  title: given.title ?? 'Kế hoạch thử nghiệm năm 2024',
  year: given.year ?? 2024,
  signerName: given.signerName ?? 'Người Ký Thử',
  signerTitle: given.signerTitle ?? 'PHÓ CHỦ TỊCH',
  signerOnBehalfOf: given.signerOnBehalfOf ?? null,
})

const aSource = {
  sourceName: 'ke-hoach.txt',
  sourceFormat: 'text',
  sourceSha256: '0'.repeat(64),
  sourceFileId: null,
  sourceText: 'Kế hoạch thử nghiệm',
  reading: {},
}

function anItem(planId: string, position: number, { leads = [], partners = [], ...given }: GivenItem): PlanItem {
  return {
    id: randomUUID(),
    planId,
    position,
    section: 'V.1',
    label: `1.${position + 1}`,
    lead: leads.map(phraseFor),
    coordinating: partners.map(phraseFor),
    action: `Tổ chức việc thử nghiệm số ${position + 1}.`,
    actions: [{ verb: 'tổ chức', object: `việc thử nghiệm số ${position + 1}` }],
    role: 'thuc_hien',
    requested: false,
    deadlines: [],
    eventDates: [],
    quantities: [],
    places: [],
    source: 'to-chuc-thuc-hien',
    span: null,
    otherSpans: [],
    origin: null,
    confidence: 1,
    restricted: false,
    addedByHand: false,
    verdict: 'accepted',
    revision: 1,
    ...given,
  }
}

const aPart = (planId: string, position: number) => ({
  id: randomUUID(),
  planId,
  position,
  span: null,
  kept: true,
  addedByHand: false,
  revision: 1,
})

const usualTopics: readonly Partial<PlanTopic>[] = [
  { kind: 'theme', title: 'Nội dung thử nghiệm' },
  { kind: 'channel', title: 'Hình thức thử nghiệm' },
]

const aTopic = (planId: string, position: number, given: Partial<PlanTopic>): PlanTopic => ({
  ...aPart(planId, position),
  kind: 'theme',
  label: String(position + 1),
  title: 'Nội dung thử nghiệm',
  text: given.title ?? 'Nội dung thử nghiệm',
  restricted: false,
  ...given,
})

const usualDuties = (agencies: readonly string[], owner: string): GivenDuty[] => [
  { kind: 'agency', dueOn: '2024-11-14', by: agencies, text: 'báo cáo kết quả trước ngày 15/11/2024' },
  { kind: 'consolidated', dueOn: '2024-12-29', by: [owner], text: 'tổng hợp, báo cáo trước ngày 30/12/2024' },
]

const aDuty = (planId: string, position: number, { by = [], ...given }: GivenDuty): PlanReportDuty => ({
  ...aPart(planId, position),
  kind: 'agency',
  text: 'báo cáo kết quả thực hiện',
  reporters: by.map(phraseFor),
  recipient: 'UBND tỉnh',
  via: null,
  dueOn: '2024-11-14',
  ...given,
})

const aRoster = (agencyId: string): PlanRoster => ({
  phrase: phraseFor(agencyId),
  kind: 'agency',
  confirmed: true,
  revision: 1,
  members: [{ agencyId, proposed: true, included: true, reason: null }],
})
