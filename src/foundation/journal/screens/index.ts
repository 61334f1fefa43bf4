import type { Screen } from '../../../ui/kit/screen.ts'
import { journalScreens } from '../screen-messages.ts'

export const screens: readonly Screen[] = [
  {
    path: '/administration/journal',
    help: 'journal',
    room: 'administration',
    power: 'journal.verify',
    title: (language) => journalScreens[language].title,
    load: () => import('./verification.tsx'),
  },
]
