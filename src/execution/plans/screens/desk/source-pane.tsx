import { memo, useEffect, useMemo, useRef } from 'react'
import { PaperText, useText } from '../../../../ui/kit/index.ts'
import { deskWords } from '../../desk-messages.ts'
import { PageSheets } from '../printed/page-sheets.tsx'
import { usePrintedPages } from '../printed/use-printed-pages.ts'
import { ViewSwitch } from '../printed/view-switch.tsx'
import { paperOf, type Reading } from '../readings.ts'
import { useDesk } from './desk-context.ts'

interface SourcePaneProps {
  readonly paragraphs: readonly string[]
  readonly readings: readonly Reading[]
  readonly doubtful: ReadonlySet<string>
  readonly selected: string | null
  readonly onSelect: (id: string) => void
}

/** The document as it came, in words or as it was printed, with what was read from it marked by kind; the chosen reading is scrolled to. */
export const SourcePane = memo(function SourcePane(props: SourcePaneProps) {
  const { paragraphs, readings, doubtful, selected, onSelect } = props
  const text = useText(deskWords)
  const { planId } = useDesk()
  const printed = usePrintedPages(planId)
  const { pages, isPrinted } = printed
  const place = useRef<HTMLDivElement>(null)
  const paper = useMemo(() => paperOf(paragraphs, readings), [paragraphs, readings])
  const kinds = useMemo(() => new Map(readings.map(({ id, part }) => [id, part])), [readings])
  useEffect(() => {
    // What scrolls must be reachable by keyboard.
    if (place.current) place.current.tabIndex = 0
  }, [])
  useEffect(() => {
    const kind = isPrinted ? '.sheet-mark' : 'mark'
    const mark = selected ? place.current?.querySelector(`${kind}[data-readings~="${CSS.escape(selected)}"]`) : null
    if (place.current && mark instanceof HTMLElement) scrollWithin(place.current, mark)
  }, [selected, isPrinted])
  return (
    <div ref={place} className="desk-source">
      <ViewSwitch {...printed} />
      {isPrinted ? (
        <PageSheets {...{ planId, pages, paragraphs, readings, doubtful, selected, onSelect }} />
      ) : (
        <PaperText label={text.source} paragraphs={paper} {...{ kinds, doubtful, selected, onSelect }} />
      )}
    </div>
  )
})

/** Brings a mark to the upper third of its pane without moving the page; on phones the pane is as long as the page. */
function scrollWithin(pane: HTMLElement, mark: HTMLElement): void {
  const above = mark.getBoundingClientRect().top - pane.getBoundingClientRect().top
  const isShown = above >= 0 && above + mark.offsetHeight <= pane.clientHeight
  if (pane.scrollHeight <= pane.clientHeight) mark.scrollIntoView({ block: 'center' })
  else if (!isShown) pane.scrollTo({ top: pane.scrollTop + above - pane.clientHeight / 3 })
}
