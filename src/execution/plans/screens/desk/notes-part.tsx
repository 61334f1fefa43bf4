import { Alert, Stack } from '@mantine/core'
import { useText } from '../../../../ui/kit/index.ts'
import { deskWords } from '../../desk-messages.ts'
import type { ReadingNotes } from '../../shapes.ts'
import { noteId } from '../readings.ts'
import { useDesk } from './desk-context.ts'

/** What was read besides: shown and kept, not corrected. */
export function NotesPart({ notes, selected }: { notes: ReadingNotes; selected: string | null }) {
  const text = useText(deskWords)
  const isEmpty = notes.legalBases.length + notes.funding.length + notes.warnings.length === 0
  return (
    <Stack gap="sm">
      {isEmpty ? <p className="quiet">{text.noNotes}</p> : null}
      {notes.warnings.length > 0 ? (
        <Alert color="ochre" title={text.warnings}>
          <ul className="warnings">
            {notes.warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </Alert>
      ) : null}
      <Notes kind="basis" title={text.bases} notes={notes.legalBases} selected={selected} />
      <Notes kind="funding" title={text.funding} notes={notes.funding} selected={selected} />
    </Stack>
  )
}

interface NotesProps {
  readonly kind: 'basis' | 'funding'
  readonly title: string
  readonly notes: readonly { text: string }[]
  readonly selected: string | null
}

function Notes({ kind, title, notes, selected }: NotesProps) {
  const { select } = useDesk()
  if (notes.length === 0) return null
  return (
    <section>
      <h2 className="part-title">{title}</h2>
      <ul className="plain-list readings">
        {notes.map((note, index) => {
          const id = noteId(kind, index)
          return (
            <li
              key={id}
              className="reading"
              data-reading={id}
              data-selected={id === selected}
              lang="vi"
              onPointerUp={() => select(id)}
            >
              {note.text}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
