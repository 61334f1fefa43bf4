import { createHash } from 'node:crypto'
import type { Sealable, Sealed } from './store.ts'

/** The link before the first. */
export const nothingYet = { position: 0, seal: Buffer.alloc(32) }

export interface Head {
  readonly position: number
  readonly seal: Buffer
}

/** The seal of an entry: SHA-256 over the seal before it, its place in the chain and everything it says. */
export function sealOf(before: Head, entry: Sealable): Buffer {
  const { id, kind, subjectKind, subjectId, planId, agencyId, personId, postId, at, recordedAt, payloadHash } = entry
  const said = [
    before.position + 1,
    id,
    kind,
    subjectKind,
    subjectId,
    planId,
    agencyId,
    personId,
    postId,
    at,
    recordedAt,
  ]
  return createHash('sha256').update(before.seal).update(JSON.stringify(said)).update(payloadHash).digest()
}

/** The hash behind which a payload lies apart. */
export const payloadHashOf = (salt: Buffer, payload: string): Buffer =>
  createHash('sha256').update(salt).update(payload).digest()

export type ChainFault = 'missing' | 'changed' | 'payload'

/**
 * What is wrong with the next link: an entry is missing before it, it was changed after sealing, or its payload is not the one
 * that was recorded. An erased payload is no fault.
 */
export function faultOf(before: Head, next: Sealed): ChainFault | null {
  if (next.position !== before.position + 1) return 'missing'
  if (!sealOf(before, next).equals(next.seal)) return 'changed'
  const isPayloadOurs = next.payload === null || payloadHashOf(next.payloadSalt, next.payload).equals(next.payloadHash)
  return isPayloadOurs ? null : 'payload'
}
