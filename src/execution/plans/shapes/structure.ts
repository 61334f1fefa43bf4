import { z } from 'zod'
import { ItemContent, PlanItem } from './items.ts'
import { needed, words } from './words.ts'

/** An item, and the one that it stands behind; null at the head of the list. */
export const Placed = z.object({ item: PlanItem, behind: z.uuid().nullable() })
export type Placed = z.infer<typeof Placed>

/** The items that a step takes out of a draft, and those that it puts in. */
export const Exchange = z.object({ taken: z.array(Placed), put: z.array(Placed) })
export type Exchange = z.infer<typeof Exchange>

export const StepDeed = z.enum(['split', 'merge', 'move', 'add', 'remove'])
export type StepDeed = z.infer<typeof StepDeed>

/** A step in the structure of a draft, kept so that it can be taken back and done again. */
export const DeskStep = Exchange.extend({ id: z.uuid(), planId: z.uuid(), deed: StepDeed, undone: z.boolean() })
export type DeskStep = z.infer<typeof DeskStep>

/** What a step did: which items are gone, and those that are new or changed, as they stand now. */
export const StepDone = z.object({
  stepId: z.uuid(),
  undone: z.boolean(),
  gone: z.array(z.uuid()),
  items: z.array(PlanItem),
})
export type StepDone = z.infer<typeof StepDone>

const step = { planId: z.uuid(), stepId: z.uuid() }
const seen = z.object({ id: z.uuid(), revision: z.int().min(1) })

/** A part of an item: characters of its words from `start` to before `end`, and its actions by number from 0. */
export const SplitPart = z.object({
  id: z.uuid(),
  label: needed.max(200),
  start: z.int().min(0),
  end: z.int().min(1),
  actions: z.array(z.int().min(0)).max(200),
})
export type SplitPart = z.infer<typeof SplitPart>

export const SplitItem = z.object({
  ...step,
  itemId: z.uuid(),
  revision: z.int().min(1),
  parts: z.array(SplitPart).min(2).max(50),
})
export type SplitItem = z.infer<typeof SplitItem>

/** `itemId` is the one that they become. */
export const MergeItems = z.object({ ...step, itemId: z.uuid(), items: z.array(seen).min(2).max(50) })
export type MergeItems = z.infer<typeof MergeItems>

/** `before` null moves to the end; without `section` each stays in its own. */
export const MoveItems = z.object({
  ...step,
  items: z.array(seen).min(1).max(2000),
  before: z.uuid().nullable(),
  section: words.optional(),
})
export type MoveItems = z.infer<typeof MoveItems>

/** `behind` null adds at the head; without it the item goes behind the last of its section. */
export const AddItem = ItemContent.extend({
  ...step,
  itemId: z.uuid(),
  behind: z.uuid().nullable().optional(),
  label: needed,
  action: needed,
})
export type AddItem = z.infer<typeof AddItem>

export const RemoveItem = z.object({ ...step, itemId: z.uuid(), revision: z.int().min(1) })
export type RemoveItem = z.infer<typeof RemoveItem>

/** True takes the step back, false does it again. */
export const TurnStep = z.object({ ...step, undone: z.boolean() })
export type TurnStep = z.infer<typeof TurnStep>
