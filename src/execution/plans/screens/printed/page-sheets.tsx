import { type CSSProperties, memo, useMemo } from 'react'
import { fileAddress, useText } from '../../../../ui/kit/index.ts'
import { pagesContract } from '../../contract-pages.ts'
import { printedWords } from '../../printed-messages.ts'
import type { PlanPage } from '../../shapes/pages.ts'
import type { Reading } from '../readings.ts'
import { type Box, boxesOf } from './boxes.ts'

interface PageSheetsProps {
  readonly planId: string
  readonly pages: readonly PlanPage[]
  readonly paragraphs: readonly string[]
  readonly readings: readonly Reading[]
  readonly doubtful?: ReadonlySet<string>
  readonly selected?: string | null
  readonly onSelect?: (id: string) => void
}

/** The pages of the document as they are printed, with what was read from them marked on the picture. */
export function PageSheets({ pages, selected = null, ...all }: PageSheetsProps) {
  const { planId, paragraphs, readings, doubtful, onSelect } = all
  const kinds = useMemo(() => new Map(readings.map(({ id, part }) => [id, part])), [readings])
  return (
    <div className="sheets">
      {pages.map((page) => (
        <PageSheet
          key={page.page}
          {...{ planId, page, paragraphs, readings, kinds, doubtful, onSelect }}
          pages={pages.length}
          selected={selected}
        />
      ))}
    </div>
  )
}

interface PageSheetProps extends Pick<PageSheetsProps, 'planId' | 'paragraphs' | 'readings'> {
  readonly page: PlanPage
  readonly pages: number
  readonly kinds: ReadonlyMap<string, string>
  readonly doubtful: ReadonlySet<string> | undefined
  readonly selected: string | null
  readonly onSelect: ((id: string) => void) | undefined
}

const PageSheet = memo(function PageSheet(props: PageSheetProps) {
  const { planId, page, pages, paragraphs, readings, selected, ...marking } = props
  const text = useText(printedWords)
  const boxes = useMemo(
    () => (page.state === 'drawn' ? boxesOf(page, readings, paragraphs) : []),
    [page, readings, paragraphs],
  )
  return (
    <figure
      className="sheet"
      aria-label={text.page(page.page, pages)}
      style={{ '--shape': `${page.width} / ${page.height}` } as CSSProperties}
    >
      <div className="sheet-face">
        <Face planId={planId} page={page} />
        {boxes.map((box) => (
          <Mark key={`${box.id} ${box.top} ${box.left}`} box={box} isSelected={box.id === selected} {...marking} />
        ))}
      </div>
    </figure>
  )
})

/** The picture is fetched when it comes near; until then its room is kept. */
function Face({ planId, page: { page, width, height, state } }: { planId: string; page: PlanPage }) {
  const text = useText(printedWords)
  if (state === 'waiting') return <output className="sheet-note quiet">{text.drawing}</output>
  if (state === 'failed') return <p className="sheet-note quiet">{text.failed}</p>
  return (
    <img
      src={fileAddress(pagesContract.page, { planId, page })}
      alt={text.picture(page)}
      width={Math.round(width)}
      height={Math.round(height)}
      loading="lazy"
      decoding="async"
    />
  )
}

interface MarkProps extends Pick<PageSheetProps, 'kinds' | 'doubtful' | 'onSelect'> {
  readonly box: Box
  readonly isSelected: boolean
}

/** A choice by pointer only: the same reading is chosen by keyboard in the list of readings. */
function Mark({ box: { id, left, top, width, height }, isSelected, kinds, doubtful, onSelect }: MarkProps) {
  return (
    <span
      aria-hidden="true"
      className="sheet-mark"
      data-readings={id}
      data-kind={kinds.get(id)}
      data-tone={isSelected ? 'selected' : doubtful?.has(id) ? 'doubt' : 'read'}
      style={{ left: `${left}%`, top: `${top}%`, width: `${width}%`, height: `${height}%` }}
      {...(onSelect ? { onPointerUp: () => onSelect(id) } : {})}
    />
  )
}
