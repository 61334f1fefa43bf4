import { ActionIcon, Button, CloseIcon, TextInput } from '@mantine/core'
import { useEffect, useState } from 'react'
import { FileField, PictureField, useText } from '../../../../ui/kit/index.ts'
import { activityScreens } from '../../screen-messages.ts'
import { linkFault } from '../draft.ts'
import { fieldIds } from './problems.ts'
import type { FormPart } from './use-activity-form.ts'

/** Megabytes at most in a picture, as the files module takes them. */
const LARGEST_PICTURE = 20

/** Pictures, files and links; on restricted tasks links to own publications alone. */
export function EvidenceFields({ form, onSending }: FormPart & { onSending: (count: number) => void }) {
  const text = useText(activityScreens)
  const { draft, set, restricted } = form
  const [pictures, setPictures] = useState(0)
  const [documents, setDocuments] = useState(0)
  useEffect(() => onSending(pictures + documents), [pictures, documents, onSending])
  return (
    <>
      {restricted ? null : (
        <>
          <PictureField
            label={text.pictures}
            hint={text.picturesHint}
            limit={LARGEST_PICTURE}
            files={draft.pictures}
            onChange={(files) => set({ pictures: [...files] })}
            onSending={setPictures}
          />
          <FileField
            label={text.documents}
            hint={text.documentsHint}
            accept=".pdf,.doc,.docx,.xls,.xlsx"
            files={draft.documents}
            onChange={(files) => set({ documents: [...files] })}
            onSending={setDocuments}
          />
        </>
      )}
      <LinkFields form={form} />
    </>
  )
}

function LinkFields({ form: { draft, set, restricted } }: FormPart) {
  const text = useText(activityScreens)
  const change = (place: number, typed: string) =>
    set({ links: draft.links.map((link, index) => (index === place ? typed : link)) })
  return (
    <fieldset className="link-fields">
      <legend className="field-label">{text.webLinks}</legend>
      <div className="quiet">{text.webLinksHint}</div>
      {draft.links.map((link, place) => (
        <LinkField
          key={`link ${String(place)}`}
          place={place}
          typed={link}
          restricted={restricted}
          onChange={(typed) => change(place, typed)}
          onRemove={() => set({ links: draft.links.filter((_, index) => index !== place) })}
        />
      ))}
      <Button variant="default" onClick={() => set({ links: [...draft.links, ''] })}>
        {text.addLink}
      </Button>
    </fieldset>
  )
}

interface LinkFieldProps {
  readonly place: number
  readonly typed: string
  readonly restricted: boolean
  readonly onChange: (typed: string) => void
  readonly onRemove: () => void
}

function LinkField({ place, typed, restricted, onChange, onRemove }: LinkFieldProps) {
  const text = useText(activityScreens)
  const [isLeft, setLeft] = useState(true)
  const fault = isLeft ? linkFault(typed, restricted) : null
  const number = String(place + 1)
  return (
    <div className="link-field">
      <TextInput
        id={fieldIds.link(place)}
        type="url"
        inputMode="url"
        aria-label={text.link(number)}
        value={typed}
        maxLength={1000}
        autoComplete="off"
        error={fault ? (fault === 'bad' ? text.badLink : text.socialLink) : null}
        onFocus={() => setLeft(false)}
        onBlur={() => setLeft(true)}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <ActionIcon variant="default" size="lg" aria-label={text.removeLink(number)} onClick={onRemove}>
        <CloseIcon size="16" />
      </ActionIcon>
    </div>
  )
}
