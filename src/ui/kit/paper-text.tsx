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
  /** Readings that a person should look at. */
  readonly doubtful?: ReadonlySet<string>
  /** The reading being looked at; its spans stand out and are scrolled to by `id="paper-<paragraph>"`. */
  readonly selected?: string | null
  readonly onSelect?: (id: string) => void
}

/** An official document's words as printed (Tinos), with what was read from them marked; a mark can be chosen. */
export function PaperText({ paragraphs, label, doubtful, selected, onSelect }: PaperTextProps) {
  return (
    <section className="paper" aria-label={label} lang="vi">
      {paragraphs.map(({ id, segments, form }) => (
        <p key={id} id={`paper-${id}`} data-form={form}>
          {segments.map((segment) => (
            <PaperSpan key={segment.start} {...{ segment, doubtful, selected, onSelect }} />
          ))}
        </p>
      ))}
    </section>
  )
}

interface PaperSpanProps {
  readonly segment: PaperSegment
  readonly doubtful: ReadonlySet<string> | undefined
  readonly selected: string | null | undefined
  readonly onSelect: ((id: string) => void) | undefined
}

function PaperSpan({ segment: { text, ids }, doubtful, selected, onSelect }: PaperSpanProps) {
  const [innermost] = ids.slice(-1)
  if (innermost === undefined) return text
  const isSelected = selected != null && ids.includes(selected)
  const tone = isSelected ? 'selected' : ids.some((id) => doubtful?.has(id)) ? 'doubt' : 'read'
  if (!onSelect) return <mark data-tone={tone}>{text}</mark>
  // A choice by pointer only: the same reading is chosen by keyboard in the list of readings.
  return (
    <mark data-tone={tone} onPointerUp={() => onSelect(innermost)}>
      {text}
    </mark>
  )
}
