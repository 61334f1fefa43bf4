import { useRouterState } from '@tanstack/react-router'
import { useEffect } from 'react'
import type { Screen } from '../../../../ui/kit/screen.ts'
import { useSession } from '../../../../ui/kit/session.tsx'
import { screenOf } from '../rooms.ts'
import { keepOpened } from './lately.ts'

const product = / · Lan Tỏa$/

/** Keeps which things are opened, by the titles of their pages: a page says what it is as soon as it knows. */
export function useLately(screens: readonly Screen[]): void {
  const { person } = useSession()
  const pathname = useRouterState({ select: (state) => state.location.pathname })
  useEffect(() => {
    const title = document.querySelector('title')
    if (!title || !screenOf(screens, pathname)?.path.includes(':')) return
    const keep = () => keepOpened(person.id, { to: pathname, title: document.title.replace(product, '') })
    const watcher = new MutationObserver(keep)
    watcher.observe(title, { childList: true, characterData: true, subtree: true })
    return () => watcher.disconnect()
  }, [screens, pathname, person.id])
}
