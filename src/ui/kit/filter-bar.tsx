import { Button, Select, TextInput } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useAddress } from './address.ts'
import { useText } from './language.tsx'
import { kitMessages } from './messages.ts'
import { useNarrow } from './use-narrow.ts'

export type Filter =
  | { readonly kind: 'search'; readonly name: string; readonly label: string }
  | {
      readonly kind: 'choice'
      readonly name: string
      readonly label: string
      readonly options: readonly { readonly value: string; readonly label: string }[]
    }

/** Filters of a list, each kept in the address under its name, so that a filtered list can be sent to somebody. */
export function FilterBar({ filters }: { filters: readonly Filter[] }) {
  const text = useText(kitMessages)
  const [values, change] = useAddress()
  const used = filters.filter(({ name }) => values[name])
  const choices = filters.filter(({ kind }) => kind === 'choice')
  const isNarrow = useNarrow()
  const [isOpen, setOpen] = useState(false)
  const isFolded = isNarrow && choices.length > 1 && !isOpen
  const shown = isFolded ? filters.filter(({ kind }) => kind === 'search') : filters
  return (
    <search className="filter-bar" aria-label={text.filters}>
      {shown.map((filter) =>
        filter.kind === 'search' ? (
          <SearchField key={filter.name} filter={filter} />
        ) : (
          <Select
            key={filter.name}
            label={filter.label}
            data={[{ value: '', label: text.all }, ...filter.options]}
            value={values[filter.name] ?? ''}
            onChange={(value) => change({ [filter.name]: value })}
            allowDeselect={false}
            searchable={filter.options.length > 10}
          />
        ),
      )}
      {isFolded ? (
        <Button variant="default" aria-expanded={false} onClick={() => setOpen(true)}>
          {text.moreFilters(choices.filter(({ name }) => values[name]).length)}
        </Button>
      ) : null}
      {used.length > 0 ? (
        <Button variant="subtle" onClick={() => change(Object.fromEntries(used.map(({ name }) => [name, null])))}>
          {text.clearFilters}
        </Button>
      ) : null}
    </search>
  )
}

/** Typing is shown at once and reaches the address when it pauses. */
function SearchField({ filter: { name, label } }: { filter: Filter }) {
  const [values, change] = useAddress()
  const kept = values[name] ?? ''
  const [typed, setTyped] = useState(kept)
  useEffect(() => setTyped(kept), [kept])
  useEffect(() => {
    if (typed === kept) return
    const timer = setTimeout(() => change({ [name]: typed }), 250)
    return () => clearTimeout(timer)
  }, [typed, kept, name, change])
  return (
    <TextInput
      type="search"
      label={label}
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
      autoComplete="off"
    />
  )
}
