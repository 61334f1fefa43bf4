import { useEffect, useState } from 'react'
import { useAddressState, useRead } from '../../../../ui/kit/index.ts'
import { pagesContract } from '../../contract-pages.ts'
import type { PlanPage } from '../../shapes/pages.ts'

const LOOK_AGAIN_MS = 2000
const noPages: readonly PlanPage[] = []

export interface PrintedPages {
  /** None when the document has no pages, and while nobody knows. */
  readonly pages: readonly PlanPage[]
  /** Whether the pages are looked at rather than the words; kept in the address. */
  readonly isPrinted: boolean
  readonly setPrinted: (isPrinted: boolean) => void
}

/** The printed pages of a plan's document; asked again while some are still being drawn. */
export function usePrintedPages(planId: string): PrintedPages {
  const [isWaiting, setWaiting] = useState(false)
  const [view, setView] = useAddressState('paper')
  const { data: pages = noPages } = useRead(pagesContract.pages, { planId }, isWaiting ? { every: LOOK_AGAIN_MS } : {})
  const waits = pages.some(({ state }) => state === 'waiting')
  useEffect(() => setWaiting(waits), [waits])
  return {
    pages,
    isPrinted: view === 'printed' && pages.length > 0,
    setPrinted: (isPrinted) => setView(isPrinted ? 'printed' : null),
  }
}
