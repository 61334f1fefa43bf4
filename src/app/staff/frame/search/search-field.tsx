import type { KeyboardEvent } from 'react'
import { longestAsked } from '../../../../execution/search/rules.ts'
import { useText } from '../../../../ui/kit/language.tsx'
import { useFormat } from '../../../../ui/kit/use-format.ts'
import { SearchSign } from '../small-signs.tsx'
import { choiceId, choicesId } from './choices.tsx'
import { paletteMessages } from './messages.ts'

interface SearchFieldProps {
  readonly typed: string
  readonly type: (value: string) => void
  /** Which choice is looked at, -1 when there is none, and how many there are. */
  readonly at: number
  readonly count: number
  readonly choose: (index: number) => void
  readonly take: (index: number, apart: boolean) => void
  readonly onClose: () => void
}

const pageOfChoices = 8

/** The field of the search: arrow keys walk through what can be chosen while typing goes on. */
export function SearchField({ typed, type, at, count, choose, take, onClose }: SearchFieldProps) {
  const text = useText(paletteMessages)
  const format = useFormat()
  const press = (event: KeyboardEvent) => {
    // The Enter that ends a composed letter is none of ours.
    if (event.nativeEvent.isComposing) return
    const next = walked(event.key, at, count)
    if (next === null && event.key !== 'Enter') return
    event.preventDefault()
    if (next === null) take(at, event.ctrlKey || event.metaKey)
    else choose(next)
  }
  return (
    <div className="search-field">
      <SearchSign />
      <input
        data-autofocus
        role="combobox"
        aria-label={text.field}
        aria-autocomplete="list"
        aria-expanded={count > 0}
        aria-controls={choicesId}
        aria-activedescendant={at >= 0 ? choiceId(at) : undefined}
        placeholder={text.field}
        value={typed}
        maxLength={longestAsked}
        onChange={(event) => type(event.currentTarget.value)}
        onKeyDown={press}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="go"
      />
      <button type="button" className="search-close" onClick={onClose}>
        {text.close}
      </button>
      <span role="status" className="only-heard">
        {typed === '' ? '' : text.count(format.number(count))}
      </span>
    </div>
  )
}

/** Where a key leads among so many choices, round the ends; null for keys that do not walk. */
function walked(key: string, at: number, count: number): number | null {
  if (count === 0) return null
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: (at + 1) % count,
    ArrowUp: (at - 1 + count) % count,
    PageDown: Math.min(at + pageOfChoices, count - 1),
    PageUp: Math.max(at - pageOfChoices, 0),
  }
  return steps[key] ?? null
}
