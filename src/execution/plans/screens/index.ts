import type { Screen } from '../../../ui/kit/screen.ts'
import { deskWords } from '../desk-messages.ts'
import { planScreens } from '../screen-messages.ts'
import { deskKeyLines } from './desk/desk-keys.ts'

export const screens: readonly Screen[] = [
  {
    path: '/plans',
    help: 'plans',
    room: 'plans',
    power: 'plans.read',
    title: (language) => planScreens[language].plans,
    load: () => import('./plans.tsx'),
  },
  {
    path: '/plans/new',
    help: 'bring_in',
    room: 'plans',
    power: 'plans.draft',
    title: (language) => planScreens[language].import,
    load: () => import('./import.tsx'),
  },
  {
    path: '/plans/:planId',
    help: 'plans',
    room: 'plans',
    power: 'plans.read',
    title: (language) => planScreens[language].plans,
    load: () => import('./plan.tsx'),
  },
  {
    path: '/plans/:planId/review',
    help: 'review',
    room: 'plans',
    power: 'plans.draft',
    title: (language) => deskWords[language].desk,
    keys: deskKeyLines,
    load: () => import('./review.tsx'),
  },
]
