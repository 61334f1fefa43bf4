import { TagsInput, Textarea, TextInput } from '@mantine/core'

interface WordsProps {
  readonly id?: string
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly error?: string | null
  readonly hint?: string | undefined
  readonly long?: boolean
  readonly className?: string
}

/** Words of the document in one line, or in as many as they need. */
export function Words({ onChange, hint, long = false, ...rest }: WordsProps) {
  const shared = { ...rest, description: hint }
  if (!long) return <TextInput {...shared} onChange={(event) => onChange(event.currentTarget.value)} />
  return (
    <Textarea
      {...shared}
      autosize
      minRows={2}
      maxRows={14}
      classNames={{ input: 'official' }}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}

interface PhraseListProps {
  readonly label: string
  readonly value: readonly string[]
  readonly onChange: (value: string[]) => void
  readonly hint: string
  readonly suggestions?: readonly string[]
}

/** Several phrases; commas belong to them, so only Enter ends one. What was typed and not ended is kept too. */
export function PhraseList({ label, value, onChange, hint, suggestions = [] }: PhraseListProps) {
  return (
    <TagsInput
      label={label}
      description={hint}
      value={[...value]}
      onChange={onChange}
      data={[...suggestions]}
      limit={20}
      splitChars={[]}
      acceptValueOnBlur
    />
  )
}
