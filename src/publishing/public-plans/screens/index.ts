import type { Screen } from '../../../ui/kit/screen.ts'
import { publicationScreens } from '../screen-messages.ts'

export const screens: readonly Screen[] = [
  {
    path: '/plans/:planId/publication',
    help: 'publication',
    room: 'plans',
    power: 'publication.decide',
    title: (language) => publicationScreens[language].title,
    load: () => import('./publication.tsx'),
  },
]
