import { Button, SegmentedControl, Stack } from '@mantine/core'
import { lazy, type ReactNode, Suspense, useId, useState } from 'react'
import {
  callApi,
  Page,
  ReadPage,
  SaveStatus,
  useAutosave,
  useInvalidate,
  useLanguage,
  useRead,
  useSession,
  useText,
  useWrite,
} from '../../../ui/kit/index.ts'
import { accessMessages } from '../../access/messages.ts'
import { peopleContract } from '../contract.ts'
import { settingsScreens } from '../settings-messages.ts'
import { Density, type Settings, type SettingsShown } from '../shapes.ts'
import { ToldFields } from './told-fields.tsx'
import './people.css'

const ChangePassword = lazy(() => import('./change-password.tsx'))

/** How one wants to work and what to be told of; every choice saves itself. */
export default function SettingsScreen() {
  const text = useText(settingsScreens)
  const settings = useRead(peopleContract.settings, {})
  return (
    <ReadPage of={settings} title={text.title}>
      {(read) => <SettingsPage read={read} />}
    </ReadPage>
  )
}

function SettingsPage({ read: { canMail, ...first } }: { read: SettingsShown }) {
  const text = useText(settingsScreens)
  const invalidate = useInvalidate()
  const [settings, set] = useState<Settings>(first)
  const saving = useAutosave(settings, async (wanted) => {
    await callApi(peopleContract.saveSettings, wanted)
    await invalidate('/me')
  })
  const change = (changes: Partial<Settings>) => set((before) => ({ ...before, ...changes }))
  return (
    <Page title={text.title} about={<SaveStatus saving={saving} />}>
      <Part title={text.display}>
        <LanguageChoice />
        <Choice
          label={text.density}
          words={text.densities}
          value={settings.density}
          onChange={(density) => change({ density: Density.parse(density) })}
        />
      </Part>
      <Part title={text.told}>
        <ToldFields settings={settings} canMail={canMail} onChange={change} />
      </Part>
      <Part title={text.account}>
        <Account />
      </Part>
    </Page>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  const id = useId()
  return (
    <section className="settings-part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <Stack>{children}</Stack>
    </section>
  )
}

interface ChoiceProps {
  readonly label: string
  readonly words: Readonly<Record<string, string>>
  readonly value: string
  readonly onChange: (value: string) => void
}

function Choice({ label, words, value, onChange }: ChoiceProps) {
  const id = useId()
  return (
    <div className="settings-choice">
      <span className="field-label" id={id}>
        {label}
      </span>
      <SegmentedControl
        aria-labelledby={id}
        data={Object.entries(words).map(([one, word]) => ({ value: one, label: word }))}
        value={value}
        onChange={onChange}
      />
    </div>
  )
}

/** On this device at once; letters follow. */
function LanguageChoice() {
  const text = useText(settingsScreens)
  const { language, setLanguage } = useLanguage()
  const keep = useWrite(peopleContract.setLanguage, { invalidates: [] })
  return (
    <Choice
      label={text.language}
      words={text.languages}
      value={language}
      onChange={(value) => {
        const chosen = value === 'en' ? 'en' : 'vi'
        setLanguage(chosen)
        keep.mutate({ language: chosen })
      }}
    />
  )
}

function Account() {
  const text = useText(settingsScreens)
  const { roles } = useText(accessMessages)
  const { person, posts, post } = useSession()
  const [isChanging, setChanging] = useState(false)
  return (
    <>
      <p className="wrapping">
        {person.name} · {person.email}
      </p>
      <Button variant="default" w="fit-content" onClick={() => setChanging(true)}>
        {text.changePassword}
      </Button>
      <h3>{text.posts}</h3>
      {posts.length === 0 ? <p className="quiet">{text.noPosts}</p> : null}
      <ul className="plain-list settings-posts">
        {posts.map(({ id, agencyName, role, title }) => (
          <li key={id}>
            <strong>{agencyName}</strong>
            <div>{[roles[role], title, id === post?.id ? text.postHere : ''].filter(Boolean).join(' · ')}</div>
          </li>
        ))}
      </ul>
      <Suspense>{isChanging ? <ChangePassword onClose={() => setChanging(false)} /> : null}</Suspense>
    </>
  )
}
