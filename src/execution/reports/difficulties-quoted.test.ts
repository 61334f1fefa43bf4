import { expect, test } from 'vitest'
import { inWorld } from '../../app/testing/world.ts'
import { anAgency } from '../../foundation/agencies/testing.ts'
import { anActor } from '../../foundation/people/testing.ts'
import { difficultiesContract } from '../difficulties/index.ts'
import { aDifficulty } from '../difficulties/testing.ts'
import { reportsContract } from './contract.ts'
import type { ReportDesk } from './shapes.ts'
import { aReportedPlan } from './testing.ts'

/** The paragraphs of a part, one line each. */
const partOf = ({ sections }: ReportDesk, key: string): string[] =>
  sections
    .flatMap(({ parts }) => parts)
    .filter((part) => part.key === key)
    .flatMap(({ paragraphs }) => paragraphs.map((runs) => runs.map(({ text }) => text).join('')))

test(
  'reports quote each difficulty with who decides and what was answered, proposals apart, nothing withdrawn',
  inWorld(async ({ db, as }) => {
    const agency = await anAgency(db, { name: 'Huyện Đông' })
    const plan = await aReportedPlan(db, { tasks: { '1.4': [agency.id] } })
    const assignment = plan.share(agency.id, '1.4')
    const focalPoint = as(await anActor(db, { agencyId: agency.id }))
    const owner = as(await anActor(db, { role: 'plan_owner', agencyId: plan.ownerAgencyId }))
    const bare = { assignment, proposal: '' }
    await aDifficulty(db, { ...bare, description: 'Thiếu xe', answerDueOn: '2024-11-01' })
    const { id: difficultyId } = await aDifficulty(db, { ...bare, description: 'Thiếu thùng' })
    await aDifficulty(db, { ...bare, description: 'Thiếu găng tay', state: 'withdrawn' })
    await aDifficulty(db, { assignment, kind: 'proposal', description: '', proposal: 'Đề nghị in thêm sổ tay' })
    const answer = { difficultyId, revision: 1, outcome: 'partly' as const, answer: 'Cấp 20 thùng.' }
    expect((await owner.call(difficultiesContract.answer, answer)).status).toBe(200)

    const told = [
      'Nhiệm vụ 1.4: Thiếu xe. Nơi giải quyết: Sở Chủ trì. Chưa có trả lời (quá hạn 7 ngày).',
      'Nhiệm vụ 1.4: Thiếu thùng. Nơi giải quyết: Sở Chủ trì. Trả lời (giải quyết một phần): Cấp 20 thùng.',
    ]
    const proposed =
      'Nhiệm vụ 1.4: Đề nghị in thêm sổ tay. Nơi giải quyết: Sở Chủ trì. Chưa có trả lời (hạn trả lời 15/11/2024).'
    const mine = (await focalPoint.call(reportsContract.show, { planId: plan.id, agencyId: agency.id })).body
    expect(partOf(mine, 'difficulties').toSorted()).toEqual(told.map((line) => `- ${line}`).toSorted())
    expect(partOf(mine, 'proposals')).toEqual([`- ${proposed}`])

    const whole = (await owner.call(reportsContract.consolidated, { planId: plan.id })).body
    expect(partOf(whole, 'difficulties').toSorted()).toEqual(told.map((line) => `- Huyện Đông: ${line}`).toSorted())
    const annex = await owner.call(reportsContract.annex, { planId: plan.id, annex: '07' })
    const lines = annex.bytes.toString().split('\r\n')
    expect(lines).toContain(
      '1;Nhiệm vụ 1.4: Đề nghị in thêm sổ tay.;Huyện Đông;Sở Chủ trì;Chưa có trả lời (hạn trả lời 15/11/2024).',
    )
    expect(lines.some((line) => line.includes('Thiếu găng tay'))).toBe(false)
  }),
)
