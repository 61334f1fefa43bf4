import { Menu } from '@mantine/core'
import { useText } from '../../../ui/kit/language.tsx'
import { useSession } from '../../../ui/kit/session.tsx'
import { staffMessages } from '../messages.ts'
import { PostName } from './post-name.tsx'

/** Changes the post acted under: "Sở TN&MT · chủ trì kế hoạch ▾". */
export default function PostMenu() {
  const text = useText(staffMessages)
  const { post, posts, setPost } = useSession()
  return (
    <Menu position="bottom-start" width={320}>
      <Menu.Target>
        <button type="button" className="post" title={text.choosePost}>
          {post ? <PostName post={post} /> : text.noPost}
          <span aria-hidden="true">▾</span>
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{text.choosePost}</Menu.Label>
        {posts.map((one) => (
          <Menu.Item
            key={one.id}
            onClick={() => setPost(one.id)}
            aria-current={one.id === post?.id ? 'true' : undefined}
          >
            <span className="post-choice">
              <span aria-hidden="true">{one.id === post?.id ? '✓' : ''}</span>
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
