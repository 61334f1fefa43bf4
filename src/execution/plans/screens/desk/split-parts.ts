import { newId } from '../../../../ui/kit/index.ts'
import type { PlanItem, SplitPart } from '../../shapes.ts'

type Words = Pick<PlanItem, 'label' | 'action' | 'actions'>

/** What must stay the same while line breaks are set into words. */
export const solid = (text: string): string => text.replace(/\s+/gu, '')

/** Where each action begins in the words, in the order of the words; null where its verb is not found. */
export function actionStarts({ action, actions }: Words): (number | null)[] {
  const words = action.toLowerCase()
  let from = 0
  return actions.map(({ verb, object = '' }) => {
    const full = `${verb} ${object}`.trim().toLowerCase()
    const at = [full, verb.toLowerCase()].map((phrase) => (phrase === '' ? -1 : words.indexOf(phrase, from)))
    const found = at.find((one) => one >= 0)
    if (found === undefined) return null
    from = found + 1
    return found
  })
}

/** The words with a line break before each action but the first. */
export function brokenByActions(item: Words): string {
  const [, ...starts] = actionStarts(item).filter((start) => start !== null)
  return brokenAt(item.action, starts)
}

/** The words with a line break after each sentence and each semicolon. */
export const brokenBySentences = ({ action }: Words): string => action.replace(/([;.])\s+(?=\S)/gu, '$1\n')

const brokenAt = (text: string, starts: readonly number[]): string =>
  [0, ...starts].map((start, at) => text.slice(start, starts[at] ?? text.length).trim()).join('\n')

/** A part as the dialog shows it. */
export type ShownPart = SplitPart & { readonly words: string }

/** The parts that line breaks make of an item; each has the actions that begin in its words, those found nowhere the first. */
export function partsByLines(item: Words, lines: string): ShownPart[] {
  const solids = Array.from(item.action.matchAll(/\S/g), ({ index }) => index)
  const starts = actionStarts(item)
  let passed = 0
  return lines
    .split('\n')
    .map((line) => solid(line).length)
    .filter((length) => length > 0)
    .map((length, number) => {
      const start = solids[passed] ?? 0
      passed += length
      const end = (solids[passed - 1] ?? start) + 1
      const actions = starts.flatMap((at, action) =>
        (at === null ? number === 0 : at >= start && at < end) ? [action] : [],
      )
      return { id: newId(), label: labelOf(item, number), start, end, actions, words: item.action.slice(start, end) }
    })
}

/** A part for each action, every one with all the words. */
export const partsByActions = (item: Words): ShownPart[] =>
  item.actions.map((_, number) => ({
    ...{ id: newId(), label: labelOf(item, number), start: 0, end: item.action.length },
    ...{ actions: [number], words: item.action },
  }))

const labelOf = ({ label }: Words, number: number): string => `${label} (${number + 1})`
