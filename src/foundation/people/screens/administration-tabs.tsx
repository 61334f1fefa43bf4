import { PageTabs, useText } from '../../../ui/kit/index.ts'
import { peopleScreens } from '../screen-messages.ts'

const pages = ['people', 'certificates', 'journal'] as const

/** The pages of the administration room: who may sign in, which certificates are trusted, and whether the journal holds. */
export function AdministrationTabs({ here }: { here: (typeof pages)[number] }) {
  const text = useText(peopleScreens)
  const tabs = pages.map((name) => ({ title: text[name], to: `/administration/${name}`, here: name === here }))
  return <PageTabs label={text.room} tabs={tabs} />
}
