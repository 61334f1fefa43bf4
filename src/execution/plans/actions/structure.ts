import type { WriteContext } from '../../../foundation/access/index.ts'
import { found, Refusal } from '../../../platform/errors/refusal.ts'
import { ensureCurrent, isRestricted } from '../rules.ts'
import { mergeOf, moveOf, placed, splitOf } from '../rules-structure.ts'
import type {
  AddItem,
  ItemContent,
  MergeItems,
  MoveItems,
  PlanItem,
  RemoveItem,
  SplitItem,
  StepDone,
} from '../shapes.ts'
import { findReading } from '../store/plans.ts'
import { makeStep } from './desk-steps.ts'
import { completed } from './review.ts'
import { nameNewPhrases } from './rosters.ts'

/** Makes two or more items of one; each keeps the words it came from. */
export const splitItem = (ctx: WriteContext, { itemId, revision, parts, ...step }: SplitItem): Promise<StepDone> =>
  makeStep(ctx, { ...step, deed: 'split', kind: 'plans.item_split' }, async (items) => {
    const [item] = seenItems(items, [{ id: itemId, revision }])
    const source = await findReading(ctx.db, step.planId)
    return splitOf(items, found(item, 'item'), { parts, paragraphs: (source?.sourceText ?? '').split('\n') })
  })

/** Makes one item of several; nothing that they say is dropped. */
export const mergeItems = (ctx: WriteContext, { itemId, items: seen, ...step }: MergeItems): Promise<StepDone> =>
  makeStep(ctx, { ...step, deed: 'merge', kind: 'plans.items_merged' }, (items) =>
    mergeOf(items, idsOf(seenItems(items, seen)), itemId),
  )

/** Puts items at another place, or into another section. */
export const moveItems = (ctx: WriteContext, { items: seen, before, section, ...step }: MoveItems): Promise<StepDone> =>
  makeStep(ctx, { ...step, deed: 'move', kind: 'plans.items_moved' }, (items) => {
    const ids = idsOf(seenItems(items, seen))
    const isPlace = before === null || (items.some(({ id }) => id === before) && !ids.includes(before))
    if (!isPlace) throw unknownItem()
    return moveOf(items, { ids, before, section })
  })

/** Adds an item by hand, accepted at once. What its words restrict is restricted, whatever is asked. */
export const addItem = (
  ctx: WriteContext,
  { planId, stepId, itemId, behind, ...content }: AddItem,
): Promise<StepDone> =>
  makeStep(ctx, { planId, stepId, deed: 'add', kind: 'plans.item_added' }, async (items, plan) => {
    const place = behind === undefined ? lastOf(items, content.section) : behind
    if (place !== null && !items.some(({ id }) => id === place)) throw unknownItem()
    await nameNewPhrases(ctx, plan, [...content.lead, ...content.coordinating])
    return { taken: [], put: [{ item: byHand(planId, itemId, content), behind: place }] }
  })

const byHand = (planId: string, id: string, content: ItemContent): PlanItem => ({
  ...content,
  deadlines: content.deadlines.map(completed),
  restricted: content.restricted || isRestricted(content.action),
  ...{ id, planId, position: 0, revision: 1 },
  ...{ source: 'by-hand', span: null, otherSpans: [], origin: null, confidence: 1 },
  ...{ addedByHand: true, verdict: 'accepted' },
})

/** The last item of a section, else the last of all. */
function lastOf(items: readonly PlanItem[], section: string): string | null {
  const last = items.findLast((item) => item.section === section) ?? items.at(-1)
  return last?.id ?? null
}

/** Takes an item away that a person added. What the document says is rejected instead, so that it stays to be seen. */
export const removeItem = (ctx: WriteContext, { itemId, revision, ...step }: RemoveItem): Promise<StepDone> =>
  makeStep(ctx, { ...step, deed: 'remove', kind: 'plans.item_removed' }, (items) => {
    const [item] = seenItems(items, [{ id: itemId, revision }])
    if (item && !item.addedByHand) throw new Refusal('conflict', 'plans.item_was_printed', { label: item.label })
    return { taken: placed(items, [itemId]), put: [] }
  })

/** The items as the person saw them, or a refusal: unknown, or changed meanwhile. */
function seenItems(items: readonly PlanItem[], seen: readonly { id: string; revision: number }[]): PlanItem[] {
  const byId = new Map(items.map((item) => [item.id, item]))
  return seen.map(({ id, revision }) => {
    const item = found(byId.get(id), 'item')
    ensureCurrent(item, revision)
    return item
  })
}

const idsOf = (items: readonly PlanItem[]): string[] => items.map(({ id }) => id)

const unknownItem = (): Refusal => new Refusal('not_found', 'platform.not_found', { what: 'item' })
