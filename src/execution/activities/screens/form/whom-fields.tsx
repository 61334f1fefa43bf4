import { Checkbox } from '@mantine/core'
import { useText } from '../../../../ui/kit/index.ts'
import { activitiesMessages } from '../../messages.ts'
import { activityScreens } from '../../screen-messages.ts'
import { Audience, SpokenLanguage } from '../../shapes.ts'
import type { FormPart } from './use-activity-form.ts'

/** For whom, in which languages, on which themes, through which channels. */
export function WhomFields({ form: { draft, set, topics } }: FormPart) {
  const text = useText(activityScreens)
  const { audiences, languages } = useText(activitiesMessages)
  const topicsOf = (kind: 'theme' | 'channel') =>
    topics
      .filter((topic) => topic.kind === kind)
      .map(({ id, label, title }) => ({ value: id, word: `${label} ${title}` }))
  const choosing = {
    chosen: draft.topics,
    onChange: (ids: string[]) => set({ topics: ids }),
  }
  return (
    <>
      <Choices
        label={text.audiences}
        options={Audience.options.map((value) => ({ value, word: audiences[value] }))}
        chosen={draft.audiences}
        onChange={(values) => set({ audiences: Audience.options.filter((one) => values.includes(one)) })}
      />
      <Choices
        label={text.languages}
        options={SpokenLanguage.options.map((value) => ({ value, word: languages[value] }))}
        chosen={draft.languages}
        onChange={(values) => set({ languages: SpokenLanguage.options.filter((one) => values.includes(one)) })}
      />
      <Choices label={text.channels} options={topicsOf('channel')} {...choosing} long />
      <Choices label={text.themes} options={topicsOf('theme')} {...choosing} long />
    </>
  )
}

interface ChoicesProps {
  readonly label: string
  readonly options: readonly { readonly value: string; readonly word: string }[]
  readonly chosen: readonly string[]
  readonly onChange: (chosen: string[]) => void
  /** One below the other: the words are sentences. */
  readonly long?: boolean
}

function Choices({ label, options, chosen, onChange, long = false }: ChoicesProps) {
  if (options.length === 0) return null
  const toggle = (value: string) =>
    onChange(chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value])
  return (
    <fieldset className="choices" data-long={long}>
      <legend className="field-label">{label}</legend>
      {options.map(({ value, word }) => (
        <Checkbox key={value} size="md" label={word} checked={chosen.includes(value)} onChange={() => toggle(value)} />
      ))}
    </fieldset>
  )
}
