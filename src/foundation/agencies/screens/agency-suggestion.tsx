import { type Format, useFormat, useText } from '../../../ui/kit/index.ts'
import { pickerWords } from '../picker-messages.ts'
import type { AgencySuggestion } from '../search.ts'

/** One line of a picker: what is called so, and what has to be known of it before it is chosen. */
export function SuggestionLine({ suggestion, isChosen }: { suggestion: AgencySuggestion; isChosen: boolean }) {
  const text = useText(pickerWords)
  const about = useAbout(suggestion)
  return (
    <span className="agency-line">
      <span className="agency-name" lang="vi">
        {nameOf(suggestion)}
      </span>
      {about.map((words) => (
        <span key={words} className="agency-about">
          {words}
        </span>
      ))}
      {isChosen ? <span className="agency-chosen">✓ {text.chosen}</span> : null}
    </span>
  )
}

function nameOf(suggestion: AgencySuggestion): string {
  if (suggestion.kind === 'group') return suggestion.phrase
  return suggestion.kind === 'agency' ? suggestion.agency.name : suggestion.former.name
}

function useAbout(suggestion: AgencySuggestion): string[] {
  const text = useText(pickerWords)
  const format: Format = useFormat()
  const day = (happenedOn: string | null) => (happenedOn ? format.dayShort(happenedOn) : null)
  if (suggestion.kind === 'group') return [suggestion.code ? text.count(suggestion.count) : text.holders]
  if (suggestion.kind === 'former') {
    const { former, now } = suggestion
    return [now ? text.nowIs(now.name, day(now.happenedOn)) : text.gone(format.dayShort(former.validTo ?? ''))]
  }
  const { agency, later } = suggestion
  return [
    ...(later ? [text.laterIs(later.name, day(later.happenedOn))] : []),
    ...(agency.shortName === agency.name ? [] : [agency.shortName]),
    ...(agency.unverified ? [text.unverified] : []),
  ]
}
