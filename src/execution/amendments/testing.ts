import { randomUUID } from 'node:crypto'
import type { Visitor, World } from '../../app/testing/world.ts'
import { anAgency } from '../../foundation/agencies/testing.ts'
import { anActor } from '../../foundation/people/testing.ts'
import { plansContract } from '../plans/index.ts'
import { aDraftPlan } from '../plans/testing.ts'
import { tasksContract } from '../tasks/index.ts'
import { amendmentsContract } from './contract.ts'
import type { AmendmentDesk } from './shapes.ts'

/**
 * A plan issued on 08/11/2024 by its own action: item 4.1 led by `edu` until 14/11, joined by `trade`; item 4.2 led by `trade`.
 * Both report, as whoever holds a task.
 */
export async function anAmendablePlan({ db, as }: World) {
  const agencies = {
    edu: await anAgency(db, { name: 'Sở Giáo dục và Đào tạo' }),
    trade: await anAgency(db, { name: 'Sở Công Thương' }),
    health: await anAgency(db, { name: 'Sở Y tế' }),
  }
  const { edu, trade } = agencies
  const deadlines = [{ text: 'trước ngày 15/11/2024', date: '2024-11-15' }]
  const plan = await aDraftPlan(db, {
    items: [
      { section: 'V.4', label: '4.1', action: planting, leads: [edu.id], partners: [trade.id], deadlines },
      { section: 'V.4', label: '4.2', action: cleaning, leads: [trade.id] },
    ],
  })
  const owner = as(await anActor(db, { role: 'plan_owner', agencyId: plan.ownerAgencyId }))
  await owner.call(plansContract.issue, { planId: plan.id })
  const leader = as(await anActor(db, { role: 'leader' }))
  const tasks = (await leader.call(tasksContract.ofPlan, { planId: plan.id })).body
  const task = (label: string) => tasks.find((one) => one.label === label)?.id ?? ''
  return { planId: plan.id, plan, owner, leader, agencies, task }
}

export const planting = 'Phát động trồng cây ở các trường học trên địa bàn tỉnh trước ngày 15/11/2024.'
export const cleaning = 'Tổ chức tổng vệ sinh đường làng vào sáng thứ bảy hằng tuần.'

/** A decision that extends one task, adds a partner, and says something that the grammar does not read. */
export const decision = `QUYẾT ĐỊNH
Về việc điều chỉnh Kế hoạch thử nghiệm năm 2024

Điều 1. Điều chỉnh một số nội dung của Kế hoạch như sau:
1. Gia hạn mục 4.1 đến trước ngày 30/11/2024.
2. Bổ sung Sở Y tế phối hợp thực hiện mục 4.1.
3. Điều chỉnh kinh phí của mục 4.2 cho phù hợp.
`

const paper = { number: '12/QĐ-UBND', signedOn: '2024-11-05', issuer: 'UBND tỉnh', reason: 'Thời tiết không thuận' }

/** The plan, and an amendment of it that its owner had read from a decision. */
export async function aReadDecision(world: World, text = decision) {
  const plan = await anAmendablePlan(world)
  const amendmentId = randomUUID()
  const { planId, owner } = plan
  const { status, body } = await owner.call(amendmentsContract.readText, { planId, amendmentId, text })
  if (status !== 200) throw new Error(`the decision was not read: ${body.message}`)
  const desk = async () => (await owner.call(amendmentsContract.show, { amendmentId })).body
  return { ...plan, amendmentId, desk }
}

/** Accepts everything, says what the paper is, and issues. */
export async function issueAll(owner: Visitor, desk: AmendmentDesk, given = {}) {
  const { amendment, changes } = desk
  const amendmentId = amendment.id
  const seen = changes.map(({ id, revision }) => ({ id, revision }))
  await owner.call(amendmentsContract.decide, { amendmentId, changes: seen, verdict: 'accepted' })
  const said = { amendmentId, revision: amendment.revision, ...paper, ...given }
  const { body } = await owner.call(amendmentsContract.correct, said)
  return owner.call(amendmentsContract.issue, { amendmentId, revision: body.revision })
}
