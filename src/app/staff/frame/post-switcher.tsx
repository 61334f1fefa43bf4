import { lazy, Suspense } from 'react'
import { useText } from '../../../ui/kit/language.tsx'
import { useSession } from '../../../ui/kit/session.tsx'
import { staffMessages } from '../messages.ts'
import { PostName } from './post-name.tsx'

const PostMenu = lazy(() => import('./post-menu.tsx'))

/** The post acted under; with one post there is nothing to choose. */
export function PostSwitcher() {
  const text = useText(staffMessages)
  const { post, posts } = useSession()
  const shown = <span className="post">{post ? <PostName post={post} /> : text.noPost}</span>
  if (posts.length < 2) return shown
  return (
    <Suspense fallback={shown}>
      <PostMenu />
    </Suspense>
  )
}
