import { randomUUID } from 'node:crypto'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { inWorld } from '../../app/testing/world.ts'
import { anAgency } from '../../foundation/agencies/testing.ts'
import { anActor } from '../../foundation/people/testing.ts'
import { anActivity } from '../activities/testing.ts'
import { reportsContract } from './contract.ts'
import { aReportedPlan } from './testing.ts'

/** The parts of a Word file as text: the document and its headers. */
function partsOf(bytes: Uint8Array): { body: string; headers: string } {
  const parts = Object.entries(unzipSync(bytes))
  const text = (of: RegExp) => parts.flatMap(([name, part]) => (of.test(name) ? [strFromU8(part)] : [])).join('\n')
  return { body: text(/^word\/document\.xml$/), headers: text(/^word\/(?!document).*\.xml$/) }
}

test(
  'a Word file holds the figures under their ids, is marked as demonstration, and as a draft until it is sent',
  inWorld(async ({ db, as }) => {
    const agency = await anAgency(db, { name: 'Sở Thử nghiệm Một' })
    const tasks = { '1.1': [agency.id], '7.2!': [agency.id] }
    const plan = await aReportedPlan(db, { tasks, demonstration: true, number: null })
    await anActivity(db, { assignment: plan.share(agency.id, '1.1'), statistics: { MEET: 3, ATT: 1234 } })
    const secret = await anActivity(db, { assignment: plan.share(agency.id, '7.2'), statistics: { REFUTE: 2 } })
    const of = { planId: plan.id, agencyId: agency.id }
    const approver = as(await anActor(db, { role: 'approver', agencyId: agency.id }))
    const reportId = randomUUID()
    const words = { strengths: { text: 'Bà con hưởng ứng <nhiệt tình> & đều khắp.', was: '' } }
    await approver.call(reportsContract.save, { ...of, reportId, kind: 'agency', revision: 0, words })
    const draft = partsOf((await approver.call(reportsContract.docx, of)).bytes)
    for (const figure of ['task:1.1/MEET', 'total/ATT', 'task:7.2/REFUTE']) expect(draft.body).toContain(`"${figure}"`)
    expect(draft.body).toContain('1.234')
    expect(draft.body).toContain('Bà con hưởng ứng &lt;nhiệt tình&gt; &amp; đều khắp.')
    expect(draft.body).not.toContain(secret.title)
    expect(draft.headers).toContain('DỮ LIỆU MINH HỌA')
    expect(draft.headers).toContain('DỰ THẢO')
    await approver.call(reportsContract.submit, { reportId, revision: 1 })
    const sent = partsOf((await approver.call(reportsContract.docx, of)).bytes)
    expect(sent.headers).toContain('DỮ LIỆU MINH HỌA')
    expect(sent.headers).not.toContain('DỰ THẢO')
  }),
)

test.each([
  [true, 'du-lieu-minh-hoa-bieu-08.csv', '\uFEFFDỮ LIỆU MINH HỌA'],
  [false, 'bieu-08.csv', '\uFEFFTT;Cơ quan, đơn vị;Ngày nhận;Ngày hết hạn;Tình hình'],
])('an annex for spreadsheets, of a demonstration %s, is called %s and begins with %s', (demonstration, name, begins) =>
  inWorld(async ({ db, as }) => {
    const plan = await aReportedPlan(db, { tasks: { '1.1': [(await anAgency(db)).id] }, demonstration })
    const owner = as(await anActor(db, { role: 'plan_owner', agencyId: plan.ownerAgencyId }))
    const csv = await owner.call(reportsContract.annex, { planId: plan.id, annex: '08' })
    expect(String(csv.headers['content-disposition'])).toContain(`''${name}`)
    expect(csv.bytes.toString('utf8').split('\r\n')[0]).toBe(begins)
  })(),
)
