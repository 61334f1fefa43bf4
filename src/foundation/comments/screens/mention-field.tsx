import { Combobox, Textarea, useCombobox } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useRead, useText } from '../../../ui/kit/index.ts'
import { commentsContract } from '../contract.ts'
import { commentScreens } from '../screen-messages.ts'
import type { Commented } from '../shapes.ts'
import { typedName, withName } from './pieces.ts'

interface MentionFieldProps {
  readonly on: Commented
  readonly label: string
  readonly words: string
  readonly error: string | null
  /** Whether one goes on typing here at once. */
  readonly startsHere: boolean
  readonly onChange: (words: string) => void
  readonly onMention: (words: string, personId: string) => void
}

/** A field of words in which `@` opens the people who may be mentioned; arrows choose, Enter takes, Esc closes. */
export function MentionField({ on, label, words, error, startsHere, onChange, onMention }: MentionFieldProps) {
  const text = useText(commentScreens)
  const field = useRef<HTMLTextAreaElement>(null)
  const [caret, setCaret] = useState(0)
  const list = useCombobox({ onDropdownClose: () => list.resetSelectedOption() })
  const [takenAt, setTakenAt] = useState<number | null>(null)
  const typed = typedName(words, caret)
  const readers = useRead(
    commentsContract.readers,
    { ...on, search: typed?.search ?? '' },
    { enabled: list.dropdownOpened && typed !== null, keepShown: true },
  )
  const people = typed ? (readers.data ?? []) : []
  const isOpen = list.dropdownOpened && people.length > 0 && typed?.from !== takenAt
  const first = people[0]?.id
  const { selectFirstOption } = list
  // The first is chosen as soon as it is there, so that Enter takes it.
  useEffect(() => {
    if (isOpen && first) selectFirstOption()
  }, [isOpen, first, selectFirstOption])
  const follow = (next: string, at: number) => {
    setCaret(at)
    const name = typedName(next, at)
    // Words that follow a name that was taken are no longer part of it; a new @ begins another.
    if (!name || name.search === '') setTakenAt(null)
    if (name && (name.search === '' || name.from !== takenAt)) list.openDropdown()
    else list.closeDropdown()
  }
  const take = (personId: string) => {
    const person = people.find(({ id }) => id === personId)
    if (!person || !typed) return
    const chosen = withName(words, typed, person.name)
    onMention(chosen.words, personId)
    list.closeDropdown()
    setCaret(chosen.caret)
    setTakenAt(typed.from)
    requestAnimationFrame(() => {
      field.current?.focus()
      field.current?.setSelectionRange(chosen.caret, chosen.caret)
    })
  }
  return (
    <Combobox store={list} onOptionSubmit={take} withinPortal={false} position="bottom-start">
      <Combobox.Target withKeyboardNavigation={isOpen}>
        <Textarea
          ref={field}
          label={label}
          description={text.hint}
          value={words}
          error={error}
          maxLength={4000}
          autosize
          minRows={2}
          autoFocus={startsHere}
          onChange={({ currentTarget: { value, selectionStart } }) => {
            onChange(value)
            follow(value, selectionStart)
          }}
          onBlur={() => list.closeDropdown()}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={!isOpen}>
        <Combobox.Options aria-label={text.people}>
          {people.map(({ id, name, agencyShortName }) => (
            <Combobox.Option key={id} value={id}>
              {name} <span className="comment-agency">{agencyShortName}</span>
            </Combobox.Option>
          ))}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  )
}
