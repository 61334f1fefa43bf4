import { randomUUID } from 'node:crypto'
import { pdfFile, printed } from '../../../documents/reading/testing/pdf-file.ts'
import { aHolder, cerOf } from '../../../documents/signatures/testing/signed-pdf.ts'
import { certificatesContract, signedCopiesContract } from '../../../execution/signed-copies/index.ts'
import { aReport, type Scene } from '../permissions-scene.ts'
import { administrators, doers, nothing, type PermissionCase, planOwner, posts, seeTheWork } from './case.ts'

const paper = pdfFile([{ words: printed(['KẾ HOẠCH', 'Giữ sạch nguồn nước năm 2024', 'Căn cứ yêu cầu công tác;']) }])
const certificate = cerOf(await aHolder('Cơ quan chứng thực thử nghiệm'))

const ofPlan = ({ plan }: Scene) => ({ subjectKind: 'plan' as const, subjectId: plan.id })

async function ofReport(scene: Scene) {
  const { reportId } = await aReport(scene, 'submitted')
  return { subjectKind: 'report' as const, subjectId: reportId }
}

const confirmed = { number: '46/KH-UBND', signedOn: '2024-03-20', signerName: 'Người Ký', signerTitle: 'Chủ tịch' }

/** A copy of the plan that waits to be confirmed. */
async function sent(scene: Scene) {
  const copyId = randomUUID()
  const input = { copyId, ...ofPlan(scene), name: 'ban-da-ky.pdf' }
  await scene.as('plan_owner of owner').call(signedCopiesContract.send, input, paper)
  return { copyId }
}

async function kept(scene: Scene) {
  const { copyId } = await sent(scene)
  await scene.as('plan_owner of owner').call(signedCopiesContract.keep, { copyId, revision: 1, ...confirmed })
  return { copyId, revision: 2, reason: 'Nhầm tệp' }
}

/** The same of the doer's report. */
async function keptOfReport(scene: Scene) {
  const copyId = randomUUID()
  const doer = scene.as('approver of doer')
  const input = { copyId, ...(await ofReport(scene)), name: 'bao-cao.pdf' }
  await doer.call(signedCopiesContract.send, input, paper)
  await doer.call(signedCopiesContract.keep, { copyId, revision: 1, ...confirmed })
  return { copyId, revision: 2, reason: 'Nhầm tệp' }
}

async function installed({ as }: Scene) {
  const certificateId = randomUUID()
  const input = { certificateId, name: 'goc.cer' }
  await as('administrator of owner').call(certificatesContract.install, input, certificate)
  return { certificateId, reason: 'Hết dùng' }
}

export const signedCopies = {
  'signed_copies.list (of a plan)': { sent: ofPlan, allowed: posts },
  'signed_copies.list (of a report)': { sent: ofReport, allowed: seeTheWork },
  'signed_copies.send (of a plan)': {
    sent: (scene) => ({ copyId: randomUUID(), ...ofPlan(scene), name: 'ban-da-ky.pdf' }),
    file: paper,
    allowed: planOwner,
  },
  'signed_copies.send (of a report)': {
    sent: async (scene) => ({ copyId: randomUUID(), ...(await ofReport(scene)), name: 'bao-cao.pdf' }),
    file: paper,
    allowed: doers,
  },
  'signed_copies.file (waiting)': { sent, allowed: planOwner },
  'signed_copies.file (kept)': { sent: kept, allowed: posts },
  'signed_copies.file (of a report)': { sent: keptOfReport, allowed: seeTheWork },
  'signed_copies.keep': {
    sent: async (scene) => ({ ...(await sent(scene)), revision: 1, ...confirmed }),
    allowed: planOwner,
  },
  'signed_copies.takeBack (of a plan)': { sent: kept, allowed: planOwner },
  'signed_copies.takeBack (of a report)': { sent: keptOfReport, allowed: doers },
  'signed_copies.drop': { sent, allowed: planOwner },
  'certificates.list': { sent: nothing, allowed: administrators },
  'certificates.install': {
    sent: () => ({ certificateId: randomUUID(), name: 'goc.cer' }),
    file: certificate,
    allowed: administrators,
  },
  'certificates.remove': { sent: installed, allowed: administrators },
} satisfies Record<string, PermissionCase>
