import { PageTabs, useSession, useText } from '../../../ui/kit/index.ts'
import { taskScreens } from '../screen-messages.ts'

const places = {
  tasks: '/tasks',
  activities: '/activities',
  difficulties: '/difficulties',
  board: '/overview/board',
  overview: '/overview',
} as const
type Tab = keyof typeof places

const lists: readonly Tab[] = ['tasks', 'activities', 'difficulties']

/** The lists of the room: what must be done, what was done, what hinders; for those who see the whole, all of it together. */
export function WorkTabs({ here }: { here: Tab }) {
  const text = useText(taskScreens)
  const shown: readonly Tab[] = useSession().can('overview.read') ? [...lists, 'board', 'overview'] : lists
  const tabs = shown.map((name) => ({ title: text[name], to: places[name], here: name === here }))
  return <PageTabs label={text.room} tabs={tabs} />
}
