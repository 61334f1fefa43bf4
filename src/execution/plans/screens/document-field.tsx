import { Button } from '@mantine/core'
import { type DragEvent, useRef, useState } from 'react'
import { useFormat, useText } from '../../../ui/kit/index.ts'
import { planScreens } from '../screen-messages.ts'
import './plans.css'

interface DocumentFieldProps {
  /** Of the button that chooses, so that a summary can lead to it. */
  readonly id: string
  readonly file: File | null
  readonly onChange: (file: File | null) => void
  readonly error: string | null
  readonly disabled: boolean
}

/** One document, dropped or chosen; sent only when the form is. */
export function DocumentField({ id, file, onChange, error, disabled }: DocumentFieldProps) {
  const text = useText(planScreens)
  const format = useFormat()
  const input = useRef<HTMLInputElement>(null)
  const [isOver, setOver] = useState(false)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const [dropped] = event.dataTransfer.files
    if (dropped && !disabled) onChange(dropped)
  }
  const over = (event: DragEvent) => {
    event.preventDefault()
    setOver(true)
  }
  return (
    <div>
      <div id={`${id}-label`} className="field-label">
        {text.file}
      </div>
      <div id={`${id}-hint`} className="quiet field-hint">
        {text.fileHint}
      </div>
      <section
        className="drop"
        aria-labelledby={`${id}-label`}
        aria-describedby={error ? `${id}-error` : `${id}-hint`}
        data-over={isOver}
        data-wrong={error !== null}
        onDragOver={over}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <span className={file ? 'wrapping chosen' : 'quiet drop-hint'}>
          {file ? text.chosen(file.name, format.bytes(file.size)) : text.dropHere}
        </span>
        <Button id={id} variant="default" disabled={disabled} onClick={() => input.current?.click()}>
          {file ? text.another : text.chooseFile}
        </Button>
        <input
          ref={input}
          type="file"
          hidden
          accept=".docx,.pdf,.txt"
          data-testid="plan-file"
          onChange={(event) => {
            const [chosen] = event.currentTarget.files ?? []
            if (chosen) onChange(chosen)
            event.currentTarget.value = ''
          }}
        />
      </section>
      {error ? (
        <div id={`${id}-error`} className="field-error" role="alert">
          {error}
        </div>
      ) : null}
    </div>
  )
}
