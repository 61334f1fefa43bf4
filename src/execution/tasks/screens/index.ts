import type { Screen } from '../../../ui/kit/screen.ts'
import { taskScreens } from '../screen-messages.ts'

export const screens: readonly Screen[] = [
  {
    path: '/tasks',
    room: 'tasks',
    power: 'tasks.read',
    title: (language) => taskScreens[language].tasks,
    load: () => import('./tasks.tsx'),
  },
  {
    path: '/tasks/:assignmentId',
    room: 'tasks',
    power: 'tasks.read',
    title: (language) => taskScreens[language].task,
    load: () => import('./assignment.tsx'),
  },
  {
    path: '/tasks/whole/:taskId',
    room: 'tasks',
    power: 'tasks.read',
    title: (language) => taskScreens[language].whole,
    load: () => import('./whole-task.tsx'),
  },
]
