import type { ReactNode } from 'react'
import type { Room } from '../../../ui/kit/screen.ts'

const Sign = ({ children }: { children: ReactNode }) => (
  <svg className="room-sign" viewBox="0 0 24 24" width="22" height="22" aria-hidden="true" focusable="false">
    {children}
  </svg>
)

/** Our own signs of the rooms; the word always stands beside. */
export const roomSigns: Readonly<Record<Room, ReactNode>> = {
  today: (
    <Sign>
      <path d="M3 19h18M6 19a6 6 0 0 1 12 0M12 4v4M4.5 8.5l2.4 2.4M19.5 8.5l-2.4 2.4" />
    </Sign>
  ),
  plans: (
    <Sign>
      <path d="M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6" />
    </Sign>
  ),
  tasks: (
    <Sign>
      <path d="m4 6 1.5 1.5L8 5M4 12l1.5 1.5L8 11M4 18l1.5 1.5L8 17M12 6.5h8M12 12.5h8M12 18.5h8" />
    </Sign>
  ),
  reports: (
    <Sign>
      <path d="M4 20h16M7 20v-7M12 20V5M17 20v-10" />
    </Sign>
  ),
  communication: (
    <Sign>
      <path d="M4 10v4h3l8 5V5l-8 5zM18.5 9.5a4 4 0 0 1 0 5M8 14v5h3" />
    </Sign>
  ),
  agencies: (
    <Sign>
      <path d="M3 21h18M5 21V10h14v11M3 10l9-6 9 6M9 21v-7M15 21v-7" />
    </Sign>
  ),
  administration: (
    <Sign>
      <path d="M4 7h9M17 7h3M4 17h3M11 17h9" />
      <circle cx="15" cy="7" r="2" />
      <circle cx="9" cy="17" r="2" />
    </Sign>
  ),
}
