import type { Screen } from '../../../ui/kit/screen.ts'
import { signedCopyScreens } from '../screen-messages.ts'

export const screens: readonly Screen[] = [
  {
    path: '/administration/certificates',
    help: 'certificates',
    room: 'administration',
    power: 'certificates.manage',
    title: (language) => signedCopyScreens[language].certificates,
    load: () => import('./certificates.tsx'),
  },
]
