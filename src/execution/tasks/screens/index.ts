import type { Screen } from '../../../ui/kit/screen.ts'
import { taskScreens } from '../screen-messages.ts'

export const screens: readonly Screen[] = [
  {
    path: '/tasks',
    help: 'tasks',
    room: 'tasks',
    power: 'tasks.read',
    title: (language) => taskScreens[language].tasks,
    load: () => import('./tasks.tsx'),
  },
  {
    path: '/tasks/:assignmentId',
    help: 'tasks',
    room: 'tasks',
    power: 'tasks.read',
    title: (language) => taskScreens[language].task,
    load: () => import('./assignment.tsx'),
  },
  {
    path: '/tasks/whole/:taskId',
    help: 'tasks',
    room: 'tasks',
    power: 'tasks.read',
    title: (language) => taskScreens[language].whole,
    load: () => import('./whole-task.tsx'),
  },
]
