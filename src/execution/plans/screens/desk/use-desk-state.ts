import { useMemo, useRef } from 'react'
import { callApi, useAddress, useErrorSentence, useSay, useText } from '../../../../ui/kit/index.ts'
import { plansContract } from '../../contract.ts'
import { deskWords } from '../../desk-messages.ts'
import { ItemContent, type ItemVerdict, type PlanDesk, type PlanItem } from '../../shapes.ts'
import { type Reading, readingsOf } from '../readings.ts'
import { type Desk, toldBySaveStatus } from './desk-context.ts'
import { type SaverStatus, useSaver } from './use-saver.ts'
import { useVerdicts } from './use-verdicts.ts'

interface DeskState {
  readonly desk: Desk
  /** The plan with what was decided meanwhile. */
  readonly shown: PlanDesk
  readonly readings: readonly Reading[]
  readonly status: SaverStatus
}

interface Step {
  readonly what: string
  readonly takeBack: () => Promise<unknown>
}

/** Everything that happens on the desk: deciding, saving, taking back, choosing what is looked at. */
export function useDeskState(read: PlanDesk): DeskState {
  const { run, status } = useSaver()
  const verdicts = useVerdicts(read.items)
  const shown = useMemo(() => ({ ...read, items: [...verdicts.items] }), [read, verdicts.items])
  const readings = useReadings(shown)
  const [, change] = useAddress()
  const latest = useLatest({
    items: shown.items,
    readings,
    change,
    text: useText(deskWords),
    say: useSay(),
    sentence: useErrorSentence(),
  })
  const own = useRef(new Map<string, number>())
  const steps = useRef<Step[]>([])
  const planId = read.plan.id
  const { expect, settle } = verdicts

  const desk = useMemo<Desk>(() => {
    const put: Desk['put'] = (seen, send) =>
      run(async () => {
        const answer = await send(Math.max(seen.revision, own.current.get(seen.id) ?? 0))
        own.current.set(seen.id, answer.revision)
        return answer
      })
    const send = (ids: readonly string[], verdict: ItemVerdict) => {
      expect(ids, verdict)
      const write = async () => {
        const known = new Map(latest.current.items.map((item) => [item.id, item.revision]))
        const items = ids.map((id) => ({ id, revision: Math.max(known.get(id) ?? 0, own.current.get(id) ?? 0) }))
        const answers = await callApi(plansContract.decideItems, { planId, items, verdict })
        for (const { id, revision } of answers) own.current.set(id, revision)
        settle(ids, answers)
      }
      return run(write).catch((error: unknown) => {
        settle(ids, [])
        throw error
      })
    }
    const remember: Desk['remember'] = (what, takeBack) => void steps.current.push({ what, takeBack })
    const decide: Desk['decide'] = (ids, verdict) => {
      const wanted = new Set(ids)
      const changing = latest.current.items.filter((item) => wanted.has(item.id) && item.verdict !== verdict)
      if (changing.length === 0) return
      const labels = changing.map(({ label }) => label).join(', ')
      remember(`${latest.current.text.decided[verdict]} ${labels}`, () => takeBackVerdicts(changing, send))
      send(
        changing.map(({ id }) => id),
        verdict,
      ).catch(toldBySaveStatus)
    }
    return {
      planId,
      run,
      put,
      decide,
      remember,
      saveItem: (seen, content) =>
        put(seen, (revision) => callApi(plansContract.correctItem, { planId, itemId: seen.id, revision, ...content })),
      undo: () => {
        const { say, text, sentence } = latest.current
        const step = steps.current.pop()
        if (!step) return say(text.nothingToUndo)
        return void step.takeBack().then(
          () => say(text.undone(step.what)),
          (error: unknown) => say(sentence(error)),
        )
      },
      select: (id) => latest.current.change({ at: id }),
      find: (id) => {
        const part = latest.current.readings.find((reading) => reading.id === id)?.part ?? null
        latest.current.change({ part, at: id, show: null, pane: null })
      },
      show: (part, id) => latest.current.change({ part, at: id ?? null, show: null, panel: null, pane: null }),
      toSource: (id) => latest.current.change({ at: id, pane: 'source' }),
      edit: (id) => latest.current.change({ edit: id }),
    }
  }, [planId, run, expect, settle, latest])
  return { desk, shown, readings, status }
}

async function takeBackVerdicts(
  were: readonly PlanItem[],
  send: (ids: readonly string[], verdict: ItemVerdict) => Promise<unknown>,
): Promise<void> {
  const byVerdict = Map.groupBy(were, (item) => item.verdict)
  for (const [verdict, items] of byVerdict)
    await send(
      items.map(({ id }) => id),
      verdict,
    )
}

/** What was read and where: the same as before as long as nothing moved, so that the source is not drawn anew. */
function useReadings(desk: PlanDesk): readonly Reading[] {
  const readings = readingsOf(desk)
  const written = JSON.stringify(readings)
  const kept = useRef({ written, readings })
  if (kept.current.written !== written) kept.current = { written, readings }
  return kept.current.readings
}

function useLatest<T>(value: T): { readonly current: T } {
  const latest = useRef(value)
  latest.current = value
  return latest
}

/** What a person may say about an item, of an item. */
export const contentOf = (item: PlanItem): ItemContent => ItemContent.parse(item)
