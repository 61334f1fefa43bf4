import type { Screen } from '../../../ui/kit/screen.ts'
import { agencyScreens } from '../screen-messages.ts'

export const screens: readonly Screen[] = [
  {
    path: '/agencies',
    help: 'agencies',
    room: 'agencies',
    power: 'agencies.read',
    title: (language) => agencyScreens[language].title,
    load: () => import('./directory.tsx'),
  },
]
