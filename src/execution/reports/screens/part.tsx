import { Button, Group, Textarea } from '@mantine/core'
import { useAddressState, useText } from '../../../ui/kit/index.ts'
import { plainText } from '../made/part.ts'
import { reportScreens } from '../screen-messages.ts'
import type { EditedPart, Paragraph, ReportPart } from '../shapes.ts'
import { usePartName } from './part-name.ts'
import type { TypedWords } from './use-words.ts'

interface PartProps {
  readonly part: ReportPart
  readonly mayWrite: boolean
  /** Whether the agencies' own words on it can be opened. */
  readonly gathers: boolean
  readonly typed: TypedWords
  readonly isOpen: boolean
  readonly onOpen: (isOpen: boolean) => void
}

/** A part of the report: what the program made of it with its figures, or a person's words in its place. */
export function Part({ part, mayWrite, gathers, typed, isOpen, onOpen }: PartProps) {
  const text = useText(reportScreens)
  const name = usePartName()(part.key)
  const words = typed.words[part.key]
  const isEmpty = words === undefined && part.paragraphs.length === 0
  return (
    <div className="report-part" data-edited={words !== undefined}>
      {part.title ? (
        <h3>
          {part.label}. {part.title}
        </h3>
      ) : null}
      {isOpen ? (
        <Editor part={part} typed={typed} name={name} onDone={() => onOpen(false)} />
      ) : (
        <Words part={part} words={words} />
      )}
      {(mayWrite && !isOpen) || gathers ? (
        <div className="report-part-tools" data-beside={!isEmpty && words === undefined && !gathers}>
          {mayWrite && !isOpen ? (
            <Button
              variant="subtle"
              size="compact-sm"
              aria-label={isEmpty ? text.writePart(name) : text.editPart(name)}
              onClick={() => onOpen(true)}
            >
              {isEmpty ? text.writeThis : text.edit}
            </Button>
          ) : null}
          {gathers ? <Gather part={part} name={name} /> : null}
          {words === undefined || isOpen || !mayWrite ? null : <Restore part={part} typed={typed} words={words} />}
        </div>
      ) : null}
    </div>
  )
}

/** Opens what the agencies wrote in this part. */
function Gather({ part, name }: { part: ReportPart; name: string }) {
  const text = useText(reportScreens)
  const [, open] = useAddressState('words')
  return (
    <Button
      variant="subtle"
      size="compact-sm"
      aria-label={`${text.agencyWords}: ${name}`}
      onClick={() => open(part.key, { step: true })}
    >
      {text.agencyWords}
    </Button>
  )
}

function Words({ part, words }: { part: ReportPart; words: EditedPart | undefined }) {
  const text = useText(reportScreens)
  if (words !== undefined) return words.text.split('\n').map((line, index) => <p key={String(index)}>{line}</p>)
  if (part.paragraphs.length === 0) return part.editable ? <p className="report-unwritten">{text.unwritten}</p> : null
  return part.paragraphs.map((runs, index) => <Line key={String(index)} runs={runs} />)
}

/** A paragraph whose numbers open what is behind them. */
function Line({ runs }: { runs: Paragraph }) {
  const text = useText(reportScreens)
  const [, open] = useAddressState('figure')
  return (
    <p>
      {runs.map(({ text: words, figureId }, index) =>
        figureId ? (
          <button
            key={String(index)}
            type="button"
            className="report-figure"
            title={text.figure}
            onClick={() => open(figureId, { step: true })}
          >
            {words}
          </button>
        ) : (
          words
        ),
      )}
    </p>
  )
}

interface EditorProps {
  readonly part: ReportPart
  readonly typed: TypedWords
  readonly name: string
  readonly onDone: () => void
}

function Editor({ part, typed, name, onDone }: EditorProps) {
  const text = useText(reportScreens)
  const words = typed.words[part.key]
  return (
    <div className="report-editor">
      <Textarea
        aria-label={text.editPart(name)}
        autosize
        minRows={3}
        autoFocus
        value={words?.text ?? plainText(part.paragraphs)}
        onChange={(event) => typed.write(part, event.currentTarget.value)}
      />
      <Group>
        <Button variant="default" size="sm" onClick={onDone}>
          {text.finish}
        </Button>
        {words === undefined ? null : <Restore part={part} typed={typed} words={words} />}
      </Group>
    </div>
  )
}

/** Says when the figures under a person's words changed, and lets the part follow them again. */
function Restore({ part, typed, words }: Pick<EditorProps, 'part' | 'typed'> & { words: EditedPart }) {
  const text = useText(reportScreens)
  if (part.paragraphs.length === 0 && words.was === '') return null
  const isStale = words.was !== plainText(part.paragraphs)
  return (
    <>
      <Button variant="subtle" size="compact-sm" onClick={() => typed.restore(part.key)}>
        {text.restore}
      </Button>
      <span className={isStale ? 'report-stale' : 'quiet'}>{isStale ? text.stale : text.handWritten}</span>
    </>
  )
}
