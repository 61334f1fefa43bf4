import type { Screen } from '../../../ui/kit/screen.ts'
import { importScreens } from '../screen-messages.ts'

export const screens: readonly Screen[] = [
  {
    path: '/activities/import',
    room: 'tasks',
    help: 'activities',
    power: 'activities.record',
    title: (language) => importScreens[language].activities,
    load: () => import('./activities.tsx'),
  },
  {
    path: '/people/import',
    room: 'administration',
    help: 'people',
    power: 'people.manage',
    title: (language) => importScreens[language].people,
    load: () => import('./people.tsx'),
  },
]
