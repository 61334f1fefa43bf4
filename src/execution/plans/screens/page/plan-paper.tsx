import { useMemo } from 'react'
import { PaperText, useText } from '../../../../ui/kit/index.ts'
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
