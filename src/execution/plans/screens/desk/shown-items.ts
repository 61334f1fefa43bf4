import { placeBehind } from '../../rules-structure.ts'
import type { Exchange, ItemVerdict, PlanItem } from '../../shapes.ts'

/** What happened on the desk and is not yet in what was read of the plan. */
export type Expectation =
  | { readonly kind: 'verdict'; readonly ids: ReadonlySet<string>; readonly verdict: ItemVerdict }
  | { readonly kind: 'answers'; readonly answers: ReadonlyMap<string, PlanItem> }
  | { readonly kind: 'exchange'; readonly exchange: Exchange }

/** The items with it; those that nothing happened to are the same objects as before. Applied twice it is the same. */
export function expected(items: readonly PlanItem[], of: Expectation): readonly PlanItem[] {
  if (of.kind === 'verdict')
    return items.map((item) =>
      of.ids.has(item.id) && item.verdict !== of.verdict ? { ...item, verdict: of.verdict } : item,
    )
  if (of.kind === 'answers') return items.map((item) => newest(item, of.answers.get(item.id)))
  return afterExchange(items, of.exchange)
}

/** Positions are left as they are: what counts on the desk is the order, and a card need not be drawn anew for its number. */
function afterExchange(items: readonly PlanItem[], { taken, put }: Exchange): readonly PlanItem[] {
  const moving = new Set([...taken, ...put].map(({ item }) => item.id))
  const now = new Map(items.map((item) => [item.id, item]))
  const order = items.filter(({ id }) => !moving.has(id))
  for (const { item, behind } of put)
    order.splice(placeBehind(order, item, behind), 0, newest(now.get(item.id) ?? item, item))
  return order
}

const newest = (item: PlanItem, answer: PlanItem | undefined): PlanItem =>
  answer && answer.revision > item.revision ? answer : item
