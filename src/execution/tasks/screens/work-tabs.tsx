import { PageTabs, useText } from '../../../ui/kit/index.ts'
import { taskScreens } from '../screen-messages.ts'

const lists = ['tasks', 'activities', 'difficulties'] as const

/** The three lists of the room: what must be done, what was done, what hinders. */
export function WorkTabs({ here }: { here: (typeof lists)[number] }) {
  const text = useText(taskScreens)
  const tabs = lists.map((name) => ({ title: text[name], to: `/${name}`, here: name === here }))
  return <PageTabs label={text.room} tabs={tabs} />
}
