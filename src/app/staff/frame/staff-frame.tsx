import { Outlet, useRouterState } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { useText } from '../../../ui/kit/language.tsx'
import type { Screen } from '../../../ui/kit/screen.ts'
import { useSession } from '../../../ui/kit/session.tsx'
import { useHelpAddress } from '../help/use-help-address.ts'
import { staffMessages } from '../messages.ts'
import { DemonstrationBanner } from './demonstration-banner.tsx'
import { useHelpKey } from './help-key.ts'
import { NoPost } from './no-post.tsx'
import { Rail } from './rail.tsx'
import { useSearchKey } from './search/search-key.ts'
import { useLately } from './search/use-lately.ts'
import { TopBar } from './top-bar.tsx'
import { useLive } from './use-live.ts'

const KeysHelp = lazy(() => import('./keys-help.tsx'))
const loadSearch = () => import('./search/search-dialog.tsx')
const SearchDialog = lazy(loadSearch)

/** What stands around every screen: rooms, post, person, the demonstration's mark. */
export function StaffFrame({ screens }: { screens: readonly Screen[] }) {
  const text = useText(staffMessages)
  const session = useSession()
  const [isHelpOpen, setHelpOpen] = useState(false)
  const [isSearching, setSearching] = useState(false)
  const main = useMainFocus()
  const help = () => setHelpOpen(true)
  const helpAddress = useHelpAddress(screens)
  useLive()
  useLately(screens)
  useHelpKey(help)
  useSearchKey(() => setSearching(true))
  useAhead(loadSearch)
  return (
    <div className="frame">
      <a className="skip" href="#main">
        {text.skip}
      </a>
      <DemonstrationBanner of={session} />
      <TopBar onHelp={help} onSearch={() => setSearching(true)} helpAddress={helpAddress} />
      <Rail screens={screens} />
      <main id="main" ref={main} tabIndex={-1}>
        {session.post ? <Outlet key={session.post.id} /> : <NoPost />}
      </main>
      <Suspense>{isHelpOpen ? <KeysHelp screens={screens} onClose={() => setHelpOpen(false)} /> : null}</Suspense>
      <Suspense>
        {isSearching ? <SearchDialog screens={screens} onClose={() => setSearching(false)} onHelp={help} /> : null}
      </Suspense>
    </div>
  )
}

const AHEAD_MS = 1500

/** Fetches a part before it is wanted: whoever types on after the key loses no letter. */
function useAhead(load: () => Promise<unknown>): void {
  useEffect(() => {
    const timer = setTimeout(() => void load().catch(() => undefined), AHEAD_MS)
    return () => clearTimeout(timer)
  }, [load])
}

/** After going to another page the reading starts at its beginning, also for those who hear it. */
function useMainFocus() {
  const main = useRef<HTMLElement>(null)
  const pathname = useRouterState({ select: (state) => state.resolvedLocation?.pathname })
  const before = useRef<string | undefined>(undefined)
  useEffect(() => {
    if (before.current !== undefined && before.current !== pathname) main.current?.focus({ preventScroll: true })
    before.current = pathname
  }, [pathname])
  return main
}
