import { Button, SegmentedControl, Stack, Textarea } from '@mantine/core'
import { type DragEvent, useRef, useState } from 'react'
import { useAddressState, useFormat, useText } from '../../../ui/kit/index.ts'
import { importScreens } from '../screen-messages.ts'

const PASTED = 'dan-tu-excel.txt'

/** Whether the rows were pasted: then there is no workbook to be marked. */
export const isPasted = (file: File): boolean => file.name === PASTED

interface FilePartProps {
  readonly file: File | null
  readonly error: string | null
  readonly isBusy: boolean
  readonly onFile: (file: File) => void
}

/** Brings a filled form in: as a file, or as rows copied from Excel. */
export function FilePart(props: FilePartProps) {
  const text = useText(importScreens)
  const [way, setWay] = useAddressState('way')
  const shown = way === 'paste' ? 'paste' : 'file'
  return (
    <Stack gap="sm" className="import-file">
      <SegmentedControl
        aria-label={text.ways}
        data={[
          { value: 'file', label: text.wayFile },
          { value: 'paste', label: text.wayPaste },
        ]}
        value={shown}
        onChange={setWay}
      />
      {shown === 'file' ? <ChosenFile {...props} /> : <PastedRows {...props} />}
    </Stack>
  )
}

/** A file of its own in memory: what is previewed is what is written, even when the one on the disk is saved again meanwhile. */
const kept = async (file: File): Promise<File> => new File([await file.arrayBuffer()], file.name)

function ChosenFile({ file, error, isBusy, onFile }: FilePartProps) {
  const text = useText(importScreens)
  const format = useFormat()
  const input = useRef<HTMLInputElement>(null)
  const [isOver, setOver] = useState(false)
  const take = (chosen: File | undefined) => {
    if (chosen && !isBusy) void kept(chosen).then(onFile)
  }
  const over = (event: DragEvent, isInside: boolean) => {
    event.preventDefault()
    setOver(isInside)
  }
  return (
    <div>
      <div id="import-file-label" className="field-label">
        {text.file}
      </div>
      <div id="import-file-hint" className="quiet field-hint">
        {text.fileHint}
      </div>
      <section
        className="import-drop"
        aria-labelledby="import-file-label"
        aria-describedby={error ? 'import-file-error' : 'import-file-hint'}
        data-over={isOver}
        data-wrong={error !== null}
        onDragOver={(event) => over(event, true)}
        onDragLeave={(event) => over(event, false)}
        onDrop={(event) => {
          over(event, false)
          take(event.dataTransfer.files[0])
        }}
      >
        <span className={file ? 'wrapping chosen' : 'quiet'}>
          {file ? text.chosen(file.name, format.bytes(file.size)) : text.dropHere}
        </span>
        <Button variant="default" disabled={isBusy} onClick={() => input.current?.click()}>
          {file ? text.another : text.chooseFile}
        </Button>
        <input
          ref={input}
          type="file"
          hidden
          accept=".xlsx"
          data-testid="import-file"
          onChange={(event) => {
            take(event.currentTarget.files?.[0])
            event.currentTarget.value = ''
          }}
        />
      </section>
      <Fault error={error} />
    </div>
  )
}

function PastedRows({ error, isBusy, onFile }: FilePartProps) {
  const text = useText(importScreens)
  const [pasted, setPasted] = useState('')
  return (
    <Stack gap="sm">
      <Textarea
        label={text.pasted}
        description={text.pastedHint}
        value={pasted}
        autosize
        minRows={5}
        maxRows={14}
        readOnly={isBusy}
        onChange={(event) => setPasted(event.currentTarget.value)}
      />
      <Button
        variant="default"
        className="import-deed"
        loading={isBusy}
        disabled={pasted.trim() === ''}
        onClick={() => onFile(new File([pasted], PASTED))}
      >
        {text.preview}
      </Button>
      <Fault error={error} />
    </Stack>
  )
}

const Fault = ({ error }: { error: string | null }) =>
  error ? (
    <div id="import-file-error" className="field-error" role="alert">
      {error}
    </div>
  ) : null
