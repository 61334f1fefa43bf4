import { useEffect, useMemo } from 'react'
import { PaperText, useAddressState, useText } from '../../../../ui/kit/index.ts'
import { planScreens } from '../../screen-messages.ts'
import type { PlanDesk } from '../../shapes.ts'
import { PageSheets } from '../printed/page-sheets.tsx'
import { usePrintedPages } from '../printed/use-printed-pages.ts'
import { ViewSwitch } from '../printed/view-switch.tsx'
import { paperOf, type Reading } from '../readings.ts'

const noReadings: readonly Reading[] = []

/** The document's own words, as they came, or its pages as they were printed. */
export function PlanPaper({ desk: { plan, paragraphs } }: { desk: PlanDesk }) {
  const text = useText(planScreens)
  const printed = usePrintedPages(plan.id)
  const paper = useMemo(() => paperOf(paragraphs, noReadings), [paragraphs])
  useLineOfAddress()
  return (
    <div className="paper-alone">
      <ViewSwitch {...printed} />
      {printed.isPrinted ? (
        <PageSheets planId={plan.id} pages={printed.pages} paragraphs={paragraphs} readings={noReadings} />
      ) : (
        <PaperText label={text.paper} paragraphs={paper} />
      )}
    </div>
  )
}

/** Brings the line into view that the address names (from 1), as what a search found does. */
function useLineOfAddress(): void {
  const [line] = useAddressState('line')
  useEffect(() => {
    const place = line ? document.getElementById(`paper-${Number(line) - 1}`) : null
    place?.setAttribute('data-here', 'true')
    const frame = requestAnimationFrame(() => place?.scrollIntoView({ block: 'center' }))
    return () => {
      cancelAnimationFrame(frame)
      place?.removeAttribute('data-here')
    }
  }, [line])
}
