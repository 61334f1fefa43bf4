import type { Screen } from '../../../ui/kit/screen.ts'
import { activityScreens } from '../screen-messages.ts'

export const screens: readonly Screen[] = [
  {
    path: '/activities',
    help: 'activities',
    room: 'tasks',
    power: 'activities.read',
    title: (language) => activityScreens[language].title,
    load: () => import('./activities.tsx'),
  },
  {
    path: '/activities/new',
    help: 'activities',
    room: 'tasks',
    power: 'activities.record',
    title: (language) => activityScreens[language].newTitle,
    load: () => import('./new-activity.tsx'),
  },
  {
    path: '/activities/:activityId',
    help: 'activities',
    room: 'tasks',
    power: 'activities.read',
    title: (language) => activityScreens[language].page,
    load: () => import('./activity.tsx'),
  },
  {
    path: '/activities/:activityId/edit',
    help: 'activities',
    room: 'tasks',
    power: 'activities.record',
    title: (language) => activityScreens[language].edit,
    load: () => import('./edit-activity.tsx'),
  },
]
