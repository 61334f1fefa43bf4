import { Alert } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useText } from './language.tsx'
import { kitMessages } from './messages.ts'

/** The sign of a field that must be filled, with its word for those who cannot see it. */
export function RequiredMark() {
  const text = useText(kitMessages)
  return (
    <span className="required-mark">
      <span aria-hidden="true">*</span>
      <span className="only-heard"> ({text.required})</span>
    </span>
  )
}

export interface FieldError {
  /** The `id` of the field's input. */
  readonly id: string
  /** What is wrong and how to mend it. */
  readonly message: string
}

/** On top of a form that was sent too early: each line leads to its field. Takes the focus when it appears. */
export function ErrorSummary({ errors }: { errors: readonly FieldError[] }) {
  const text = useText(kitMessages)
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (errors.length > 0) place.current?.focus()
  }, [errors])
  if (errors.length === 0) return null
  return (
    <Alert ref={place} tabIndex={-1} color="danger" role="alert" title={text.summary(errors.length)}>
      <ul className="error-summary">
        {errors.map(({ id, message }) => (
          <li key={id}>
            <a href={`#${id}`} onClick={(event) => goToField(event, id)}>
              {message}
            </a>
          </li>
        ))}
      </ul>
    </Alert>
  )
}

function goToField(event: { preventDefault: () => void }, id: string): void {
  event.preventDefault()
  document.getElementById(id)?.focus()
}
