import { randomUUID } from 'node:crypto'
import type { Visitor, World } from '../../app/testing/world.ts'
import { pdfFile, printed } from '../../documents/reading/testing/pdf-file.ts'
import { aHolder, signed } from '../../documents/signatures/testing/signed-pdf.ts'
import { anActor } from '../../foundation/people/testing.ts'
import { anIssuedPlan } from '../plans/testing.ts'
import { signedCopiesContract } from './contract.ts'
import type { OneSubject } from './shapes.ts'

export const paperLines = [
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
export const paper = pdfFile([{ words: printed(paperLines) }])
export const authority = await aHolder('Cơ quan chứng thực thử nghiệm')
export const office = await aHolder('Ủy ban nhân dân tỉnh Thử Nghiệm', {
  by: authority,
  organisation: 'Tỉnh Thử Nghiệm',
})
export const signedPaper = await signed(paper, { by: office })
export const changedPaper = Uint8Array.from(signedPaper)
changedPaper[Buffer.from(paper).indexOf('/StemV 80') + 7] = '9'.charCodeAt(0)

export const confirmed = {
  number: '46/KH-UBND',
  signedOn: '2024-03-22',
  signerName: 'Lường Minh Họa',
  signerTitle: 'CHỦ TỊCH',
}

/** A demonstration plan that was issued without number and day, its owner, and who else may come. */
export async function aScene({ db, as }: World) {
  const plan = await anIssuedPlan(db, { demonstration: true, number: null, signedOn: null })
  const owner = as(await anActor(db, { role: 'plan_owner', agencyId: plan.ownerAgencyId }))
  const reader = as(await anActor(db, { role: 'reader' }))
  const administrator = as(await anActor(db, { role: 'administrator' }))
  const subject: OneSubject = { subjectKind: 'plan', subjectId: plan.id }
  return { plan, owner, reader, administrator, subject }
}

/** Sends a file as the signed copy of a thing. */
export const send = (visitor: Visitor, subject: OneSubject, bytes: Uint8Array, copyId: string = randomUUID()) =>
  visitor.call(signedCopiesContract.send, { copyId, ...subject, name: 'ban-da-ky.pdf' }, bytes)

interface Given {
  readonly bytes?: Uint8Array
  readonly number?: string
  readonly reason?: string
}

/** Sends a file and confirms it. */
export async function keep(visitor: Visitor, subject: OneSubject, { bytes = signedPaper, ...given }: Given = {}) {
  const { id: copyId, revision } = (await send(visitor, subject, bytes)).body
  return visitor.call(signedCopiesContract.keep, { copyId, revision, ...confirmed, ...given })
}
