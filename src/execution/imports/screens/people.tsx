import { Button, Checkbox, TextInput } from '@mantine/core'
import { useState } from 'react'
import { accessMessages } from '../../../foundation/access/messages.ts'
import {
  type Column,
  downloadFile,
  ErrorNotice,
  Link,
  Page,
  useErrorSentence,
  useFormat,
  useText,
  useUpload,
} from '../../../ui/kit/index.ts'
import { importsContract } from '../contract.ts'
import { importScreens } from '../screen-messages.ts'
import type { PeoplePreview, PeopleWritten, PersonRow } from '../shapes.ts'
import { DownloadButton } from './download-button.tsx'
import { FilePart, isPasted } from './file-part.tsx'
import { Counts, Faults, LeftOut, Result, Rows, Step, Working } from './preview-parts.tsx'
import './imports.css'

const PEOPLE = '/administration/people'

/** Adds, posts and invites many people from a form filled in with Excel. */
export default function ImportPeople() {
  const text = useText(importScreens)
  return (
    <Page title={text.people} crumbs={[{ title: text.peopleList, to: PEOPLE }]} about={text.peopleAbout} wide>
      <Step number={1} title={text.stepForm}>
        <p className="import-words">{text.stepFormPeople}</p>
        <DownloadButton download={() => downloadFile(importsContract.peopleForm, {})}>{text.download}</DownloadButton>
      </Step>
      <Filled />
    </Page>
  )
}

/** The form that came back: read at once, written when the person says so. */
function Filled() {
  const text = useText(importScreens)
  const sentence = useErrorSentence()
  const [file, setFile] = useState<File | null>(null)
  const [takesKnown, setTakesKnown] = useState(true)
  const preview = useUpload(importsContract.previewPeople, { invalidates: [] })
  const write = useUpload(importsContract.addPeople, { invalidates: ['/people'] })
  const inputOf = (known: boolean) => ({ known: String(known) })
  const isBusy = preview.isPending || write.isPending
  const read = (next: File, known: boolean) => {
    write.reset()
    setFile(next)
    preview.mutate({ input: inputOf(known), file: next })
  }
  const change = (known: boolean) => {
    setTakesKnown(known)
    if (file && preview.data) read(file, known)
  }
  const restart = () => {
    setFile(null)
    preview.reset()
    write.reset()
  }
  if (write.data) return <Written written={write.data} onAgain={restart} />
  return (
    <>
      <Step number={2} title={text.stepFile}>
        <Checkbox
          label={text.takeKnown}
          checked={takesKnown}
          disabled={isBusy}
          onChange={(event) => change(event.currentTarget.checked)}
        />
        <FilePart
          file={file}
          error={preview.error ? sentence(preview.error) : null}
          isBusy={isBusy}
          onFile={(chosen) => read(chosen, takesKnown)}
        />
        {preview.isPending ? <Working words={text.reading} /> : null}
      </Step>
      {preview.data && file && !preview.isPending ? (
        <Previewed
          preview={preview.data}
          isBusy={write.isPending}
          error={write.error}
          onMarked={isPasted(file) ? null : () => downloadFile(importsContract.markPeople, inputOf(takesKnown), file)}
          onWrite={() => write.mutate({ input: inputOf(takesKnown), file })}
        />
      ) : null}
    </>
  )
}

interface PreviewedProps {
  readonly preview: PeoplePreview
  readonly isBusy: boolean
  readonly error: unknown
  readonly onMarked: (() => Promise<void>) | null
  readonly onWrite: () => void
}

function Previewed({ preview, isBusy, error, onMarked, onWrite }: PreviewedProps) {
  const text = useText(importScreens)
  const format = useFormat()
  const { counts, faults, rows, invited } = preview
  return (
    <Step number={3} title={text.stepPreview}>
      <Counts counts={counts} />
      {faults.length === 0 && counts.new > 0 ? <p>{text.invitedCount(format.number(invited))}</p> : null}
      <LeftOut {...preview} />
      <Faults faults={faults}>
        {onMarked ? <DownloadButton download={onMarked}>{text.marked}</DownloadButton> : null}
      </Faults>
      {faults.length === 0 && counts.new === 0 ? <p>{text.nothingNew}</p> : null}
      {faults.length === 0 && counts.new > 0 ? (
        <Button className="import-deed" loading={isBusy} onClick={onWrite}>
          {text.invite(format.number(counts.new))}
        </Button>
      ) : null}
      {isBusy ? <Working words={text.inviting} help={text.writingHelp} /> : null}
      {error ? <ErrorNotice error={error} /> : null}
      <PersonRows rows={rows} faults={faults} />
    </Step>
  )
}

function PersonRows({ rows, faults }: Pick<PeoplePreview, 'rows' | 'faults'>) {
  const text = useText(importScreens)
  const columns: Column<PersonRow>[] = [
    { key: 'name', title: text.name, cell: ({ name }) => <span className="wrapping">{name}</span>, width: '18%' },
    { key: 'email', title: text.email, cell: ({ email }) => <span className="wrapping">{email}</span>, width: '20%' },
    { key: 'post', title: text.post, cell: (row) => <PostWords row={row} /> },
  ]
  return <Rows rows={rows} faults={faults} columns={columns} />
}

function PostWords({ row: { agency, role, title, validFrom } }: { row: PersonRow }) {
  const text = useText(importScreens)
  const format = useFormat()
  const { roles } = useText(accessMessages)
  const about = [role ? roles[role] : null, title, validFrom ? text.since(format.dayShort(validFrom)) : null]
  return (
    <div className="wrapping">
      {agency}
      <div className="quiet">{about.filter((word) => word !== null).join(' · ')}</div>
    </div>
  )
}

/** Who was added; without a mail server with everybody's link, which cannot be shown again. */
function Written({ written, onAgain }: { written: PeopleWritten; onAgain: () => void }) {
  const text = useText(importScreens)
  const format = useFormat()
  const { people, posts, skipped, links, expiresOn } = written
  const until = format.dayShort(expiresOn)
  return (
    <Result title={text.added(format.number(people), format.number(posts))}>
      {skipped > 0 ? <p>{text.skipped(format.number(skipped))}</p> : null}
      {people > 0 ? <p>{links.length > 0 ? text.linksHelp(until) : text.mailed(until)}</p> : null}
      <div className="import-links">
        {links.map(({ email, name, link }) => (
          <TextInput
            key={email}
            label={text.linkOf(name)}
            description={email}
            value={link}
            readOnly
            onFocus={(event) => event.currentTarget.select()}
          />
        ))}
      </div>
      <div className="import-deeds">
        <Button component={Link} to={PEOPLE}>
          {text.seePeople}
        </Button>
        <Button variant="default" onClick={onAgain}>
          {text.again}
        </Button>
      </div>
    </Result>
  )
}
