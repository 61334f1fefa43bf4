import { useEffect } from 'react'
import { useGo } from '../../../ui/kit/navigation.tsx'
import type { Screen } from '../../../ui/kit/screen.ts'
import { useSession } from '../../../ui/kit/session.tsx'
import { openRooms } from './rooms.ts'

/** Leads from `/` to the first room the post may enter. */
export function RoomEntry({ screens }: { screens: readonly Screen[] }) {
  const { can } = useSession()
  const go = useGo()
  const first = openRooms(screens, can)[0]?.path
  useEffect(() => {
    if (first) go(first, { replace: true })
  }, [first, go])
  return null
}
