import { Menu } from '@mantine/core'
import { accessMessages } from '../../../foundation/access/messages.ts'
import { useText } from '../../../ui/kit/language.tsx'
import { type SessionPost, useSession } from '../../../ui/kit/session.tsx'
import { staffMessages } from '../messages.ts'

/** The post acted under: "Sở TN&MT · chủ trì kế hoạch ▾". With one post there is nothing to choose. */
export function PostSwitcher() {
  const text = useText(staffMessages)
  const { post, posts, setPost } = useSession()
  if (!post) return <span className="post">{text.noPost}</span>
  if (posts.length === 1)
    return (
      <span className="post" title={text.actingAs}>
        <PostName post={post} />
      </span>
    )
  return (
    <Menu position="bottom-start" width={320}>
      <Menu.Target>
        <button type="button" className="post" title={text.choosePost}>
          <PostName post={post} />
          <span aria-hidden="true">▾</span>
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{text.choosePost}</Menu.Label>
        {posts.map((one) => (
          <Menu.Item
            key={one.id}
            onClick={() => setPost(one.id)}
            aria-current={one.id === post.id ? 'true' : undefined}
          >
            <span className="post-choice">
              <span aria-hidden="true">{one.id === post.id ? '✓' : ''}</span>
              <span>
                <PostName post={one} />
                {one.title ? <span className="quiet post-title">{one.title}</span> : null}
              </span>
            </span>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

function PostName({ post }: { post: SessionPost }) {
  const { roles } = useText(accessMessages)
  return (
    <span className="post-name">
      <span>{post.agencyShortName}</span> <span className="post-role">· {roles[post.role]}</span>
    </span>
  )
}
