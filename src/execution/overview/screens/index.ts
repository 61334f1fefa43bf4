import type { Screen } from '../../../ui/kit/screen.ts'
import { overviewScreens } from '../screen-messages.ts'

export const screens: readonly Screen[] = [
  {
    path: '/overview',
    help: 'overview',
    room: 'tasks',
    power: 'overview.read',
    title: (language) => overviewScreens[language].dashboard,
    load: () => import('./dashboard.tsx'),
  },
  {
    path: '/overview/board',
    help: 'overview',
    room: 'tasks',
    power: 'overview.read',
    title: (language) => overviewScreens[language].board,
    load: () => import('./board.tsx'),
  },
]
