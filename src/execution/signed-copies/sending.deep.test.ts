import { deflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { inWorld } from '../../app/testing/world.ts'
import { signedCopiesContract } from './contract.ts'
import { aScene, send } from './testing.ts'

test(
  'a page that unpacks without end does not bring the server down',
  inWorld(async (world) => {
    const { owner, subject } = await aScene(world)
    const answer = await send(owner, subject, aBomb())
    expect([answer.status, answer.body.code]).toEqual([415, 'signed_copies.too_heavy'])
    expect((await owner.call(signedCopiesContract.list, subject)).status).toBe(200)
  }),
  60_000,
)

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
