import { randomUUID } from 'node:crypto'
import type { World } from '../../app/testing/world.ts'
import { anAgency } from '../../foundation/agencies/testing.ts'
import { anActor } from '../../foundation/people/testing.ts'
import { plansContract } from '../plans/index.ts'
import { aDraftPlan } from '../plans/testing.ts'
import { tasksContract } from '../tasks/index.ts'

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

/** The paper of a step in a plan's life. */
export const aPaper = { number: '12/QĐ-UBND', on: '2024-11-05', issuer: 'UBND tỉnh Thử nghiệm', fileId: null }

export const aStep = (planId: string) => ({ planId, stepId: randomUUID(), paper: aPaper, reason: 'Theo chỉ đạo' })
