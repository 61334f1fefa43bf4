import { createContext, useContext } from 'react'
import type { Power, Role, Thing } from '../../foundation/access/powers.ts'

/** A post of the signed-in person: a role at an agency. */
export interface SessionPost {
  readonly id: string
  readonly role: Role
  readonly agencyId: string
  readonly agencyName: string
  readonly agencyShortName: string
  readonly title: string | null
}

export interface SessionPerson {
  readonly id: string
  readonly name: string
  readonly email: string
}

/** Who is signed in, under which post, on which business day. */
export interface Session {
  readonly person: SessionPerson
  readonly posts: readonly SessionPost[]
  /** The post acted under; null only when the person has none today. */
  readonly post: SessionPost | null
  readonly setPost: (postId: string) => void
  /** Only hides what would be refused: the server decides again. */
  readonly can: (power: Power, thing?: Thing) => boolean
  /** The business day, `YYYY-MM-DD`: 2024 in the demonstration. */
  readonly today: string
  readonly demonstration: boolean
}

const SessionContext = createContext<Session | null>(null)
export const SessionProvider = SessionContext.Provider

/** The session of a screen behind sign-in. Open screens have none: see `useMaybeSession`. */
export function useSession(): Session {
  const session = useContext(SessionContext)
  if (!session) throw new Error('useSession on a screen that is open to people who are not signed in')
  return session
}

/** The session, or null on open screens. */
export const useMaybeSession = (): Session | null => useContext(SessionContext)
