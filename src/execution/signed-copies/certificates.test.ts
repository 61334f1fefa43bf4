import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { inWorld, type Visitor } from '../../app/testing/world.ts'
import { aHolder, cerOf, pemOf } from '../../documents/signatures/testing/signed-pdf.ts'
import { certificatesContract, signedCopiesContract } from './contract.ts'
import { aScene, authority, keep, office } from './testing.ts'

const install = (visitor: Visitor, bytes: Uint8Array, certificateId: string = randomUUID()) =>
  visitor.call(certificatesContract.install, { certificateId, name: 'goc.cer' }, bytes)

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
