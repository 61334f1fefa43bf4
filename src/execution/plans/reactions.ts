import { z } from 'zod'
import type { Reaction } from '../../foundation/access/index.ts'
import { Refusal } from '../../platform/errors/refusal.ts'
import { IsolatedFailure, runIsolated } from '../../platform/isolated/run-isolated.ts'
import type { Storage } from '../../platform/storage/storage.ts'
import { savePicture, waitingPages } from './store/pages.ts'
import { findPlan } from './store/plans.ts'

const entry = new URL('../../documents/reading/pictures/isolated-entry.ts', import.meta.url)

/** So many pages are drawn in one process and shown together; about three seconds. */
const AT_A_TIME = 8
const limits = { timeoutMs: 60_000, memoryMb: 512 }

const Drawn = z.array(z.object({ page: z.int(), picture: z.instanceof(Uint8Array).nullable() }))

/**
 * Draws the printed pages of a plan, some at a time; while pages are left the journal is told, which brings the next ones. A
 * page that cannot be drawn keeps its words only. Run a second time it draws what is still waiting.
 */
export const drawPages =
  ({ storage }: { storage: Storage }): Reaction =>
  async (ctx, { subject }) => {
    const { next, waiting } = await waitingPages(ctx.db, subject.id, AT_A_TIME)
    const plan = next.length > 0 ? await findPlan(ctx.db, subject.id) : undefined
    const bytes = plan ? await storage.get(plan.sourceSha256) : null
    if (!plan || !bytes) return
    const drawn = await pictures(bytes, next)
    for (const page of next) {
      const picture = drawn.get(page)
      await savePicture(ctx.db, plan.id, page, picture ? await storage.put(picture) : null)
    }
    if (waiting === next.length) return
    const payload = { from: next[0], to: next.at(-1), left: waiting - next.length }
    // Of the pages, not of the plan: its history tells what people did.
    const pages = { kind: 'plan_pages', id: plan.id }
    await ctx.record({
      kind: 'plans.pages_drawn',
      subject: pages,
      planId: plan.id,
      agencyId: plan.ownerAgencyId,
      payload,
    })
  }

/** In a process of its own: what a stranger's file does there ends there. */
async function pictures(bytes: Uint8Array, pages: readonly number[]): Promise<ReadonlyMap<number, Uint8Array | null>> {
  try {
    const drawn = Drawn.parse(await runIsolated(entry, { bytes, pages }, limits))
    return new Map(drawn.map(({ page, picture }) => [page, picture]))
  } catch (error) {
    if (error instanceof IsolatedFailure || error instanceof Refusal) return new Map()
    throw error
  }
}
