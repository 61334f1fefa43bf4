import { useMemo, useRef } from 'react'
import { callApi, useAddress, useText } from '../../../../ui/kit/index.ts'
import { plansContract } from '../../contract.ts'
import { deskWords } from '../../desk-messages.ts'
import { ItemContent, type ItemVerdict, type PlanDesk, type PlanItem } from '../../shapes.ts'
import { type Reading, readingsOf } from '../readings.ts'
import { type Desk, toldBySaveStatus } from './desk-context.ts'
import { useItems } from './use-items.ts'
import { type SaverStatus, useSaver } from './use-saver.ts'
import { type Steps, useSteps } from './use-steps.ts'
import { useStructure } from './use-structure.ts'

interface DeskState {
  readonly desk: Desk
  /** The plan with what happened meanwhile. */
  readonly shown: PlanDesk
  readonly readings: readonly Reading[]
  readonly status: SaverStatus
  readonly steps: Steps
}

/** Everything that happens on the desk: deciding, saving, taking back, choosing what is looked at. */
export function useDeskState(read: PlanDesk): DeskState {
  const { items, expect, asked } = useItems(read.items)
  const { run, status } = useSaver(asked)
  const steps = useSteps()
  const shown = useMemo(() => ({ ...read, items: [...items] }), [read, items])
  const readings = useReadings(shown)
  const latest = useLatest({ read: read.items, items: shown.items, paragraphs: shown.paragraphs })
  const planId = read.plan.id
  const { seen, noteRevisions, put } = useRevisions(latest, run)
  const { remember, undo, redo, offerUndo } = steps
  const { going, lookOn } = useGoing(readings)
  const means = { planId, run, expect, remember, seen, noteRevisions, latest, onRefused: toldBySaveStatus, lookOn }
  const structure = useStructure(means)
  const decide = useDeciding(means)
  const desk = useMemo<Desk>(
    () => ({ planId, run, put, decide, remember, undo, redo, offerUndo, ...structure, ...going }),
    [planId, run, put, decide, remember, undo, redo, offerUndo, structure, going],
  )
  return { desk, shown, readings, status, steps }
}

/** The newest revision that this person has seen or made of each thing. */
function useRevisions(latest: Means['latest'], run: Desk['run']) {
  const own = useRef(new Map<string, number>())
  return useMemo(() => {
    const seen: Means['seen'] = (things) => {
      const read = new Map(latest.current.read.map(({ id, revision }) => [id, revision]))
      return things.map(({ id, revision }) => ({
        id,
        revision: Math.max(read.get(id) ?? 0, own.current.get(id) ?? 0) || revision,
      }))
    }
    const noteRevisions = (items: readonly { id: string; revision: number }[]) => {
      for (const { id, revision } of items) own.current.set(id, revision)
    }
    const put: Desk['put'] = (seen, send) =>
      run(async () => {
        const answer = await send(Math.max(seen.revision, own.current.get(seen.id) ?? 0))
        own.current.set(seen.id, answer.revision)
        return answer
      })
    return { seen, noteRevisions, put }
  }, [latest, run])
}

type Means = Parameters<typeof useStructure>[0]

/** Accepts, rejects or reopens items; each answer can be taken back as it was for each of them. */
function useDeciding({ planId, run, expect, remember, seen, noteRevisions, latest }: Means): Desk['decide'] {
  const text = useLatest(useText(deskWords))
  return useMemo(() => {
    const send = (decided: readonly PlanItem[], verdict: ItemVerdict) => {
      const ids = new Set(decided.map(({ id }) => id))
      const expected = expect({ kind: 'verdict', ids, verdict })
      const write = async () => {
        const answers = await callApi(plansContract.decideItems, { planId, items: seen(decided), verdict })
        noteRevisions(answers)
        expected.settle({ kind: 'answers', answers: new Map(answers.map((item) => [item.id, item])) })
      }
      return run(write).catch((error: unknown) => {
        expected.drop()
        throw error
      })
    }
    return (ids, verdict) => {
      const wanted = new Set(ids)
      const changing = latest.current.items.filter((item) => wanted.has(item.id) && item.verdict !== verdict)
      if (changing.length === 0) return
      const labels = changing.map(({ label }) => label).join(', ')
      const forget = remember(
        `${text.current.decided[verdict]} ${labels}`,
        () => takeBackVerdicts(changing, send),
        () => send(changing, verdict),
      )
      send(changing, verdict).catch(() => forget())
    }
  }, [planId, run, expect, remember, seen, noteRevisions, latest, text])
}

async function takeBackVerdicts(
  were: readonly PlanItem[],
  send: (items: readonly PlanItem[], verdict: ItemVerdict) => Promise<unknown>,
): Promise<void> {
  const byVerdict = [...Map.groupBy(were, (item) => item.verdict)]
  await Promise.all(byVerdict.map(([verdict, items]) => send(items, verdict)))
}

/** What is looked at, in the address. */
function useGoing(readings: readonly Reading[]) {
  const [{ at }, change] = useAddress()
  const latest = useLatest({ readings, at, change })
  return useMemo(() => {
    const go = (values: Readonly<Record<string, string | null>>) => latest.current.change(values)
    const going = {
      select: (id) => go({ at: id }),
      find: (id) => {
        const part = latest.current.readings.find((reading) => reading.id === id)?.part ?? null
        go({ part, at: id, show: null, find: null, pane: null })
      },
      show: (part, id) => go({ part, at: id ?? null, show: null, find: null, panel: null, pane: null }),
      toSource: (id) => go({ at: id, pane: 'source' }),
      edit: (id) => go({ edit: id }),
      ask: (deed, id) => go({ deed, ...(id === undefined ? {} : { part: 'items', at: id }) }),
    } satisfies Partial<Desk>
    const lookOn: Means['lookOn'] = (gone, to) => {
      if (latest.current.at && gone.has(latest.current.at)) go({ at: to, edit: null })
    }
    return { going, lookOn }
  }, [latest])
}

/** What was read and where: the same as before as long as nothing moved, so that the source is not drawn anew. */
function useReadings(desk: PlanDesk): readonly Reading[] {
  const kept = useRef<{ written: string; readings: readonly Reading[] }>({ written: '', readings: [] })
  return useMemo(() => {
    const readings = readingsOf(desk)
    const written = JSON.stringify(readings)
    if (kept.current.written !== written) kept.current = { written, readings }
    return kept.current.readings
  }, [desk])
}

function useLatest<T>(value: T): { readonly current: T } {
  const latest = useRef(value)
  latest.current = value
  return latest
}

/** What a person may say about an item, of an item. */
export const contentOf = (item: PlanItem): ItemContent => ItemContent.parse(item)
