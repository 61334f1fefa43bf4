import { createRootRoute, createRoute, createRouter, Outlet } from '@tanstack/react-router'
import { lazy, type ReactNode, Suspense } from 'react'
import { readAddress, writeAddress } from '../../ui/kit/address.ts'
import { Loading } from '../../ui/kit/notices.tsx'
import type { Screen } from '../../ui/kit/screen.ts'
import { Crashed } from './frame/crashed.tsx'
import { NotFound } from './frame/not-found.tsx'
import { OpenFrame } from './frame/open-frame.tsx'
import { Permitted } from './frame/permitted.tsx'
import { RoomEntry } from './frame/room-entry.tsx'
import { SessionGate } from './frame/session-gate.tsx'
import { StaffFrame } from './frame/staff-frame.tsx'

/** One lazily loaded route per screen: open ones by themselves, the others behind sign-in and inside the frame. */
export function buildRouter(screens: readonly Screen[]) {
  const root = createRootRoute({ component: Outlet })
  const open = createRoute({ getParentRoute: () => root, id: 'open', component: Opened })
  const staff = createRoute({
    getParentRoute: () => root,
    id: 'staff',
    component: () => (
      <SessionGate>
        <StaffFrame screens={screens} />
      </SessionGate>
    ),
  })
  const entry = screens.some(({ path }) => path === '/')
    ? []
    : [{ path: '/', component: () => <RoomEntry screens={screens} /> }]
  const behindSignIn = screens.filter((screen) => !screen.open).map(routeOf)
  const nowhere = { path: '$', component: NotFound }
  const children = [...entry, ...behindSignIn, nowhere].map((one) =>
    createRoute({ getParentRoute: () => staff, ...one }),
  )
  const opened = screens
    .filter((screen) => screen.open)
    .map((screen) => createRoute({ getParentRoute: () => open, ...routeOf(screen) }))
  return createRouter({
    routeTree: root.addChildren([open.addChildren(opened), staff.addChildren(children)]),
    parseSearch: readAddress,
    stringifySearch: writeAddress,
    defaultPendingComponent: Loading,
    defaultErrorComponent: ({ error }) => <Crashed error={error} />,
    defaultNotFoundComponent: NotFound,
    scrollRestoration: true,
    defaultStructuralSharing: true,
  })
}

const Opened = () => (
  <OpenFrame>
    <Outlet />
  </OpenFrame>
)

/** Contracts write `:name`, the router `$name`. */
function routeOf(screen: Screen): { path: string; component: () => ReactNode } {
  const Loaded = lazy(screen.load)
  const component = () => (
    <Permitted screen={screen}>
      <Suspense fallback={<Loading />}>
        <Loaded />
      </Suspense>
    </Permitted>
  )
  return { path: screen.path.replaceAll(/:(\w+)/g, '$$$1'), component }
}
