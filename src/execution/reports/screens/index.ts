import type { Screen } from '../../../ui/kit/screen.ts'
import { reportScreens } from '../screen-messages.ts'

export const screens: readonly Screen[] = [
  {
    path: '/reports',
    help: 'reports',
    room: 'reports',
    power: 'reports.read',
    title: (language) => reportScreens[language].title,
    load: () => import('./reports.tsx'),
  },
  {
    path: '/reports/:planId/agencies/:agencyId',
    help: 'reports',
    room: 'reports',
    power: 'reports.read',
    title: (language) => reportScreens[language].report,
    load: () => import('./agency-report.tsx'),
  },
  {
    path: '/reports/:planId/consolidated',
    help: 'reports',
    room: 'reports',
    power: 'reports.read',
    title: (language) => reportScreens[language].consolidated,
    load: () => import('./consolidated-report.tsx'),
  },
]
