import { memo } from 'react'

/** A run of characters; `ids` name the readings that came from it, none when nothing was understood from it. */
export interface PaperSegment {
  readonly text: string
  readonly start: number
  readonly ids: readonly string[]
}

export interface PaperParagraph {
  readonly id: string
  readonly segments: readonly PaperSegment[]
  /** How it is printed; body text unless told. */
  readonly form?: 'heading' | 'centred'
}

interface PaperTextProps {
  readonly paragraphs: readonly PaperParagraph[]
  /** What the text is, for those who cannot see it: "Văn bản gốc". */
  readonly label: string
  /** What sort of reading each is, by its id: colours them through `data-kind`. */
  readonly kinds?: ReadonlyMap<string, string>
  /** Readings that a person should look at. */
  readonly doubtful?: ReadonlySet<string>
  /** The reading being looked at; its spans stand out. */
  readonly selected?: string | null
  readonly onSelect?: (id: string) => void
}

/**
 * An official document's words as printed (Tinos), with what was read from them marked; a mark can be chosen. Choosing draws
 * only the paragraphs that hold the former and the new choice anew, as long as the other properties stay the same things.
 */
export function PaperText({ paragraphs, label, kinds, doubtful, selected = null, onSelect }: PaperTextProps) {
  return (
    <section className="paper" aria-label={label} lang="vi">
      {paragraphs.map((paragraph) => (
        <Paragraph
          key={paragraph.id}
          {...{ paragraph, kinds, doubtful, onSelect }}
          selected={selected !== null && holds(paragraph, selected) ? selected : null}
        />
      ))}
    </section>
  )
}

const holds = (paragraph: PaperParagraph, reading: string): boolean =>
  paragraph.segments.some(({ ids }) => ids.includes(reading))

interface Marking {
  readonly kinds: ReadonlyMap<string, string> | undefined
  readonly doubtful: ReadonlySet<string> | undefined
  readonly selected: string | null
  readonly onSelect: ((id: string) => void) | undefined
}

const Paragraph = memo(function Paragraph({ paragraph, ...marking }: Marking & { paragraph: PaperParagraph }) {
  return (
    <p id={`paper-${paragraph.id}`} data-form={paragraph.form}>
      {paragraph.segments.map((segment) => (
        <PaperSpan key={segment.start} segment={segment} {...marking} />
      ))}
    </p>
  )
})

function PaperSpan({
  segment: { text, ids },
  kinds,
  doubtful,
  selected,
  onSelect,
}: Marking & { segment: PaperSegment }) {
  const [innermost] = ids.slice(-1)
  if (innermost === undefined) return text
  const isSelected = selected !== null && ids.includes(selected)
  const tone = isSelected ? 'selected' : ids.some((id) => doubtful?.has(id)) ? 'doubt' : 'read'
  const named = { 'data-tone': tone, 'data-kind': kinds?.get(innermost), 'data-readings': ids.join(' ') }
  if (!onSelect) return <mark {...named}>{text}</mark>
  // A choice by pointer only: the same reading is chosen by keyboard in the list of readings.
  return (
    <mark {...named} onPointerUp={() => onSelect(innermost)}>
      {text}
    </mark>
  )
}
