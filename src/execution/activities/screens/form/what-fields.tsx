import { Textarea, TextInput } from '@mantine/core'
import { DayField, type FieldError, RequiredMark, useText } from '../../../../ui/kit/index.ts'
import { activityScreens } from '../../screen-messages.ts'
import { fieldIds } from './problems.ts'
import type { FormPart } from './use-activity-form.ts'

/** What was done, when and where; on restricted tasks the days alone. */
export function WhatFields({
  form: { draft, set, restricted },
  problems,
}: FormPart & { problems: readonly FieldError[] }) {
  const text = useText(activityScreens)
  const errorAt = (id: string) => problems.find((problem) => problem.id === id)?.message
  return (
    <>
      {restricted ? null : (
        <TextInput
          id={fieldIds.title}
          label={
            <>
              {text.name}
              <RequiredMark />
            </>
          }
          description={text.nameHint}
          value={draft.title}
          maxLength={300}
          error={errorAt(fieldIds.title)}
          onChange={(event) => set({ title: event.currentTarget.value })}
        />
      )}
      <div className="form-pair">
        <DayField
          label={text.startedOn}
          value={draft.startedOn}
          onChange={(startedOn) => set({ startedOn, endedOn: draft.endedOn < startedOn ? startedOn : draft.endedOn })}
        />
        <DayField
          id={fieldIds.endedOn}
          label={text.endedOn}
          value={draft.endedOn}
          error={errorAt(fieldIds.endedOn)}
          onChange={(endedOn) => set({ endedOn })}
        />
      </div>
      {restricted ? null : (
        <>
          <TextInput
            label={text.place}
            description={text.placeHint}
            value={draft.place}
            maxLength={300}
            onChange={(event) => set({ place: event.currentTarget.value })}
          />
          <Textarea
            label={text.description}
            description={text.descriptionHint}
            value={draft.description}
            maxLength={8000}
            autosize
            minRows={3}
            maxRows={14}
            onChange={(event) => set({ description: event.currentTarget.value })}
          />
        </>
      )}
    </>
  )
}
