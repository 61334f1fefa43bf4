import type { Screen } from '../../../ui/kit/screen.ts'
import { notificationScreens } from '../screen-messages.ts'

export const screens: readonly Screen[] = [
  {
    path: '/notifications',
    help: 'notifications',
    title: (language) => notificationScreens[language].title,
    load: () => import('./notifications.tsx'),
  },
]
