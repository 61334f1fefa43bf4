import { useMemo } from 'react'
import { PaperText, useText } from '../../../../ui/kit/index.ts'
import { planScreens } from '../../screen-messages.ts'
import type { PlanDesk } from '../../shapes.ts'
import { paperOf } from '../readings.ts'

/** The document's own words, as they came. */
export function PlanPaper({ desk: { paragraphs } }: { desk: PlanDesk }) {
  const text = useText(planScreens)
  const paper = useMemo(() => paperOf(paragraphs, []), [paragraphs])
  return (
    <div className="paper-alone">
      <PaperText label={text.paper} paragraphs={paper} />
    </div>
  )
}
