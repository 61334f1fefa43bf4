import { isRestricted } from '../../rules.ts'
import type { ItemContent, PlanItem } from '../../shapes.ts'

/** An item added by hand, as it is shown until the server has answered. */
export const newItem = (planId: string, id: string, content: ItemContent): PlanItem => ({
  ...content,
  ...{ id, planId, position: 0, revision: 1, verdict: 'accepted', addedByHand: true, confidence: 1 },
  ...{ source: 'by-hand', span: null, otherSpans: [], origin: null },
  restricted: content.restricted || isRestricted(content.action),
})
