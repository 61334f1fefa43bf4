import { Button, CloseButton, Stack } from '@mantine/core'
import { DayField, useFormat, useText } from '../../../../ui/kit/index.ts'
import { deskWords } from '../../desk-messages.ts'
import { lastLegalDay } from '../../rules.ts'
import type { Deadline } from '../../shapes.ts'
import { Words } from './form-fields.tsx'
import { keyed, replaced, without } from './listed.ts'

interface DeadlineFieldsProps {
  readonly deadlines: readonly Deadline[]
  readonly onChange: (deadlines: Deadline[]) => void
}

/** Deadlines in the document's words, each with the day it names; the last legal day follows from both. */
export function DeadlineFields({ deadlines, onChange }: DeadlineFieldsProps) {
  const { item: words, remove } = useText(deskWords)
  return (
    <fieldset className="listed-fields">
      <legend className="field-label">{words.deadlines}</legend>
      {keyed(deadlines).map(({ key, one, index }) => (
        <fieldset key={key} className="listed-one">
          <legend className="quiet">{words.deadlineNumber(index + 1)}</legend>
          <OneDeadline deadline={one} onChange={(changed) => onChange(replaced(deadlines, index, changed))} />
          <CloseButton
            aria-label={remove(words.deadlineNumber(index + 1))}
            onClick={() => onChange(without(deadlines, index))}
          />
        </fieldset>
      ))}
      <Stack align="flex-start">
        <Button size="xs" variant="default" onClick={() => onChange([...deadlines, { text: '' }])}>
          {words.addDeadline}
        </Button>
      </Stack>
    </fieldset>
  )
}

interface OneDeadlineProps {
  readonly deadline: Deadline
  readonly onChange: (deadline: Deadline) => void
}

/** A changed day or text loses the instant that was reckoned from the former ones: it is reckoned anew when saved. */
function OneDeadline({ deadline: { text, date, dueAt }, onChange }: OneDeadlineProps) {
  const { item: words } = useText(deskWords)
  const format = useFormat()
  const last = lastLegalDay({ text, ...(date ? { date } : {}), ...(dueAt ? { dueAt } : {}) })
  return (
    <div>
      <div className="fields-in-line">
        <Words
          label={words.deadlineText}
          value={text}
          onChange={(changed) => onChange({ text: changed, ...(date ? { date } : {}) })}
        />
        <DayField label={words.deadlineDay} value={date ?? null} onChange={(day) => onChange({ text, date: day })} />
      </div>
      {last ? <p className="quiet figures">{words.lastDay(format.dayShort(last))}</p> : null}
    </div>
  )
}
