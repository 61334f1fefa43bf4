import { useRouterState } from '@tanstack/react-router'
import { useText } from '../../../ui/kit/language.tsx'
import { Link } from '../../../ui/kit/navigation.tsx'
import type { Room, Screen } from '../../../ui/kit/screen.ts'
import { useSession } from '../../../ui/kit/session.tsx'
import { staffMessages } from '../messages.ts'
import { BrandSign } from './brand-sign.tsx'
import { roomSigns } from './room-signs.tsx'
import { openRooms, roomOf } from './rooms.ts'

/** The rooms the post may enter: at the left on wide screens, at the bottom on phones. */
export function Rail({ screens }: { screens: readonly Screen[] }) {
  const text = useText(staffMessages)
  const { can } = useSession()
  const here = useRouterState({ select: (state) => roomOf(screens, state.location.pathname) })
  return (
    <nav className="rail" aria-label={text.roomsLabel}>
      <Link className="rail-brand" to="/">
        <BrandSign />
        {text.product}
      </Link>
      <ul>
        {openRooms(screens, can).map(({ room, path }) => (
          <li key={room}>
            <RoomLink room={room} path={path} isHere={room === here} />
          </li>
        ))}
      </ul>
    </nav>
  )
}

function RoomLink({ room, path, isHere }: { room: Room; path: string; isHere: boolean }) {
  const text = useText(staffMessages)
  return (
    <Link className="room" to={path} aria-current={isHere ? 'page' : undefined}>
      {roomSigns[room]}
      <span>{text.rooms[room]}</span>
    </Link>
  )
}
