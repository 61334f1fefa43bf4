import type { WriteContext } from '../../../foundation/access/index.ts'
import type { Tx } from '../../../platform/database/database.ts'
import { found, Refusal } from '../../../platform/errors/refusal.ts'
import { exchanged, inverse, isIdle, isUntouched } from '../rules-structure.ts'
import type { DeskStep, Exchange, Placed, Plan, PlanItem, StepDeed, StepDone, TurnStep } from '../shapes.ts'
import { findStep, insertStep, saveStep } from '../store/desk-steps.ts'
import { isAnyTaken, listItems, putItems, removeItems, savePositions } from '../store/items.ts'
import { openDraft, recordChange } from './draft.ts'

export interface Step {
  readonly planId: string
  readonly stepId: string
  readonly deed: StepDeed
  /** The journal's word for it. */
  readonly kind: string
}

/** What a step exchanges, from the items as they stand; refuses when it may not. */
type Plotted = (items: readonly PlanItem[], plan: Plan) => Exchange | Promise<Exchange>

/** Does a step in the structure of a draft and keeps how to take it back. The same step sent again changes nothing. */
export async function makeStep(
  ctx: WriteContext,
  { planId, stepId, deed, kind }: Step,
  plotted: Plotted,
): Promise<StepDone> {
  const plan = await openDraft(ctx, planId)
  const items = await listItems(ctx.db, planId)
  const known = await findStep(ctx.db, stepId)
  if (known) return doneAs(ownStep(known, planId), items)
  const exchange = await plotted(items, plan)
  await ensureFree(ctx, items, exchange)
  const after = exchanged(items, exchange)
  const step: DeskStep = { ...asSaved(exchange, after), id: stepId, planId, deed, undone: false }
  if (isIdle(items, exchange)) return doneAs(step, items)
  await saveExchange(ctx.db, exchange, { before: items, after })
  await insertStep(ctx.db, step)
  await recordChange(ctx, plan, kind, toldOf(step))
  return doneAs(step, after)
}

/**
 * Takes a step back, or does it again: the same items with the same ids and words, at the same places. Refused when what the step
 * left was changed since, so that nobody's words are lost.
 */
export async function turnStep(ctx: WriteContext, { planId, stepId, undone }: TurnStep): Promise<StepDone> {
  const plan = await openDraft(ctx, planId)
  const items = await listItems(ctx.db, planId)
  const step = ownStep(found(await findStep(ctx.db, stepId), 'step'), planId)
  if (step.undone === undone) return doneAs(step, items)
  const { taken, put } = undone ? inverse(step) : step
  ensureUntouched(items, taken)
  const exchange = { taken: asTheyStand(taken, items), put: put.map((one) => withNextRevision(one, items)) }
  const after = exchanged(items, exchange)
  await saveExchange(ctx.db, exchange, { before: items, after })
  const saved = asSaved(exchange, after)
  const turned: DeskStep = { ...step, ...(undone ? inverse(saved) : saved), undone }
  await saveStep(ctx.db, turned)
  await recordChange(ctx, plan, undone ? 'plans.step_undone' : 'plans.step_redone', toldOf(turned))
  return doneAs(turned, after)
}

function ownStep(step: DeskStep, planId: string): DeskStep {
  if (step.planId !== planId) throw new Refusal('not_found', 'platform.not_found', { what: 'step' })
  return step
}

/** Ids that are new here must be new everywhere. */
async function ensureFree(ctx: WriteContext, items: readonly PlanItem[], { put }: Exchange): Promise<void> {
  const here = new Set(items.map(({ id }) => id))
  const fresh = put.map(({ item }) => item.id).filter((id) => !here.has(id))
  const isTwice = new Set(put.map(({ item }) => item.id)).size < put.length
  if (isTwice || (await isAnyTaken(ctx.db, fresh)))
    throw new Refusal('not_found', 'platform.not_found', { what: 'item' })
}

function ensureUntouched(items: readonly PlanItem[], left: readonly Placed[]): void {
  const now = new Map(items.map((item) => [item.id, item]))
  const changed = left.find(({ item }) => !isUntouched(item, now.get(item.id)))
  if (changed) throw new Refusal('conflict', 'plans.step_overtaken', { label: changed.item.label })
}

const asTheyStand = (left: readonly Placed[], items: readonly PlanItem[]): Placed[] => {
  const now = new Map(items.map((item) => [item.id, item]))
  return left.map(({ item, behind }) => ({ item: now.get(item.id) ?? item, behind }))
}

/** An item that comes back is newer than whatever anybody saw of it. */
function withNextRevision({ item, behind }: Placed, items: readonly PlanItem[]): Placed {
  const now = items.find(({ id }) => id === item.id)
  return { item: { ...item, revision: Math.max(item.revision, now?.revision ?? 0) + 1 }, behind }
}

/** What was put in, with the places it got. */
function asSaved({ taken, put }: Exchange, after: readonly PlanItem[]): Exchange {
  const now = new Map(after.map((item) => [item.id, item]))
  return { taken, put: put.map(({ item, behind }) => ({ item: now.get(item.id) ?? item, behind })) }
}

async function saveExchange(
  db: Tx,
  { taken, put }: Exchange,
  { before, after }: { before: readonly PlanItem[]; after: readonly PlanItem[] },
): Promise<void> {
  const changed = new Set(put.map(({ item }) => item.id))
  await removeItems(
    db,
    taken.map(({ item }) => item.id).filter((id) => !changed.has(id)),
  )
  await putItems(
    db,
    after.filter(({ id }) => changed.has(id)),
  )
  const places = new Map(before.map(({ id, position }) => [id, position]))
  await savePositions(
    db,
    after.filter(({ id, position }) => !changed.has(id) && places.get(id) !== position),
  )
}

function doneAs({ id, undone, taken, put }: DeskStep, items: readonly PlanItem[]): StepDone {
  const concerned = new Set([...taken, ...put].map(({ item }) => item.id))
  const here = new Set(items.map((item) => item.id))
  return {
    stepId: id,
    undone,
    gone: [...concerned].filter((one) => !here.has(one)),
    items: items.filter((item) => concerned.has(item.id)),
  }
}

/** The step as the journal tells it: whole items where words came or went, only their places where they moved. */
function toldOf({ id, deed, taken, put, undone }: DeskStep): Record<string, unknown> {
  const told = ({ item, behind }: Placed) =>
    deed === 'move' ? { id: item.id, label: item.label, section: item.section, behind } : { ...item, behind }
  const [before, after] = undone ? [put, taken] : [taken, put]
  const label = (before.length > 0 ? before : after).map(({ item }) => item.label).slice(0, 12)
  return { stepId: id, deed, label: label.join(', '), before: before.map(told), after: after.map(told) }
}
