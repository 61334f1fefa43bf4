import { Refusal } from '../../platform/errors/refusal.ts'
import { fold } from '../../platform/text/normalise.ts'
import { canonicalJson, isRestricted } from './rules.ts'
import type { Exchange, ItemRole, ItemVerdict, Placed, PlanItem, Span, SplitPart } from './shapes.ts'

/** The items as they stand after an exchange, their positions counted anew from 0; others keep their order. */
export function exchanged(items: readonly PlanItem[], { taken, put }: Exchange): PlanItem[] {
  const moving = new Set([...taken, ...put].map(({ item }) => item.id))
  const order = items.filter(({ id }) => !moving.has(id))
  for (const { item, behind } of put) order.splice(placeBehind(order, item, behind), 0, item)
  return order.map((item, position) => (item.position === position ? item : { ...item, position }))
}

/** Where an item goes: behind the one named; where that one stood, when it is gone. */
export function placeBehind(order: readonly PlanItem[], { position }: PlanItem, behind: string | null): number {
  if (behind === null) return 0
  const at = order.findIndex(({ id }) => id === behind)
  return at === -1 ? Math.min(position, order.length) : at + 1
}

/** Takes an exchange back. */
export const inverse = ({ taken, put }: Exchange): Exchange => ({ taken: put, put: taken })

/** Some of the items, in the order of the document, each with the one it stands behind. */
export function placed(items: readonly PlanItem[], ids: readonly string[]): Placed[] {
  const wanted = new Set(ids)
  return items.flatMap((item, at) => (wanted.has(item.id) ? [{ item, behind: items[at - 1]?.id ?? null }] : []))
}

/** Items one behind the other, the first behind the one named. */
const inRow = (items: readonly PlanItem[], behind: string | null): Placed[] =>
  items.map((item, at) => ({ item, behind: items[at - 1]?.id ?? behind }))

/**
 * An item as its parts. Each part has its own words or all of them, and its actions; what else the item says goes to the parts
 * whose words have it. Refused when a word or an action would be lost.
 */
export function splitOf(
  items: readonly PlanItem[],
  item: PlanItem,
  { parts, paragraphs }: { readonly parts: readonly SplitPart[]; readonly paragraphs: readonly string[] },
): Exchange {
  if (!isWhole(item, parts)) throw new Refusal('invalid', 'plans.split_loses', { label: item.label })
  const taken = placed(items, [item.id])
  const texts = parts.map(({ start, end }) => item.action.slice(start, end).trim())
  const tellers = parts.map((part, at) => (texts[at] === item.action ? wordsOfActions(item, part) : (texts[at] ?? '')))
  const made = parts.map((part, at): PlanItem => {
    const action = texts[at] ?? ''
    return {
      ...item,
      ...sharedOut(item, tellers, at),
      id: part.id,
      label: part.label,
      action,
      actions: item.actions.filter((_, number) => part.actions.includes(number)),
      restricted: item.restricted || isRestricted(action),
      span: spanOf(item.span, action, paragraphs),
      origin: { deed: 'split', labels: [item.label] },
      revision: 1,
    }
  })
  return { taken, put: inRow(made, taken[0]?.behind ?? null) }
}

/** Whether every character but white space, and every action, is in some part, and no part is empty. */
function isWhole({ action, actions }: PlanItem, parts: readonly SplitPart[]): boolean {
  const covered = [...parts].sort((a, b) => a.start - b.start)
  let end = 0
  for (const part of covered) {
    if (action.slice(end, part.start).trim() !== '' || action.slice(part.start, part.end).trim() === '') return false
    end = Math.max(end, part.end)
  }
  const given = new Set(parts.flatMap((part) => part.actions))
  return action.slice(end).trim() === '' && actions.every((_, number) => given.has(number))
}

/** Parts that keep all the words are told apart by their actions. */
const wordsOfActions = ({ actions }: PlanItem, part: SplitPart): string =>
  part.actions.flatMap((number) => Object.values(actions[number] ?? {})).join(' ')

/** What a part gets of an item's deadlines, days, quantities and places: those its words have; what no words have is in all. */
function sharedOut(item: PlanItem, texts: readonly string[], at: number) {
  const folded = texts.map(fold)
  const isHere = (printed: string): boolean => {
    const words = fold(printed)
    return folded[at]?.includes(words) || !folded.some((text) => text.includes(words))
  }
  return {
    deadlines: item.deadlines.filter(({ text }) => isHere(text)),
    eventDates: item.eventDates.filter(isHere),
    quantities: item.quantities.filter(isHere),
    places: item.places.filter(isHere),
  }
}

/** Where words stand inside the place their item came from; the whole place when they are not found in it. */
function spanOf(span: Span | null, words: string, paragraphs: readonly string[]): Span | null {
  if (!span) return null
  const [paragraph, start, end] = span
  const at = paragraphs[paragraph]?.slice(start, end).indexOf(words) ?? -1
  return at === -1 ? span : [paragraph, start + at, start + at + words.length]
}

const mostSolid: readonly ItemRole[] = ['chu_tri', 'thuc_hien', 'phoi_hop']

/**
 * Several items as one, at the place of the first. Nothing that any of them says is dropped; what is said twice in the same
 * words stands once, but quantities, which add up. Restricted if any is; a request only if all are; who leads one part leads.
 */
export function mergeOf(items: readonly PlanItem[], ids: readonly string[], id: string): Exchange {
  const taken = placed(items, ids)
  const merged = taken.map(({ item }) => item)
  const [first] = merged
  if (!first || merged.length < 2) throw new Refusal('invalid', 'plans.merge_needs_two')
  const lead = distinct(merged.flatMap((item) => item.lead))
  const action = merged.map((item) => item.action).join(' ')
  const spans = distinct(merged.flatMap((item) => [...(item.span ? [item.span] : []), ...item.otherSpans]))
  const item: PlanItem = {
    ...first,
    id,
    label: distinct(merged.map(({ label }) => label)).join(', '),
    lead,
    coordinating: distinct(merged.flatMap(({ coordinating }) => coordinating)).filter((one) => !lead.includes(one)),
    action,
    actions: merged.flatMap(({ actions }) => actions),
    role: mostSolid.find((role) => merged.some((one) => one.role === role)) ?? first.role,
    requested: merged.every(({ requested }) => requested),
    deadlines: distinct(merged.flatMap(({ deadlines }) => deadlines)),
    eventDates: distinct(merged.flatMap(({ eventDates }) => eventDates)),
    quantities: merged.flatMap(({ quantities }) => quantities),
    places: distinct(merged.flatMap(({ places }) => places)),
    restricted: merged.some(({ restricted }) => restricted) || isRestricted(action),
    span: spans[0] ?? null,
    otherSpans: spans.slice(1),
    confidence: Math.min(...merged.map(({ confidence }) => confidence)),
    addedByHand: merged.every(({ addedByHand }) => addedByHand),
    origin: { deed: 'merge', labels: merged.map(({ label }) => label) },
    verdict: commonVerdict(merged),
    revision: 1,
  }
  return { taken, put: [{ item, behind: taken[0]?.behind ?? null }] }
}

/** What was decided on all alike; else a person looks at it again. */
function commonVerdict([first, ...others]: readonly PlanItem[]): ItemVerdict {
  return first && others.every(({ verdict }) => verdict === first.verdict) ? first.verdict : 'unreviewed'
}

/** Each thing once, where it stands first. */
function distinct<T>(things: readonly T[]): T[] {
  const byText = new Map<string, T>()
  for (const thing of things) if (!byText.has(canonicalJson(thing))) byText.set(canonicalJson(thing), thing)
  return [...byText.values()]
}

interface Move {
  readonly ids: readonly string[]
  /** The item before which they go; null: to the end. */
  readonly before: string | null
  /** The section they belong to from now on; as before unless told. */
  readonly section?: string | undefined
}

/** Items at another place, in the order that they have among themselves. */
export function moveOf(items: readonly PlanItem[], { ids, before, section }: Move): Exchange {
  const taken = placed(items, ids)
  const staying = items.filter(({ id }) => !ids.includes(id))
  const at = before === null ? staying.length : staying.findIndex(({ id }) => id === before)
  const moved = taken.map(({ item }) => ({ ...item, section: section ?? item.section, revision: item.revision + 1 }))
  return { taken, put: inRow(moved, staying[at - 1]?.id ?? null) }
}

/** Whether an exchange leaves everything as it is. */
export const isIdle = (items: readonly PlanItem[], exchange: Exchange): boolean => {
  const after = exchanged(items, exchange)
  return after.length === items.length && after.every((item, at) => isUntouched(item, items[at]))
}

/** Whether an item still says what it said; its place and its revision are no words of it. */
export function isUntouched(item: PlanItem, now: PlanItem | undefined): boolean {
  return now !== undefined && canonicalJson(saying(item)) === canonicalJson(saying(now))
}

const saying = ({ revision: _revision, position: _position, ...words }: PlanItem) => words
