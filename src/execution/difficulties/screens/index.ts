import type { Screen } from '../../../ui/kit/screen.ts'
import { difficultyScreens } from '../screen-messages.ts'

export const screens: readonly Screen[] = [
  {
    path: '/difficulties',
    help: 'difficulties',
    room: 'tasks',
    power: 'difficulties.read',
    title: (language) => difficultyScreens[language].title,
    load: () => import('./difficulties.tsx'),
  },
]
