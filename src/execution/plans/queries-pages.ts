import type { FileAnswer, ReadContext } from '../../foundation/access/index.ts'
import { Refusal } from '../../platform/errors/refusal.ts'
import { readablePlan } from './queries.ts'
import type { OnePage, PlanPage } from './shapes/pages.ts'
import type { OnePlan } from './shapes.ts'
import { findPicture, listPages } from './store/pages.ts'

/** The printed pages, for whoever may read the plan. */
export async function planPages(ctx: ReadContext, { planId }: OnePlan): Promise<PlanPage[]> {
  await readablePlan(ctx, planId)
  return listPages(ctx.db, planId)
}

/** One page as a picture. A plan keeps its document for ever, so a page that was drawn once never changes. */
export async function planPage(ctx: ReadContext, { planId, page }: OnePage): Promise<FileAnswer> {
  await readablePlan(ctx, planId)
  const stored = await findPicture(ctx.db, planId, page)
  if (!stored) throw new Refusal('not_found', 'plans.page_not_drawn', { page })
  return { stored, name: `trang-${page}.webp`, mediaType: 'image/webp', inline: true, immutable: true }
}
