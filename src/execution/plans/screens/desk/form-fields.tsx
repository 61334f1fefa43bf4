import { TagsInput, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'

interface WordsProps {
  readonly id?: string
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly error?: string | null
  /** What is said of a field that may not stay empty; not before somebody has written in it, for a form that opens empty. */
  readonly missing?: string
  readonly hint?: string | undefined
  readonly long?: boolean
  readonly className?: string
}

/** Words of the document in one line, or in as many as they need. */
export function Words({ onChange, hint, missing, error = null, long = false, ...rest }: WordsProps) {
  const [wasWritten, setWritten] = useState(rest.value !== '')
  const isLeftOut = missing !== undefined && wasWritten && rest.value.trim() === ''
  const shared = { ...rest, description: hint, required: missing !== undefined, error: isLeftOut ? missing : error }
  const change = (value: string) => {
    setWritten(true)
    onChange(value)
  }
  if (!long) return <TextInput {...shared} onChange={(event) => change(event.currentTarget.value)} />
  return (
    <Textarea
      {...shared}
      autosize
      minRows={2}
      maxRows={14}
      classNames={{ input: 'official' }}
      onChange={(event) => change(event.currentTarget.value)}
    />
  )
}

interface PhraseListProps {
  readonly label: string
  readonly value: readonly string[]
  readonly onChange: (value: string[]) => void
  readonly hint: string
}

/** Several phrases; commas belong to them, so only Enter ends one. What was typed and not ended is kept too. */
export function PhraseList({ label, value, onChange, hint }: PhraseListProps) {
  return (
    <TagsInput
      label={label}
      description={hint}
      value={[...value]}
      onChange={onChange}
      limit={20}
      splitChars={[]}
      acceptValueOnBlur
    />
  )
}
