import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { inWorld } from '../../app/testing/world.ts'
import { pdfFile, printed } from '../../documents/reading/testing/pdf-file.ts'
import { anAgency } from '../../foundation/agencies/testing.ts'
import { anActor } from '../../foundation/people/testing.ts'
import { amendmentsContract } from '../amendments/index.ts'
import { aDraftPlan } from '../plans/testing.ts'
import { reportsContract } from '../reports/index.ts'
import { aReportedPlan } from '../reports/testing.ts'
import { signedCopiesContract } from './contract.ts'
import { aScene, paper, paperLines, send, signedPaper } from './testing.ts'

describe('sending a signed PDF', () => {
  test(
    'proposes what its own words say, lists its signatures, and compares it; nothing holds yet',
    inWorld(async (world) => {
      const { owner, reader, subject } = await aScene(world)
      const { status, body } = await send(owner, subject, signedPaper)
      expect([status, body.state, body.number, body.signedOn]).toEqual([200, 'read', '46/KH-UBND', '2024-03-22'])
      expect([body.signerName, body.signerTitle]).toEqual(['Lường Minh Họa', 'CHỦ TỊCH'])
      expect(body.signatures).toMatchObject([
        { signer: 'Ủy ban nhân dân tỉnh Thử Nghiệm', verdict: 'intact', trusted: null, coversWholeFile: true },
      ])
      expect(body.comparison).toEqual([
        { point: 'title', same: true, paper: 'Kế hoạch thử nghiệm năm 2024' },
        { point: 'items', same: true, paper: 1, held: 1 },
      ])
      const forOwner = (await owner.call(signedCopiesContract.list, subject)).body
      const forReader = (await reader.call(signedCopiesContract.list, subject)).body
      expect([forOwner.kept, forOwner.waiting?.id, forOwner.mayKeep]).toEqual([null, body.id, true])
      expect([forReader.kept, forReader.waiting, forReader.mayKeep]).toEqual([null, null, false])
    }),
  )

  test(
    'a scan without words and signatures is taken, and says so',
    inWorld(async (world) => {
      const { owner, subject } = await aScene(world)
      const { status, body } = await send(owner, subject, pdfFile([{ picture: true }]))
      expect([status, body.signatures, body.reading, body.comparison, body.number]).toEqual([200, [], null, [], null])
    }),
  )

  test(
    'the same again changes nothing, other bytes under its id are refused, a new one drops what nobody confirmed',
    inWorld(async (world) => {
      const { owner, subject } = await aScene(world)
      const copyId = randomUUID()
      const first = await send(owner, subject, signedPaper, copyId)
      expect((await send(owner, subject, signedPaper, copyId)).body).toEqual(first.body)
      const other = await send(owner, subject, paper, copyId)
      expect([other.status, other.body.code]).toEqual([409, 'signed_copies.another_file'])
      await send(owner, subject, paper)
      const gone = await owner.call(signedCopiesContract.file, { copyId })
      expect(gone.status).toBe(404)
    }),
  )

  test.each([
    ['nothing', new Uint8Array(), 422, 'signed_copies.empty'],
    ['words', new TextEncoder().encode('Bản đã ký'), 415, 'signed_copies.not_pdf'],
    ['garbage that begins as a PDF', Buffer.from(`%PDF-1.7\n${'rác '.repeat(400)}`), 415, 'reading.broken_pdf'],
    ['a secrecy stamp', pdfFile([{ words: printed(['MẬT', ...paperLines]) }]), 415, 'reading.secret'],
  ])('%s is refused, and nothing is kept', (_case, bytes, status, code) =>
    inWorld(async (world) => {
      const { owner, subject } = await aScene(world)
      const answer = await send(owner, subject, bytes)
      expect([answer.status, answer.body.code]).toEqual([status, code])
      expect((await owner.call(signedCopiesContract.list, subject)).body.waiting).toBeNull()
    })(),
  )
})

describe('what has no signed paper', () => {
  test(
    'a draft plan is not found, a draft amendment and an unsent report are not ready',
    inWorld(async (world) => {
      const { db, as } = world
      const { owner, plan } = await aScene(world)
      const draft = await aDraftPlan(db, { ownerAgencyId: plan.ownerAgencyId })
      expect((await send(owner, { subjectKind: 'plan', subjectId: draft.id }, paper)).status).toBe(404)
      const amendmentId = randomUUID()
      await owner.call(amendmentsContract.byHand, { planId: plan.id, amendmentId })
      const early = await send(owner, { subjectKind: 'amendment', subjectId: amendmentId }, paper)
      expect([early.status, early.body.code]).toEqual([409, 'signed_copies.not_yet_amendment'])
      const edu = await anAgency(db)
      const reported = await aReportedPlan(db, { tasks: { '1.1': [edu.id] } })
      const approver = as(await anActor(db, { role: 'approver', agencyId: edu.id }))
      const of = { planId: reported.id, agencyId: edu.id, kind: 'agency' as const }
      const reportId = randomUUID()
      await approver.call(reportsContract.save, { reportId, ...of, revision: 0, words: {} })
      const unsent = await send(approver, { subjectKind: 'report', subjectId: reportId }, paper)
      expect([unsent.status, unsent.body.code]).toEqual([409, 'signed_copies.not_yet_report'])
    }),
  )
})
