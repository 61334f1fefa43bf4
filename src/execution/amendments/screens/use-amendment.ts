import { createContext, useContext } from 'react'
import type { AmendmentDesk } from '../shapes.ts'

/** What an amendment's writes may have changed: itself, its plan and everything made of the plan's tasks. */
export const touched = ['/amendments', '/plans', '/assignments', '/tasks', '/reports', '/today']

const DeskContext = createContext<AmendmentDesk | null>(null)
export const DeskProvider = DeskContext.Provider

/** The amendment whose desk is shown. */
export function useAmendment(): AmendmentDesk {
  const desk = useContext(DeskContext)
  if (!desk) throw new Error('there is no amendment here')
  return desk
}
