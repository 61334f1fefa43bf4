import { Alert, Button, Skeleton, Stack } from '@mantine/core'
import { type ReactNode, useEffect, useState } from 'react'
import { fill } from '../../platform/i18n/catalogue.ts'
import { ApiRefusal } from './api.ts'
import { useText } from './language.tsx'
import { kitMessages } from './messages.ts'

interface EmptyStateProps {
  /** One line that explains what will stand here. */
  readonly title: string
  readonly children?: ReactNode
  /** One of `drawings`, or nothing. */
  readonly drawing?: ReactNode
  /** The one thing to do first. */
  readonly action?: ReactNode
}

/** What stands where there is nothing yet: a drawing, a line, an action. */
export function EmptyState({ title, children, drawing, action }: EmptyStateProps) {
  return (
    <div className="empty-state">
      {drawing}
      <p className="empty-title">{title}</p>
      {children ? <div className="empty-text">{children}</div> : null}
      {action}
    </div>
  )
}

/** The sentence for whatever was thrown while speaking to the server. */
export function useErrorSentence(): (error: unknown) => string {
  const text = useText(kitMessages)
  return (error) => {
    if (error instanceof ApiRefusal) return error.message
    if (error instanceof TypeError) return text.noNetwork
    return fill(text.crashed, { message: error instanceof Error ? error.message : String(error) })
  }
}

interface ErrorNoticeProps {
  /** Nothing is shown for null. */
  readonly error: unknown
  readonly onRetry?: (() => void) | undefined
}

/** What went wrong, in one sentence, announced at once. */
export function ErrorNotice({ error, onRetry }: ErrorNoticeProps) {
  const text = useText(kitMessages)
  const sentence = useErrorSentence()
  if (!error) return null
  return (
    <Alert className="error-notice" color="danger" variant="light" role="alert">
      <Stack gap="xs" align="flex-start">
        <span>{sentence(error)}</span>
        {onRetry ? (
          <Button size="xs" variant="default" onClick={onRetry}>
            {text.retry}
          </Button>
        ) : null}
      </Stack>
    </Alert>
  )
}

/** Grey lines where text will stand; nothing at all for the first 150 ms, so that quick answers do not flicker. */
export function Loading({ lines = 4 }: { lines?: number }) {
  const text = useText(kitMessages)
  const [isShown, show] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => show(true), 150)
    return () => clearTimeout(timer)
  }, [])
  if (!isShown) return null
  return (
    <Stack gap="sm" role="status" aria-label={text.loading}>
      {Array.from({ length: lines }, (_, line) => (
        <Skeleton key={String(line)} height={20} width={line === lines - 1 ? '60%' : '100%'} />
      ))}
    </Stack>
  )
}

export interface Reading<T> {
  readonly data: T | undefined
  readonly error: Error | null
  readonly refetch: () => unknown
}

interface WhenReadProps<T> {
  /** What `useRead` gave. */
  readonly of: Reading<T>
  readonly children: (data: T) => ReactNode
  readonly lines?: number
}

/** The answer once it is there; until then a skeleton, or what went wrong with a way to try again. */
export function WhenRead<T>({ of, children, lines }: WhenReadProps<T>) {
  if (of.data !== undefined) return children(of.data)
  if (of.error) return <ErrorNotice error={of.error} onRetry={() => void of.refetch()} />
  return <Loading {...(lines ? { lines } : {})} />
}
