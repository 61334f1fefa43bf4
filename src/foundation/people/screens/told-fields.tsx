import { Checkbox, Radio, Stack } from '@mantine/core'
import { Note, useSession, useText } from '../../../ui/kit/index.ts'
import { notificationsMessages } from '../../notifications/messages.ts'
import { type Topic, topics } from '../../notifications/shapes.ts'
import { settingsScreens } from '../settings-messages.ts'
import { Settings } from '../shapes.ts'

interface ToldFieldsProps {
  readonly settings: Settings
  readonly canMail: boolean
  readonly onChange: (changes: Partial<Settings>) => void
}

/** Of what one is told, in the application and by mail, and how often letters come. */
export function ToldFields({ settings, canMail, onChange }: ToldFieldsProps) {
  const text = useText(settingsScreens)
  return (
    <>
      <p className="quiet">{text.toldHelp}</p>
      <Topics settings={settings} onChange={onChange} />
      <Radio.Group
        label={text.digest}
        description={text.digestHelp}
        value={settings.digest}
        onChange={(digest) => onChange({ digest: Settings.shape.digest.parse(digest) })}
      >
        <Stack gap="xs" mt="xs">
          {Settings.shape.digest.options.map((digest) => (
            <Radio key={digest} value={digest} label={text.digests[digest]} />
          ))}
        </Stack>
      </Radio.Group>
      {canMail ? null : <Note>{text.noMail}</Note>}
    </>
  )
}

function Topics({ settings, onChange }: Omit<ToldFieldsProps, 'canMail'>) {
  const text = useText(settingsScreens)
  const { topics: names } = useText(notificationsMessages)
  const { posts } = useSession()
  const offered = topics.filter((one) => one !== 'administration' || posts.some(({ role }) => role === 'administrator'))
  const toggled = (off: readonly Topic[], topic: Topic) =>
    off.includes(topic) ? off.filter((one) => one !== topic) : [...off, topic]
  const { mutedTopics, unmailedTopics } = settings
  return (
    <table className="told-table">
      <thead>
        <tr>
          <th scope="col">{text.topic}</th>
          <th scope="col">{text.inApp}</th>
          <th scope="col">{text.byMail}</th>
        </tr>
      </thead>
      <tbody>
        {offered.map((topic) => (
          <tr key={topic}>
            <th scope="row">{names[topic]}</th>
            <td>
              <Checkbox
                aria-label={text.inAppOf(names[topic])}
                checked={!mutedTopics.includes(topic)}
                onChange={() => onChange({ mutedTopics: toggled(mutedTopics, topic) })}
              />
            </td>
            <td>
              <Checkbox
                aria-label={text.byMailOf(names[topic])}
                checked={!unmailedTopics.includes(topic)}
                disabled={settings.digest === 'none'}
                onChange={() => onChange({ unmailedTopics: toggled(unmailedTopics, topic) })}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
