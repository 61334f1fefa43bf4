import type { Screen } from '../../../ui/kit/screen.ts'
import { helpMessages } from './messages.ts'

/** The help's own screens; it leads to the others, which are handed in. */
export const helpScreens = (others: readonly Screen[]): readonly Screen[] => {
  const load = async () => {
    const { helpPageOf } = await import('./help-page.tsx')
    return { default: helpPageOf(others) }
  }
  const title: Screen['title'] = (language) => helpMessages[language].title
  return [
    { path: '/help', help: 'account', title, load },
    { path: '/help/:role', help: 'account', title, load },
    { path: '/help/account', help: 'account', open: true, title, load: () => import('./account-page.tsx') },
  ]
}
