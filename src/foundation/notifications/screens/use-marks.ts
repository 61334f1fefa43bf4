import {
  callApi,
  useFormat,
  useGo,
  useInvalidate,
  useSession,
  useText,
  useUndo,
  useWrite,
} from '../../../ui/kit/index.ts'
import { notificationsContract } from '../contract.ts'
import { notificationScreens } from '../screen-messages.ts'
import type { Notification } from '../shapes.ts'

/** Marking one or all, and opening the page of a thing under the post that it concerns. */
export function useMarks() {
  const text = useText(notificationScreens)
  const format = useFormat()
  const undo = useUndo()
  const go = useGo()
  const { post, posts, setPost } = useSession()
  const invalidate = useInvalidate()
  const mark = useWrite(notificationsContract.mark)
  const markAll = useWrite(notificationsContract.markAll, {
    onDone: ({ ids }) => {
      if (ids.length > 0) undo(text.markedAll(format.number(ids.length)), () => takeBack(ids))
    },
  })
  const takeBack = async (ids: number[]) => {
    await callApi(notificationsContract.mark, { ids, read: false })
    await invalidate('/notifications')
  }
  const set = ({ id }: Notification, read: boolean) => mark.mutate({ ids: [id], read })
  const open = (notification: Notification) => {
    if (!notification.isRead) set(notification, true)
    const { postId } = notification
    if (postId && postId !== post?.id && posts.some(({ id }) => id === postId)) setPost(postId)
    go(notification.place)
  }
  return { set, open, markAll, error: mark.error ?? markAll.error }
}
