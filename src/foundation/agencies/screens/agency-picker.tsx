import { useMemo } from 'react'
import { useRead, useText } from '../../../ui/kit/index.ts'
import { agenciesContract } from '../contract.ts'
import { pickerWords } from '../picker-messages.ts'
import { agencyMatcher, matchGroup } from '../rules.ts'
import { type AgencySuggestion, agencySearch } from '../search.ts'
import type { KnownAgency } from '../shapes.ts'
import { AgencyCombobox, type Chip, type FieldLook } from './agency-combobox.tsx'

interface OfDay extends FieldLook {
  /** The day as of which agencies are offered: the plan's, or the business day. */
  readonly on: string
}

interface AgencyPickerProps extends OfDay {
  readonly value: string | null
  readonly onChange: (agencyId: string | null) => void
}

/** Chooses one agency by its id. */
export function AgencyPicker({ value, onChange, ...field }: AgencyPickerProps) {
  return <AgenciesPicker {...field} value={value ? [value] : []} onChange={(ids) => onChange(ids.at(-1) ?? null)} />
}

interface AgenciesPickerProps extends OfDay {
  readonly value: readonly string[]
  readonly onChange: (agencyIds: string[]) => void
  /** False where what is chosen is shown elsewhere. */
  readonly chips?: boolean
}

/** Chooses agencies by their ids; one that is chosen already is taken away when it is chosen again. */
export function AgenciesPicker({ value, onChange, on, chips = true, ...look }: AgenciesPickerProps) {
  const text = useText(pickerWords)
  const directory = useDirectory()
  const search = useMemo(() => (directory ? agencySearch(directory, { on }) : null), [directory, on])
  const shown = useMemo(() => new Map(directory?.map((agency) => [agency.id, agency])), [directory])
  const chipOf = (id: string): Chip => {
    const agency = shown.get(id)
    const doubt = agency?.unverified ? text.unverified : null
    return { key: id, name: agency?.shortName ?? '…', title: agency?.name ?? '', doubt }
  }
  const remove = (id: string) => onChange(value.filter((one) => one !== id))
  return (
    <AgencyCombobox
      {...look}
      search={search}
      chips={chips ? value.map(chipOf) : []}
      onRemove={remove}
      isChosen={(suggestion) => value.includes(agencyIdOf(suggestion) ?? '')}
      isPossible={(suggestion) => agencyIdOf(suggestion) !== null}
      onPick={(suggestion) => {
        const id = agencyIdOf(suggestion)
        if (id === null) return
        if (value.includes(id)) remove(id)
        else onChange([...value, id])
      }}
    />
  )
}

interface AgencyPhrasesProps extends OfDay {
  readonly value: readonly string[]
  readonly onChange: (phrases: string[]) => void
  /** Whether a person has said already whom a phrase means. */
  readonly isKnown?: (phrase: string) => boolean
}

/**
 * Writes the phrases that name who acts: names of agencies, of groups, or the document's own words. Words that name nobody in
 * the directory are marked.
 */
export function AgencyPhrases({ value, onChange, on, isKnown, ...look }: AgencyPhrasesProps) {
  const text = useText(pickerWords)
  const directory = useDirectory()
  const search = useMemo(() => (directory ? agencySearch(directory, { on, groups: true }) : null), [directory, on])
  const meaning = useMeaning(directory, on)
  const chipOf = (phrase: string): Chip => {
    const isUnknown = meaning(phrase) === null && !isKnown?.(phrase)
    const doubt = directory && isUnknown ? text.unknown : null
    return { key: phrase, name: phrase, title: meaning(phrase) ?? phrase, doubt }
  }
  const take = (phrase: string) => {
    if (!value.includes(phrase)) onChange([...value, phrase])
  }
  return (
    <AgencyCombobox
      {...look}
      search={search}
      chips={value.map(chipOf)}
      onRemove={(phrase) => onChange(value.filter((one) => one !== phrase))}
      isChosen={(suggestion) => value.includes(phraseOf(suggestion))}
      isPossible={() => true}
      onPick={(suggestion) => take(phraseOf(suggestion))}
      freeWords={{ onTake: take, meaning }}
    />
  )
}

const useDirectory = (): KnownAgency[] | undefined => useRead(agenciesContract.directory, {}).data

const agencyIdOf = (suggestion: AgencySuggestion): string | null =>
  suggestion.kind === 'group' ? null : (suggestion.agency?.id ?? null)

/** The words that stand for it in a plan of the day: the present name of what was called otherwise before. */
function phraseOf(suggestion: AgencySuggestion): string {
  if (suggestion.kind === 'group') return suggestion.phrase
  if (suggestion.kind === 'agency') return suggestion.agency.name
  return suggestion.agency?.name ?? suggestion.now?.name ?? suggestion.former.name
}

/** Whom printed words mean on the day, in words, or null. */
function useMeaning(directory: readonly KnownAgency[] | undefined, on: string): (phrase: string) => string | null {
  return useMemo(() => {
    if (!directory) return () => null
    const match = agencyMatcher(directory, on)
    const names = new Map(directory.map(({ code, name }) => [code, name]))
    return (phrase: string) => names.get(match(phrase)?.code ?? '') ?? (matchGroup(phrase) ? phrase : null)
  }, [directory, on])
}
