import { useEffect, useRef, useState } from 'react'
import { callApi, newId, sendLast, useAddress, useRead, useText } from '../../../../ui/kit/index.ts'
import { plansContract } from '../../contract.ts'
import { presenceWords } from '../../desk-messages/presence.ts'
import type { Present } from '../../shapes/presence.ts'
import type { PlanItem } from '../../shapes.ts'
import { useDesk } from './desk-context.ts'
import './presence.css'

/** Well before others take one for gone. */
const HEARTBEAT_MS = 20_000
/** Going through a list with `j` is told once, where it stops. */
const PAUSE_MS = 600

/** Others at the desk, as far as the server told last; it tells at once of changes. */
const useOthers = (planId: string): readonly Present[] =>
  useRead(plansContract.presence, { planId }, { every: HEARTBEAT_MS }).data ?? []

/** Who else has the desk open and where they are; tells them where this window is, while it is looked at. */
export function DeskPresence({ items }: { items: readonly PlanItem[] }) {
  const text = useText(presenceWords)
  const { planId } = useDesk()
  useBeingThere(planId)
  const others = useOthers(planId)
  if (others.length === 0) return null
  const labelOf = (at: string | null) => items.find(({ id }) => id === at)?.label ?? null
  return (
    <ul className="present" aria-label={text.others}>
      {others.map((other) => (
        <li key={other.personId}>
          <Sign name={other.name} />
          {sentenceOf(text, other, labelOf(other.at))}
        </li>
      ))}
    </ul>
  )
}

/** Who else is at this item. */
export function PresentAtItem({ itemId }: { itemId: string }) {
  const text = useText(presenceWords)
  const { planId } = useDesk()
  const here = useOthers(planId).filter(({ at }) => at === itemId)
  return here.map(({ personId, name, editing }) => {
    const sentence = editing ? text.editsHere(name) : text.looksHere(name)
    return (
      <span key={personId} className="present-here" data-editing={editing}>
        <Sign name={name} />
        {sentence}
      </span>
    )
  })
}

function sentenceOf(
  text: ReturnType<typeof useText<(typeof presenceWords)['vi']>>,
  { name, editing }: Present,
  label: string | null,
): string {
  if (label === null) return editing ? text.edits(name) : text.looks(name)
  return editing ? text.editsAt(name, label) : text.looksAt(name, label)
}

/** The first letter of the name one is called by, which in Vietnamese stands last. */
const Sign = ({ name }: { name: string }) => (
  <span className="present-sign" aria-hidden="true">
    {name.trim().split(' ').at(-1)?.charAt(0).toLocaleUpperCase('vi')}
  </span>
)

/** Tells the server where this window is: after each move, and now and then; and that it left, when nobody looks at it. */
function useBeingThere(planId: string): void {
  const [{ at = null, edit = null }] = useAddress()
  const [windowId] = useState(newId)
  const place = edit ?? at
  const editing = edit !== null
  const latest = useRef({ at: place, editing })
  latest.current = { at: place, editing }
  useEffect(() => {
    const timer = setTimeout(() => tell(planId, windowId, { at: place, editing }), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [planId, windowId, place, editing])
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') tell(planId, windowId, latest.current)
      else leave(planId, windowId)
    }
    const timer = setInterval(() => document.visibilityState === 'visible' && look(), HEARTBEAT_MS)
    const leaving = () => leave(planId, windowId)
    document.addEventListener('visibilitychange', look)
    window.addEventListener('pagehide', leaving)
    return () => {
      clearInterval(timer)
      window.removeEventListener('pagehide', leaving)
      document.removeEventListener('visibilitychange', look)
      leave(planId, windowId)
    }
  }, [planId, windowId])
}

/** Others do without it: a lost word of where somebody is disturbs nobody. */
const untold = (): undefined => undefined

const tell = (planId: string, windowId: string, here: { at: string | null; editing: boolean }): void =>
  void callApi(plansContract.beAtDesk, { planId, windowId, ...here }).catch(untold)

const leave = (planId: string, windowId: string): void => sendLast(plansContract.leaveDesk, { planId, windowId })
