import { Combobox, Pill, PillsInput, useCombobox } from '@mantine/core'
import { type KeyboardEvent, useEffect, useState } from 'react'
import { useText } from '../../../ui/kit/index.ts'
import { pickerWords } from '../picker-messages.ts'
import { type AgencySearch, type AgencySuggestion, suggestionKey } from '../search.ts'
import { SuggestionLine } from './agency-suggestion.tsx'
import './agency-picker.css'

/** Something chosen, shown inside the field. */
export interface Chip {
  readonly key: string
  readonly name: string
  readonly title: string
  /** A short word of doubt about it. */
  readonly doubt: string | null
}

export interface FieldLook {
  readonly label: string
  readonly hint?: string | undefined
  readonly error?: string | null | undefined
  readonly id?: string | undefined
}

interface AgencyComboboxProps extends FieldLook {
  /** Null until the directory is read. */
  readonly search: AgencySearch | null
  readonly chips: readonly Chip[]
  readonly onRemove: (key: string) => void
  readonly onPick: (suggestion: AgencySuggestion) => void
  readonly isChosen: (suggestion: AgencySuggestion) => boolean
  readonly isPossible: (suggestion: AgencySuggestion) => boolean
  /** Where other words than names are possible: takes them as they were typed; `meaning` says whom they mean. */
  readonly freeWords?: { readonly onTake: (words: string) => void; readonly meaning: (words: string) => string | null }
}

/** More lines than these are not looked through: the person types on. */
const MOST = 40
const AS_TYPED = 'as typed'

/** A field with chips in which agencies are searched: arrows and Enter choose, Backspace takes the last away, Escape closes. */
export function AgencyCombobox(props: AgencyComboboxProps) {
  const { search, freeWords, chips, onPick, onRemove } = props
  const [typed, setTyped] = useState('')
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() })
  const found = search?.(typed) ?? []
  const { selectFirstOption } = combobox
  useEffect(() => {
    if (typed) selectFirstOption()
  }, [typed, selectFirstOption])
  const takeTyped = () => {
    if (typed.trim()) freeWords?.onTake(typed.trim())
    setTyped('')
  }
  const submit = (key: string) => {
    const suggestion = found.find((one) => suggestionKey(one) === key)
    if (suggestion) onPick(suggestion)
    else if (key === AS_TYPED) takeTyped()
    setTyped('')
    combobox.resetSelectedOption()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const last = chips.at(-1)
    if (event.key === 'Backspace' && typed === '' && last) onRemove(last.key)
    if (event.key !== 'Escape' || !combobox.dropdownOpened) return
    event.preventDefault()
    combobox.closeDropdown()
  }
  return (
    <Combobox store={combobox} onOptionSubmit={submit} withinPortal={false}>
      <Field
        {...props}
        typed={typed}
        onType={(words) => {
          setTyped(words)
          combobox.openDropdown()
        }}
        onOpen={() => combobox.openDropdown()}
        onLeave={() => {
          combobox.closeDropdown()
          takeTyped()
        }}
        onKeyDown={onKeyDown}
      />
      <Dropdown {...props} found={found} typed={typed.trim()} />
    </Combobox>
  )
}

interface FieldProps extends AgencyComboboxProps {
  readonly typed: string
  readonly onType: (words: string) => void
  readonly onOpen: () => void
  readonly onLeave: () => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

function Field({ label, hint, error, id, chips, onRemove, typed, onType, onOpen, onLeave, onKeyDown }: FieldProps) {
  const text = useText(pickerWords)
  return (
    <Combobox.DropdownTarget>
      <PillsInput label={label} description={hint ?? text.hint} error={error} {...(id ? { id } : {})} onClick={onOpen}>
        <Pill.Group>
          {chips.map(({ key, name, title, doubt }) => (
            <Pill
              key={key}
              className="agency-chip"
              data-doubt={doubt !== null}
              title={title}
              withRemoveButton
              onRemove={() => onRemove(key)}
              removeButtonProps={{ 'aria-label': text.remove(name), 'aria-hidden': false }}
            >
              <span lang="vi">{name}</span>
              {doubt ? <span className="agency-doubt"> · {doubt}</span> : null}
            </Pill>
          ))}
          <Combobox.EventsTarget withExpandedAttribute>
            <PillsInput.Field
              role="combobox"
              value={typed}
              onChange={(event) => onType(event.currentTarget.value)}
              onBlur={onLeave}
              onKeyDown={onKeyDown}
              autoComplete="off"
              spellCheck={false}
            />
          </Combobox.EventsTarget>
        </Pill.Group>
      </PillsInput>
    </Combobox.DropdownTarget>
  )
}

interface DropdownProps extends AgencyComboboxProps {
  readonly found: readonly AgencySuggestion[]
  readonly typed: string
}

function Dropdown({ search, found, typed, isChosen, isPossible, freeWords }: DropdownProps) {
  const text = useText(pickerWords)
  const isFree = freeWords !== undefined && typed !== ''
  const meaning = isFree ? freeWords.meaning(typed) : null
  return (
    <Combobox.Dropdown>
      <Combobox.Options mah={300} className="agency-options" aria-label={text.options}>
        {found.slice(0, MOST).map((suggestion) => (
          <Combobox.Option
            key={suggestionKey(suggestion)}
            value={suggestionKey(suggestion)}
            active={isChosen(suggestion)}
            disabled={!isPossible(suggestion)}
          >
            <SuggestionLine suggestion={suggestion} isChosen={isChosen(suggestion)} />
          </Combobox.Option>
        ))}
        {isFree ? (
          <Combobox.Option value={AS_TYPED}>
            <span className="agency-name">{text.asTyped(typed)}</span>{' '}
            <span className="agency-about">{meaning ? text.means(meaning) : text.unknown}</span>
          </Combobox.Option>
        ) : null}
        {found.length > MOST ? <Combobox.Empty>{text.more(found.length - MOST)}</Combobox.Empty> : null}
        {search === null ? <Combobox.Empty>{text.loading}</Combobox.Empty> : null}
        {search !== null && found.length === 0 && !isFree ? <Combobox.Empty>{text.nothingFound}</Combobox.Empty> : null}
      </Combobox.Options>
    </Combobox.Dropdown>
  )
}
