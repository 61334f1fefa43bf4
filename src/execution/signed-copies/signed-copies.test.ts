import { randomUUID } from 'node:crypto'
import { deflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { inWorld, type Visitor, type World } from '../../app/testing/world.ts'
import { pdfFile, printed } from '../../documents/reading/testing/pdf-file.ts'
import { aHolder, cerOf, pemOf, signed } from '../../documents/signatures/testing/signed-pdf.ts'
import { anAgency } from '../../foundation/agencies/testing.ts'
import { anActor } from '../../foundation/people/testing.ts'
import { amendmentsContract } from '../amendments/index.ts'
import { plansContract } from '../plans/index.ts'
import { aDraftPlan, anIssuedPlan } from '../plans/testing.ts'
import { reportsContract } from '../reports/index.ts'
import { aReportedPlan } from '../reports/testing.ts'
import { certificatesContract, signedCopiesContract } from './contract.ts'
import type { OneSubject } from './shapes.ts'

const paperLines = [
  'ỦY BAN NHÂN DÂN TỈNH THỬ NGHIỆM',
  'Số: 46/KH-UBND',
  'Thử Nghiệm, ngày 22 tháng 3 năm 2024',
  'KẾ HOẠCH',
  'Kế hoạch thử nghiệm năm 2024',
  'I. MỤC ĐÍCH',
  '1. Giữ sạch nguồn nước.',
  'II. TỔ CHỨC THỰC HIỆN',
  '1. Sở Xây dựng',
  '1.1. Mở một lớp tập huấn trước ngày 15/11/2024.',
  'CHỦ TỊCH',
  'Lường Minh Họa',
]
const paper = pdfFile([{ words: printed(paperLines) }])
const authority = await aHolder('Cơ quan chứng thực thử nghiệm')
const office = await aHolder('Ủy ban nhân dân tỉnh Thử Nghiệm', { by: authority, organisation: 'Tỉnh Thử Nghiệm' })
const signedPaper = await signed(paper, { by: office })
const changedPaper = Uint8Array.from(signedPaper)
changedPaper[Buffer.from(paper).indexOf('/StemV 80') + 7] = '9'.charCodeAt(0)

const confirmed = {
  number: '46/KH-UBND',
  signedOn: '2024-03-22',
  signerName: 'Lường Minh Họa',
  signerTitle: 'CHỦ TỊCH',
}

async function aScene({ db, as }: World, given: Parameters<typeof anIssuedPlan>[1] = {}) {
  const plan = await anIssuedPlan(db, { demonstration: true, number: null, signedOn: null, ...given })
  const owner = as(await anActor(db, { role: 'plan_owner', agencyId: plan.ownerAgencyId }))
  const reader = as(await anActor(db, { role: 'reader' }))
  const administrator = as(await anActor(db, { role: 'administrator' }))
  const subject: OneSubject = { subjectKind: 'plan', subjectId: plan.id }
  return { plan, owner, reader, administrator, subject }
}

/** Sends a file as the signed copy of a thing. */
const send = (visitor: Visitor, subject: OneSubject, bytes: Uint8Array, copyId: string = randomUUID()) =>
  visitor.call(signedCopiesContract.send, { copyId, ...subject, name: 'ban-da-ky.pdf' }, bytes)

interface Given {
  readonly bytes?: Uint8Array
  readonly number?: string
  readonly reason?: string
}

/** Sends a file and confirms it. */
async function keep(visitor: Visitor, subject: OneSubject, { bytes = signedPaper, ...given }: Given = {}) {
  const { id: copyId, revision } = (await send(visitor, subject, bytes)).body
  return visitor.call(signedCopiesContract.keep, { copyId, revision, ...confirmed, ...given })
}

const install = (visitor: Visitor, bytes: Uint8Array, certificateId: string = randomUUID()) =>
  visitor.call(certificatesContract.install, { certificateId, name: 'goc.cer' }, bytes)

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

  test(
    'a page that unpacks without end does not bring the server down',
    inWorld(async (world) => {
      const { owner, subject } = await aScene(world)
      const answer = await send(owner, subject, aBomb())
      expect(answer.status).toBeGreaterThanOrEqual(400)
      expect(answer.status).toBeLessThan(500)
      expect((await owner.call(signedCopiesContract.list, subject)).status).toBe(200)
    }),
    60_000,
  )
})

/** A page whose content unpacks to a thousand times its size. */
function aBomb(): Uint8Array {
  const packed = deflateSync(Buffer.alloc(300 * 1024 * 1024, 'BT (x) Tj ET '), { level: 9 })
  const head =
    '%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n' +
    '3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<<>>>>\nendobj\n' +
    `4 0 obj\n<</Length ${packed.length}/Filter/FlateDecode>>stream\n`
  const tail = '\nendstream\nendobj\ntrailer<</Size 5/Root 1 0 R>>\n%%EOF'
  return Uint8Array.from(Buffer.concat([Buffer.from(head, 'latin1'), packed, Buffer.from(tail, 'latin1')]))
}

describe('keeping it', () => {
  test(
    'makes its number and day the official ones and leaves what was issued as it was',
    inWorld(async (world) => {
      const { owner, reader, subject, plan } = await aScene(world)
      const before = (await reader.call(plansContract.show, { planId: plan.id })).body
      const { status, body } = await keep(owner, subject, { number: '46/KH-UBND' })
      expect([status, body.state, body.number]).toEqual([200, 'kept', '46/KH-UBND'])
      const after = (await reader.call(plansContract.show, { planId: plan.id })).body
      expect(after.official).toEqual({ number: '46/KH-UBND', signedOn: '2024-03-22' })
      expect([after.intact, after.plan]).toEqual([true, before.plan])
      const [listed] = (await reader.call(plansContract.list, {})).body.filter(({ id }) => id === plan.id)
      expect(listed?.official?.number).toBe('46/KH-UBND')
      const file = await reader.call(signedCopiesContract.file, { copyId: body.id })
      expect([file.status, file.headers['content-type'], file.bytes.equals(signedPaper)]).toEqual([
        200,
        'application/pdf',
        true,
      ])
    }),
  )

  test(
    'of a paper whose signature is broken needs a reason',
    inWorld(async (world) => {
      const { owner, subject } = await aScene(world)
      const refused = await keep(owner, subject, { bytes: changedPaper })
      expect([refused.status, refused.body.code]).toEqual([422, 'signed_copies.broken_without_reason'])
      const { status, body } = await keep(owner, subject, { bytes: changedPaper, reason: 'Bản duy nhất còn giữ' })
      expect([status, body.state, body.signatures[0]?.verdict]).toEqual([200, 'kept', 'changed'])
    }),
  )

  test(
    'in the place of another needs a reason; the older one stays listed with it',
    inWorld(async (world) => {
      const { owner, reader, subject, plan } = await aScene(world)
      const first = (await keep(owner, subject)).body
      const refused = await keep(owner, subject, { number: '47/KH-UBND' })
      expect([refused.status, refused.body.code]).toEqual([422, 'signed_copies.replaced_without_reason'])
      const second = (await keep(owner, subject, { number: '47/KH-UBND', reason: 'Đóng dấu lại' })).body
      const { kept, earlier } = (await reader.call(signedCopiesContract.list, subject)).body
      expect([kept?.id, earlier.map(({ id, state, endReason }) => [id, state, endReason])]).toEqual([
        second.id,
        [[first.id, 'replaced', 'Đóng dấu lại']],
      ])
      const desk = (await reader.call(plansContract.show, { planId: plan.id })).body
      expect(desk.official?.number).toBe('47/KH-UBND')
    }),
  )

  test(
    'sent again changes nothing; from an older look at it or once more with other words it is refused',
    inWorld(async (world) => {
      const { owner, subject } = await aScene(world)
      const { id: copyId } = (await send(owner, subject, signedPaper)).body
      const stale = await owner.call(signedCopiesContract.keep, { copyId, revision: 9, ...confirmed })
      expect([stale.status, stale.body.code]).toEqual([409, 'platform.stale'])
      const input = { copyId, revision: 1, ...confirmed }
      const kept = await owner.call(signedCopiesContract.keep, input)
      expect((await owner.call(signedCopiesContract.keep, input)).body).toEqual(kept.body)
      const other = await owner.call(signedCopiesContract.keep, { ...input, number: '1/KH-UBND' })
      expect([other.status, other.body.code]).toEqual([409, 'signed_copies.already_kept'])
    }),
  )

  test(
    'it may be taken back with a reason, and then its number holds no longer',
    inWorld(async (world) => {
      const { owner, reader, subject, plan } = await aScene(world)
      const { id: copyId, revision } = (await keep(owner, subject)).body
      const back = await owner.call(signedCopiesContract.takeBack, { copyId, revision, reason: 'Nhầm tệp' })
      expect([back.status, back.body.state]).toEqual([200, 'taken_back'])
      const { kept, earlier } = (await reader.call(signedCopiesContract.list, subject)).body
      expect([kept, earlier[0]?.endReason]).toEqual([null, 'Nhầm tệp'])
      expect((await reader.call(plansContract.show, { planId: plan.id })).body.official).toBeNull()
    }),
  )

  test(
    'or dropped while nobody has confirmed it, but not afterwards',
    inWorld(async (world) => {
      const { owner, subject } = await aScene(world)
      const { id: copyId } = (await send(owner, subject, paper)).body
      expect((await owner.call(signedCopiesContract.drop, { copyId })).status).toBe(200)
      expect((await owner.call(signedCopiesContract.drop, { copyId })).status).toBe(404)
      const kept = (await keep(owner, subject)).body
      const refused = await owner.call(signedCopiesContract.drop, { copyId: kept.id })
      expect([refused.status, refused.body.code]).toEqual([409, 'signed_copies.already_kept'])
    }),
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

describe('the signed paper of a report', () => {
  test(
    'is kept by the agency, seen by the plan owner, and gives the head its number and day',
    inWorld(async (world) => {
      const { db, as } = world
      const edu = await anAgency(db, { name: 'Sở Giáo dục và Đào tạo' })
      const plan = await aReportedPlan(db, { tasks: { '1.1': [edu.id] } })
      const approver = as(await anActor(db, { role: 'approver', agencyId: edu.id }))
      const owner = as(await anActor(db, { role: 'plan_owner', agencyId: plan.ownerAgencyId }))
      const of = { planId: plan.id, agencyId: edu.id }
      const reportId = randomUUID()
      await approver.call(reportsContract.save, { reportId, ...of, kind: 'agency', revision: 0, words: {} })
      await approver.call(reportsContract.submit, { reportId, revision: 1 })
      const subject: OneSubject = { subjectKind: 'report', subjectId: reportId }
      const before = (await owner.call(reportsContract.show, of)).body
      expect((await send(owner, subject, paper)).status).toBe(403)
      const { status } = await keep(approver, subject, { number: '512/BC-SGDĐT' })
      const after = (await owner.call(reportsContract.show, of)).body
      expect([status, after.head.number, after.head.symbol, after.head.date]).toEqual([
        200,
        '512',
        'BC-SGDĐT',
        '2024-03-22',
      ])
      expect(after.sections).toEqual(before.sections)
      expect((await owner.call(signedCopiesContract.list, subject)).body.kept?.number).toBe('512/BC-SGDĐT')
    }),
  )
})

describe('certificates of the office', () => {
  test(
    'are judged by anew: not known, trusted once installed, not trusted once another is, removed with a reason',
    inWorld(async (world) => {
      const { owner, reader, administrator, subject } = await aScene(world)
      await keep(owner, subject)
      const shown = async () => {
        const { kept } = (await reader.call(signedCopiesContract.list, subject)).body
        return [kept?.trust, kept?.signatures[0]?.trusted, kept?.signatures[0]?.verdict]
      }
      expect(await shown()).toEqual(['none', null, 'intact'])
      const { status, body } = await install(administrator, pemOf(authority))
      expect([status, body.name, body.sha256.length]).toEqual([200, 'Cơ quan chứng thực thử nghiệm', 64])
      expect(await shown()).toEqual(['judged', true, 'intact'])
      const removal = { certificateId: body.id, reason: 'Hết hạn' }
      expect((await administrator.call(certificatesContract.remove, removal)).body.removeReason).toBe('Hết hạn')
      await install(administrator, cerOf(await aHolder('Người khác')))
      expect(await shown()).toEqual(['judged', false, 'intact'])
      const list = (await administrator.call(certificatesContract.list, {})).body
      expect(list.map(({ name, removedAt }) => [name, removedAt !== null])).toEqual([
        ['Người khác', false],
        ['Cơ quan chứng thực thử nghiệm', true],
      ])
    }),
  )

  test(
    'sent again change nothing; twice, several at once and what is none are refused',
    inWorld(async (world) => {
      const { administrator } = await aScene(world)
      const certificateId = randomUUID()
      const first = await install(administrator, cerOf(authority), certificateId)
      expect((await install(administrator, cerOf(authority), certificateId)).body).toEqual(first.body)
      const answers = [
        await install(administrator, pemOf(authority)),
        await install(administrator, cerOf(office), certificateId),
        await install(administrator, Buffer.concat([pemOf(authority), pemOf(office)])),
        await install(administrator, new TextEncoder().encode('không phải chứng thư')),
      ]
      expect(answers.map(({ status, body }) => [status, body.code])).toEqual([
        [409, 'certificates.installed_before'],
        [409, 'certificates.another_certificate'],
        [422, 'certificates.several'],
        [415, 'certificates.not_a_certificate'],
      ])
    }),
  )
})
