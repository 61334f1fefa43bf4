import type { Screen } from '../../../ui/kit/screen.ts'
import { amendmentScreens } from '../screen-messages.ts'

export const screens: readonly Screen[] = [
  {
    path: '/plans/:planId/amend',
    help: 'amendments',
    room: 'plans',
    power: 'plans.amend',
    title: (language) => amendmentScreens[language].begin,
    load: () => import('./begin.tsx'),
  },
  {
    path: '/amendments/:amendmentId',
    help: 'amendments',
    room: 'plans',
    power: 'plans.read',
    title: (language) => amendmentScreens[language].desk,
    load: () => import('./amendment.tsx'),
  },
]
