import { type ButtonProps, Stack, Textarea } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { ConfirmButton } from './confirm-button.tsx'
import { ErrorNotice } from './notices.tsx'

interface ReasonButtonProps extends ButtonProps {
  readonly children: ReactNode
  readonly question: string
  /** What will happen. */
  readonly explanation: string
  readonly reasonLabel: string
  /** Letters at most. */
  readonly longest?: number
  readonly destructive?: boolean
  /** Why it was refused. */
  readonly error: unknown
  readonly onConfirm: (reason: string) => unknown
}

/** A button that asks once, and for the reason too: nothing is done without one. */
export function ReasonButton(props: ReasonButtonProps) {
  const { explanation, reasonLabel, longest = 1000, error, onConfirm, ...asking } = props
  const [reason, setReason] = useState('')
  return (
    <ConfirmButton
      {...asking}
      blocked={!reason.trim()}
      explanation={
        <Stack>
          <p>{explanation}</p>
          <Textarea
            label={reasonLabel}
            required
            autosize
            minRows={2}
            maxLength={longest}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <ErrorNotice error={error} />
        </Stack>
      }
      onConfirm={() => onConfirm(reason)}
    />
  )
}
