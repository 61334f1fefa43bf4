import { Alert, Button, Stack } from '@mantine/core'
import { useState } from 'react'
import { Note, useFormat, useSession, useText } from '../../../../ui/kit/index.ts'
import { deskWords } from '../../desk-messages.ts'
import type { Choices } from './two-people.ts'
import type { Holding } from './use-held.ts'
import './forms.css'

/** How the fields of a form are called, and how a value is said where it is no plain words. */
export interface FieldWords<T> {
  readonly names: { readonly [F in keyof T]?: string }
  readonly spoken?: (field: keyof T, value: unknown) => string | undefined
}

interface TwoPeopleNoticeProps<T> {
  readonly holding: Holding<T>
  readonly words: FieldWords<T>
  readonly onSettle: (choices: Choices<T>) => void
}

/** Says what somebody else changed in the thing of this form meanwhile, and lets a person choose where both wrote. */
export function TwoPeopleNotice<T extends object>(props: TwoPeopleNoticeProps<T>) {
  const { disputed, taken } = props.holding.held
  return (
    <>
      {taken.length > 0 ? <TakenOver {...props} /> : null}
      {disputed.length > 0 ? <Dispute {...props} /> : null}
    </>
  )
}

/** Nothing is said of what the person changed elsewhere: it is their own. */
function TakenOver<T extends object>({ holding, words }: TwoPeopleNoticeProps<T>) {
  const text = useText(deskWords)
  const { person } = useSession()
  const { who, time } = useWho(holding)
  if (holding.lastChange?.personName === person.name) return null
  const fields = holding.held.taken.map((field) => `“${words.names[field] ?? String(field)}”`).join(', ')
  return (
    <Note tone="plain">
      <Stack gap="xs" align="flex-start" role="status">
        <span>{text.tookOver(who, time, fields)}</span>
        <Button size="xs" variant="default" onClick={holding.forgetTaken}>
          {text.tookOverClose}
        </Button>
      </Stack>
    </Note>
  )
}

function Dispute<T extends object>({ holding, words, onSettle }: TwoPeopleNoticeProps<T>) {
  const text = useText(deskWords)
  const { who, time } = useWho(holding)
  const [choices, setChoices] = useState<Choices<T>>({})
  const { disputed, value, base } = holding.held
  const left = disputed.filter((field) => choices[field] === undefined).length
  const spoken = useSpoken(words)
  return (
    <Alert color="ochre" title={text.bothChanged(who, time)} role="alert" className="two-people">
      <Stack gap="sm">
        <p>{text.bothChangedHelp}</p>
        {disputed.map((field) => (
          <OneDispute
            key={String(field)}
            name={words.names[field] ?? String(field)}
            mine={spoken(field, value[field])}
            theirs={spoken(field, base[field])}
            choice={choices[field]}
            onChoose={(choice) => setChoices((before) => ({ ...before, [field]: choice }))}
          />
        ))}
        <div className="reading-deeds">
          <Button size="xs" disabled={left > 0} onClick={() => onSettle(choices)}>
            {text.saveChoice}
          </Button>
          {left > 0 ? <span className="quiet">{text.choicesLeft(left)}</span> : null}
        </div>
      </Stack>
    </Alert>
  )
}

interface OneDisputeProps {
  readonly name: string
  readonly mine: string
  readonly theirs: string
  readonly choice: 'mine' | 'theirs' | undefined
  readonly onChoose: (choice: 'mine' | 'theirs') => void
}

/** One field, twice: each with the button that chooses it. */
function OneDispute({ name, choice, onChoose, ...values }: OneDisputeProps) {
  const text = useText(deskWords)
  const sides = [
    { side: 'mine', title: text.mine, choose: text.keepMine },
    { side: 'theirs', title: text.theirs, choose: text.takeTheirs },
  ] as const
  return (
    <fieldset className="dispute">
      <legend className="field-label">{name}</legend>
      {sides.map(({ side, title, choose }) => (
        <div key={side} className="dispute-side" data-chosen={choice === side}>
          <span className="quiet">{title}</span>
          <p lang="vi">{values[side]}</p>
          <Button
            size="xs"
            variant={choice === side ? 'light' : 'default'}
            aria-pressed={choice === side}
            aria-label={`${choose}: ${name}`}
            onClick={() => onChoose(side)}
          >
            {choose}
          </Button>
        </div>
      ))}
    </fieldset>
  )
}

function useWho<T>({ lastChange }: Holding<T>): { who: string; time: string | null } {
  const text = useText(deskWords)
  const format = useFormat()
  const { person } = useSession()
  const { personName = null, at = null } = lastChange ?? {}
  const who = personName === person.name ? text.yourself : (personName ?? text.somebody)
  return { who, time: at ? format.time(new Date(at)) : null }
}

/** A value of a field in words. */
function useSpoken<T>({ spoken }: FieldWords<T>): (field: keyof T, value: unknown) => string {
  const text = useText(deskWords)
  const plain = (value: unknown): string => {
    if (typeof value === 'boolean') return value ? text.yes : text.no
    if (Array.isArray(value)) return value.map(plain).join('; ')
    if (typeof value === 'object' && value !== null) return Object.values(value).map(plain).join(' · ')
    return value === null || value === undefined ? '' : String(value)
  }
  return (field, value) => (spoken?.(field, value) ?? plain(value)) || text.emptyValue
}
