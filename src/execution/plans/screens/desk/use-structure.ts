import { type RefObject, useMemo } from 'react'
import { callApi, newId, useText } from '../../../../ui/kit/index.ts'
import { plansContract } from '../../contract.ts'
import { deskWords } from '../../desk-messages.ts'
import { inverse, mergeOf, moveOf, placed, splitOf } from '../../rules-structure.ts'
import type { Exchange, ItemContent, PlanDesk, PlanItem, SplitPart, StepDone } from '../../shapes.ts'
import type { Seen } from './desk-context.ts'
import { newItem } from './new-item.ts'
import type { Expectation } from './shown-items.ts'
import type { Expected } from './use-items.ts'
import type { Run } from './use-saver.ts'
import type { Remember } from './use-steps.ts'

/** Where items are moved to. */
export interface Destination {
  /** The item before which they go; null: to the end. */
  readonly before: string | null
  readonly section?: string
}

/** What changes which items there are and in which order; each is shown at once and can be taken back. */
export interface Structure {
  readonly split: (item: PlanItem, parts: readonly SplitPart[]) => Promise<unknown>
  /** Gives the id of the item that they become. */
  readonly merge: (ids: readonly string[]) => string
  readonly move: (ids: readonly string[], to: Destination) => void
  readonly add: (content: ItemContent, behind: string | null) => Promise<string>
  readonly remove: (item: PlanItem) => void
}

/** What the desk lends to its steps. */
export interface Means {
  readonly planId: string
  readonly run: Run
  readonly expect: (of: Expectation) => Expected
  readonly remember: Remember
  /** Things with the newest revision of each that the server told; their own while it told none. */
  readonly seen: (things: readonly Seen[]) => Seen[]
  readonly noteRevisions: (items: readonly PlanItem[]) => void
  /** The items as the server told them last, and as they are shown. */
  readonly latest: RefObject<Pick<PlanDesk, 'items' | 'paragraphs'> & { readonly read: readonly PlanItem[] }>
  readonly onRefused: (error: unknown) => undefined
  /** What is looked at, when it is gone, gives way to something that is there. */
  readonly lookOn: (gone: ReadonlySet<string>, to: string | null) => void
}

export function useStructure(means: Means): Structure {
  const text = useText(deskWords)
  const { planId, run, expect, remember, seen, noteRevisions, latest, onRefused, lookOn } = means
  return useMemo(() => {
    const perform = makePerform({ run, expect, noteRevisions, lookOn })
    /** Does a step and remembers how it is taken back and done again. */
    const step = (what: string, exchange: Exchange, send: (stepId: string) => Promise<StepDone>) => {
      const stepId = newId()
      const turn = (undone: boolean) => () =>
        perform(renewed(undone ? inverse(exchange) : exchange, seen), () =>
          callApi(plansContract.turnStep, { planId, stepId, undone }),
        )
      const forget = remember(what, turn(true), turn(false))
      return perform(exchange, () => send(stepId)).catch((error: unknown) => {
        forget()
        throw error
      })
    }
    const newest = (item: PlanItem) => seen([item])[0]?.revision ?? item.revision
    const takenOf = ({ taken }: Exchange) => taken.map(({ item: { id, revision } }) => ({ id, revision }))
    const labelsOf = (exchange: Exchange) => exchange.taken.map(({ item }) => item.label).join(', ')
    return {
      split: (item, parts) => {
        const { items, paragraphs } = latest.current
        const exchange = splitOf(items, item, { parts, paragraphs })
        return step(text.split(item.label), exchange, (stepId) =>
          callApi(plansContract.splitItem, {
            ...{ planId, stepId, itemId: item.id, revision: newest(item) },
            parts: [...parts],
          }),
        )
      },
      merge: (ids) => {
        const itemId = newId()
        const exchange = mergeOf(latest.current.items, ids, itemId)
        step(text.merge(labelsOf(exchange)), exchange, (stepId) =>
          callApi(plansContract.mergeItems, { planId, stepId, itemId, items: seen(takenOf(exchange)) }),
        ).catch(onRefused)
        return itemId
      },
      move: (ids, to) => {
        const exchange = moveOf(latest.current.items, { ids, ...to })
        step(text.move(labelsOf(exchange)), exchange, (stepId) =>
          callApi(plansContract.moveItems, { planId, stepId, items: seen(takenOf(exchange)), ...to }),
        ).catch(onRefused)
      },
      add: async (content, behind) => {
        const itemId = newId()
        const exchange = { taken: [], put: [{ item: newItem(planId, itemId, content), behind }] }
        await step(text.added(content.label), exchange, (stepId) =>
          callApi(plansContract.addItem, { planId, stepId, itemId, behind, ...content }),
        )
        return itemId
      },
      remove: (item) => {
        const exchange = { taken: placed(latest.current.items, [item.id]), put: [] }
        step(text.removed(item.label), exchange, (stepId) =>
          callApi(plansContract.removeItem, {
            ...{ planId, stepId, itemId: item.id, revision: newest(item) },
          }),
        ).catch(onRefused)
      },
    }
  }, [text, planId, run, expect, remember, seen, noteRevisions, latest, onRefused, lookOn])
}

type Performing = Pick<Means, 'run' | 'expect' | 'noteRevisions' | 'lookOn'>

/** Shows an exchange at once and sends it; the answer takes the place of what was shown. */
const makePerform =
  ({ run, expect, noteRevisions, lookOn }: Performing) =>
  (exchange: Exchange, send: () => Promise<StepDone>): Promise<StepDone> => {
    const shown = expect({ kind: 'exchange', exchange })
    const put = new Set(exchange.put.map(({ item }) => item.id))
    const gone = exchange.taken.map(({ item }) => item.id).filter((id) => !put.has(id))
    lookOn(new Set(gone), exchange.put[0]?.item.id ?? exchange.taken[0]?.behind ?? null)
    return run(send).then(
      (answer) => {
        noteRevisions(answer.items)
        shown.settle({ kind: 'exchange', exchange: answered(exchange, answer) })
        return answer
      },
      (error: unknown) => {
        shown.drop()
        throw error
      },
    )
  }

/** What comes back is newer than what was seen of it. */
function renewed({ taken, put }: Exchange, seen: Means['seen']): Exchange {
  const known = new Map(seen(put.map(({ item }) => item)).map(({ id, revision }) => [id, revision]))
  return {
    taken,
    put: put.map(({ item, behind }) => ({
      item: { ...item, revision: (known.get(item.id) ?? 0) + 1 },
      behind,
    })),
  }
}

/** The exchange with the items as the server has them now. */
function answered({ taken, put }: Exchange, { items }: StepDone): Exchange {
  const now = new Map(items.map((item) => [item.id, item]))
  return { taken, put: put.map(({ item, behind }) => ({ item: now.get(item.id) ?? item, behind })) }
}
