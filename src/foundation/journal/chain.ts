import type { Db, Tx } from '../../platform/database/database.ts'
import { type ChainFault, faultOf, type Head, nothingYet, sealOf } from './rules.ts'
import {
  countUnsealed,
  findHead,
  listSealed,
  listUnsealed,
  lockChain,
  type Seal,
  type Sealable,
  saveSeals,
} from './store.ts'

const AT_ONCE = 5000

/**
 * Adds the committed entries that are not yet in the chain, at most five thousand, and gives the new head; null when there was
 * nothing to add. The chain's order is its own: an entry that commits late comes later, whatever its number.
 */
export async function sealEntries(db: Tx): Promise<Head | null> {
  await lockChain(db)
  const entries = await listUnsealed(db, AT_ONCE)
  const seals = linked((await findHead(db)) ?? nothingYet, entries)
  await saveSeals(db, seals)
  return seals.at(-1) ?? null
}

function linked(head: Head, entries: readonly Sealable[]): Seal[] {
  const seals: Seal[] = []
  let before = head
  for (const entry of entries) {
    const seal = { id: entry.id, position: before.position + 1, seal: sealOf(before, entry) }
    seals.push(seal)
    before = seal
  }
  return seals
}

export interface Verification {
  readonly sealed: number
  /** Entries that still wait for the sealer. */
  readonly unsealed: number
  /** The last seal in hex: kept elsewhere, it proves that the whole chain before it was not made anew. */
  readonly head: string
  /** The first link that does not hold. */
  readonly fault: { readonly kind: ChainFault; readonly position: number; readonly entryId: number } | null
}

/** Walks the whole chain in stretches and proves each link, up to the first that does not hold. */
export async function verifyChain(db: Db): Promise<Verification> {
  let before: Head = nothingYet
  for (;;) {
    const stretch = await listSealed(db, before.position, AT_ONCE)
    for (const next of stretch) {
      const kind = faultOf(before, next)
      if (kind) return verified(db, before, { kind, position: before.position + 1, entryId: next.id })
      before = next
    }
    if (stretch.length < AT_ONCE) return verified(db, before, null)
  }
}

const verified = async (db: Db, { position, seal }: Head, fault: Verification['fault']): Promise<Verification> => ({
  sealed: position,
  unsealed: await countUnsealed(db),
  head: seal.toString('hex'),
  fault,
})
