import { useRouterState } from '@tanstack/react-router'
import type { Screen } from '../../../ui/kit/screen.ts'
import { screenOf } from '../frame/rooms.ts'

/** Where the help speaks of the screen shown, to the post acted under. */
export function useHelpAddress(screens: readonly Screen[]): string {
  const pathname = useRouterState({ select: (state) => state.location.pathname })
  return `/help#${screenOf(screens, pathname)?.help ?? 'today'}`
}
