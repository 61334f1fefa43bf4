import type { Screen } from '../../../ui/kit/screen.ts'
import { todayScreens } from '../screen-messages.ts'

export const screens: readonly Screen[] = [
  {
    path: '/',
    help: 'today',
    room: 'today',
    title: (language) => todayScreens[language].title,
    load: () => import('./today.tsx'),
  },
]
