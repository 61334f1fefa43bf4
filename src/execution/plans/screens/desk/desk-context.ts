import { createContext, useContext } from 'react'
import type { ItemVerdict } from '../../shapes.ts'
import type { AgenciesById } from '../agency-names.tsx'
import type { DeskPart } from '../readings.ts'
import type { Run } from './use-saver.ts'
import type { Steps } from './use-steps.ts'
import type { Structure } from './use-structure.ts'

/** A thing of the desk as a form was opened on it: its id (the phrase, for a roster) and the revision that was seen. */
export interface Seen {
  readonly id: string
  readonly revision: number
}

/** What everything on the desk may ask for; the same object as long as the plan is open, so that rows stay as they are drawn. */
export interface Desk extends Structure, Pick<Steps, 'remember' | 'undo' | 'redo' | 'offerUndo'> {
  readonly planId: string
  readonly run: Run
  /** Saves a thing; `send` gets the newest revision that this person has seen or made. */
  readonly put: <T extends { revision: number }>(seen: Seen, send: (revision: number) => Promise<T>) => Promise<T>
  readonly decide: (ids: readonly string[], verdict: ItemVerdict) => void
  /** Looks at one reading, in both panes. */
  readonly select: (id: string) => void
  /** Goes to where a reading is reviewed, whatever is filtered. */
  readonly find: (id: string) => void
  readonly show: (part: DeskPart, id?: string) => void
  /** On phones: goes to the words that a reading came from. */
  readonly toSource: (id: string) => void
  /** Opens or closes the form of an item. */
  readonly edit: (id: string | null) => void
  /** Opens what asks how an item is split or where it goes, or the form of a new one behind it; null closes it. */
  readonly ask: (deed: AskedDeed | null, id?: string) => void
}

/** What wants to be asked more before it is done; in the address as `deed`. */
export const askedDeeds = ['split', 'move', 'add'] as const
export type AskedDeed = (typeof askedDeeds)[number]

const DeskContext = createContext<Desk | null>(null)
export const DeskProvider = DeskContext.Provider

export function useDesk(): Desk {
  const desk = useContext(DeskContext)
  if (!desk) throw new Error('useDesk outside the review desk')
  return desk
}

const AgenciesContext = createContext<AgenciesById>(new Map())
export const AgenciesProvider = AgenciesContext.Provider

/** The agencies of the plan's day. */
export const useDeskAgencies = (): AgenciesById => useContext(AgenciesContext)

/** For writes whose refusal needs no place of its own: the save status in the head says why. */
export const toldBySaveStatus = (): undefined => undefined
