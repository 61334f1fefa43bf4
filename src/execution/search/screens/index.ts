import type { Screen } from '../../../ui/kit/screen.ts'
import { searchScreens } from '../screen-messages.ts'

export const screens: readonly Screen[] = [
  {
    path: '/search',
    help: 'search',
    title: (language) => searchScreens[language].title,
    load: () => import('./results.tsx'),
  },
]
