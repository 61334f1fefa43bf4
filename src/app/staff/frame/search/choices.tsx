import { type MouseEvent, useEffect, useRef } from 'react'
import { useText } from '../../../../ui/kit/language.tsx'
import type { Choice, Group } from './groups.tsx'
import { paletteMessages } from './messages.ts'

export const choicesId = 'search-choices'
export const choiceId = (index: number): string => `search-choice-${index}`

interface ChoicesProps {
  readonly groups: readonly Group[]
  readonly at: number
  readonly onTake: (index: number, apart: boolean) => void
  readonly onPoint: (index: number) => void
}

/** What can be chosen, by groups. The focus stays in the field, which says which one is looked at. */
export function Choices({ groups, at, onTake, onPoint }: ChoicesProps) {
  const text = useText(paletteMessages)
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    list.current?.querySelector(`#${choiceId(at)}`)?.scrollIntoView({ block: 'nearest' })
  }, [at])
  const starts = groups.map((_, index) => groups.slice(0, index).reduce((sum, { choices }) => sum + choices.length, 0))
  return (
    <div ref={list} id={choicesId} role="listbox" aria-label={text.choices} className="choices">
      {groups.map(({ key, title, note, choices }, index) => (
        <fieldset key={key} aria-label={title || text.choices}>
          {title ? (
            <p className="choices-title" aria-hidden="true">
              {title} {note ? <span className="figures">{note}</span> : null}
            </p>
          ) : null}
          {choices.map((choice, within) => (
            <Line key={choice.key} choice={choice} index={(starts[index] ?? 0) + within} {...{ at, onTake, onPoint }} />
          ))}
        </fieldset>
      ))}
    </div>
  )
}

interface LineProps extends Omit<ChoicesProps, 'groups'> {
  readonly choice: Choice
  readonly index: number
}

function Line({ choice, index, at, onTake, onPoint }: LineProps) {
  const take = (event: MouseEvent) => {
    event.preventDefault()
    onTake(index, event.ctrlKey || event.metaKey || event.button === 1)
  }
  return (
    <button
      type="button"
      id={choiceId(index)}
      role="option"
      tabIndex={-1}
      aria-selected={index === at}
      className="choice"
      onClick={take}
      onAuxClick={take}
      onMouseMove={() => onPoint(index)}
      // Keeps the focus in the field.
      onMouseDown={(event) => event.preventDefault()}
    >
      {choice.shown}
    </button>
  )
}
