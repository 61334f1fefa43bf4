import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { lazy, type ReactNode, Suspense, useEffect, useMemo, useRef, useState } from 'react'
import { isPermitted } from '../../../foundation/access/powers.ts'
import { peopleContract } from '../../../foundation/people/contract.ts'
import type { Me } from '../../../foundation/people/shapes.ts'
import type { Language } from '../../../platform/i18n/catalogue.ts'
import { actAs } from '../../../ui/kit/api.ts'
import { useRead } from '../../../ui/kit/data.ts'
import { hasChosenLanguage, useLanguage } from '../../../ui/kit/language.tsx'
import { recall, remember } from '../../../ui/kit/memory.ts'
import { Loading, WhenRead } from '../../../ui/kit/notices.tsx'
import { type Session, SessionProvider } from '../../../ui/kit/session.tsx'
import { showDensity } from '../../../ui/kit/theme.ts'
import { OpenFrame } from './open-frame.tsx'

/** Most visits are signed in already: the way in is fetched when it is needed. */
const SignInPage = lazy(() => import('../../../foundation/people/screens/sign-in.tsx'))
const SessionEnded = lazy(() => import('./session-ended.tsx'))

const POST_KEY = 'lantoa.post'

type SignedIn = Me & { readonly person: NonNullable<Me['person']> }
const isSignedIn = (me: Me): me is SignedIn => me.person !== null

/** Asks who is signed in; shows the sign-in to strangers and the application to the others. */
export function SessionGate({ children }: { children: ReactNode }) {
  const me = useRead(peopleContract.me, {}, { every: 5 * 60_000 })
  return <WhenRead of={me}>{(answer) => <Gate me={answer}>{children}</Gate>}</WhenRead>
}

/** A session that ends in the middle of work keeps the screen, with the sign-in in front of it, so that no words are lost. */
function Gate({ me, children }: { me: Me; children: ReactNode }) {
  const client = useQueryClient()
  const last = useRef<SignedIn | null>(null)
  if (isSignedIn(me)) {
    // Before anything is drawn: another person must not see, even for a moment, what the former one read.
    if (last.current && last.current.person.id !== me.person.id) forgetAnswers(client)
    last.current = me
  }
  if (!last.current)
    return (
      <OpenFrame>
        <Suspense fallback={<Loading />}>
          <SignInPage me={me} />
        </Suspense>
      </OpenFrame>
    )
  return (
    <SignedInArea key={last.current.person.id} me={last.current}>
      {children}
      <Suspense>{isSignedIn(me) ? null : <SessionEnded me={me} />}</Suspense>
    </SignedInArea>
  )
}

const forgetAnswers = (client: QueryClient): void =>
  client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== peopleContract.me.path })

function SignedInArea({ me, children }: { me: SignedIn; children: ReactNode }) {
  const client = useQueryClient()
  const [chosen, choose] = useState(() => recall(POST_KEY))
  const post = me.posts.find(({ id }) => id === chosen) ?? me.posts[0] ?? null
  // Before the children are drawn: their first requests must already name the post.
  actAs({ post: post?.id ?? null })
  usePersonLanguage(me.person.language)
  useEffect(() => showDensity(me.person.density), [me.person.density])
  const session = useMemo<Session>(
    () => ({
      person: me.person,
      posts: me.posts,
      post,
      setPost: (postId) => {
        remember(POST_KEY, postId)
        actAs({ post: postId })
        choose(postId)
        forgetAnswers(client)
      },
      can: (power, thing) => post !== null && isPermitted(post, power, thing),
      today: me.today,
      demonstration: me.demonstration,
    }),
    [me, post, client],
  )
  return <SessionProvider value={session}>{children}</SessionProvider>
}

/** The language the person chose elsewhere, on a device where none was chosen yet. */
function usePersonLanguage(chosen: Language): void {
  const { setLanguage } = useLanguage()
  useEffect(() => {
    if (!hasChosenLanguage()) setLanguage(chosen)
  }, [chosen, setLanguage])
}
