import { ActionIcon, Button, CloseIcon, Group, Progress, Stack } from '@mantine/core'
import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { fileAddress } from './api.ts'
import { type KeptFile, originalFile, type SendingFile, thumbnailFile, useFileUpload } from './file-upload.ts'
import { useText } from './language.tsx'
import { kitMessages } from './messages.ts'
import { useErrorSentence } from './notices.tsx'
import { useFormat } from './use-format.ts'

const MEGABYTE = 1024 * 1024

interface FilesProps {
  readonly label: string
  readonly hint?: string
  readonly files: readonly KeptFile[]
  readonly onChange: (files: readonly KeptFile[]) => void
  /** Megabytes at most in one file; 40 unless told. */
  readonly limit?: number
  readonly error?: string
  readonly required?: boolean
  /** Told how many files are on their way, so that a form is not sent before they are there. */
  readonly onSending?: (count: number) => void
}

/** Papers and other files, sent as soon as they are chosen. `accept` as in HTML: `.docx,.pdf`. */
export function FileField({ accept, ...props }: FilesProps & { readonly accept?: string }) {
  const text = useText(kitMessages)
  const format = useFormat()
  return (
    <Choosing {...props} accept={accept} button={text.chooseFiles}>
      {(file) => (
        <span className="file-name">
          <a href={fileAddress(originalFile, { fileId: file.id })}>{file.name}</a>{' '}
          <span className="quiet">{format.bytes(file.size)}</span>
        </span>
      )}
    </Choosing>
  )
}

/** Pictures, seen at once as thumbnails; on a phone the camera is offered. */
export function PictureField(props: FilesProps) {
  const text = useText(kitMessages)
  return (
    <Choosing {...props} accept="image/*" button={text.choosePictures} pictures>
      {(file) => <Picture file={file} />}
    </Choosing>
  )
}

/** The thumbnail is made some seconds after sending; until then the picture itself is shown. */
function Picture({ file }: { file: KeptFile }) {
  const [isSmall, setSmall] = useState(true)
  const address = fileAddress(isSmall ? thumbnailFile : originalFile, { fileId: file.id })
  return <img src={address} alt={file.name} onError={() => setSmall(false)} />
}

interface ChoosingProps extends FilesProps {
  readonly accept: string | undefined
  readonly button: string
  readonly pictures?: boolean
  readonly children: (file: KeptFile) => ReactNode
}

function Choosing(props: ChoosingProps) {
  const { label, hint, files, onChange, limit = 40, error, required, accept, button, pictures = false } = props
  const { onSending } = props
  const text = useText(kitMessages)
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const latest = useRef(files)
  latest.current = files
  const [refused, setRefused] = useState<string | null>(null)
  const upload = useFileUpload((file) => {
    latest.current = [...latest.current, file]
    onChange(latest.current)
  })
  const onTheirWay = upload.sending.filter((file) => !file.error).length
  useEffect(() => onSending?.(onTheirWay), [onTheirWay, onSending])
  const choose = (chosen: FileList | null) => {
    const list = [...(chosen ?? [])]
    const large = list.find((file) => file.size > limit * MEGABYTE)
    setRefused(large ? text.fileTooLarge(large.name, String(limit)) : null)
    for (const file of list) if (file.size <= limit * MEGABYTE) upload.send(file)
    if (input.current) input.current.value = ''
  }
  return (
    <Stack gap="xs" className="file-field" role="group" aria-labelledby={`${id}-label`}>
      <div id={`${id}-label`} className="field-label">
        {label}
        {required ? <span aria-hidden="true"> *</span> : null}
      </div>
      <div className="quiet">{[hint, text.fileLimit(String(limit))].filter(Boolean).join(' · ')}</div>
      <ul className={pictures ? 'pictures' : 'files'}>
        {files.map((file) => (
          <li key={file.id}>
            {props.children(file)}
            <ActionIcon
              variant="default"
              aria-label={text.remove(file.name)}
              onClick={() => onChange(files.filter((one) => one.id !== file.id))}
            >
              <CloseIcon size="16" />
            </ActionIcon>
          </li>
        ))}
      </ul>
      {upload.sending.map((file) => (
        <Sending key={file.id} file={file} onDrop={() => upload.drop(file.id)} />
      ))}
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept={accept}
        data-testid={label}
        onChange={(event) => choose(event.currentTarget.files)}
      />
      <Button variant="default" className="file-button" onClick={() => input.current?.click()}>
        {button}
      </Button>
      {(error ?? refused) ? (
        <div className="field-error" role="alert">
          {error ?? refused}
        </div>
      ) : null}
    </Stack>
  )
}

function Sending({ file, onDrop }: { file: SendingFile; onDrop: () => void }) {
  const text = useText(kitMessages)
  const sentence = useErrorSentence()
  const percent = Math.round(file.share * 100)
  if (!file.error)
    return (
      <div role="status">
        {file.name} · {text.uploading(percent)}
        <Progress value={percent} aria-label={text.uploading(percent)} />
      </div>
    )
  return (
    <Group gap="xs" role="alert" className="field-error">
      <span>
        {file.name} · {text.uploadFailed}: {sentence(file.error)}
      </span>
      <Button size="xs" variant="default" onClick={file.retry}>
        {text.retry}
      </Button>
      <Button size="xs" variant="default" onClick={onDrop} aria-label={text.remove(file.name)}>
        <CloseIcon size="16" />
      </Button>
    </Group>
  )
}
