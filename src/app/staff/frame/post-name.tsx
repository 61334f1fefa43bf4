import { accessMessages } from '../../../foundation/access/messages.ts'
import { useText } from '../../../ui/kit/language.tsx'
import type { SessionPost } from '../../../ui/kit/session.tsx'

/** "Sở TN&MT · chủ trì kế hoạch"; on phones in two lines. */
export function PostName({ post }: { post: SessionPost }) {
  const { roles } = useText(accessMessages)
  return (
    <span className="post-name">
      <span>{post.agencyShortName}</span> <span className="post-role">{roles[post.role]}</span>
    </span>
  )
}
