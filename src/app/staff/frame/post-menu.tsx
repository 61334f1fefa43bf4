import { Menu } from '@mantine/core'
import { useText } from '../../../ui/kit/language.tsx'
import { useSession } from '../../../ui/kit/session.tsx'
import { staffMessages } from '../messages.ts'
import { PostName } from './post-name.tsx'
import { ChevronDown, Tick } from './small-signs.tsx'

/** Changes the post acted under: "Sở TN&MT · chủ trì kế hoạch". */
export default function PostMenu() {
  const text = useText(staffMessages)
  const { post, posts, setPost } = useSession()
  return (
    <Menu position="bottom-start" width={320} withinPortal={false} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <button type="button" className="post" title={text.choosePost}>
          {post ? <PostName post={post} /> : text.noPost}
          <ChevronDown />
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
              <span>{one.id === post?.id ? <Tick /> : null}</span>
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
