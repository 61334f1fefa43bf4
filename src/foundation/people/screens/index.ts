import type { Screen } from '../../../ui/kit/screen.ts'
import { peopleScreens } from '../screen-messages.ts'
import { settingsScreens } from '../settings-messages.ts'

export const screens: readonly Screen[] = [
  {
    path: '/invitation/:token',
    help: 'account',
    open: true,
    title: (language) => peopleScreens[language].invitation,
    load: () => import('./invitation.tsx'),
  },
  {
    path: '/settings',
    help: 'settings',
    title: (language) => settingsScreens[language].title,
    load: () => import('./settings.tsx'),
  },
  {
    path: '/administration/people',
    help: 'people',
    room: 'administration',
    power: 'people.manage',
    title: (language) => peopleScreens[language].people,
    load: () => import('./people.tsx'),
  },
]
