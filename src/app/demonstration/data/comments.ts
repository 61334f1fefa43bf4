import type { TaskLabel } from './plan.ts'

/** What somebody of the demonstration said on the page of an agency's share in a task. */
export interface DemonstrationComment {
  readonly key: string
  readonly agency: string
  readonly task: TaskLabel
  /** Who said it: the part of the e-mail before the @. */
  readonly by: string
  readonly on: string
  readonly time: string
  readonly words: string
  /** Whom the words mention, in the same way. */
  readonly mentions: readonly string[]
  /** The comment that it answers. */
  readonly replyTo?: string
}

export const demonstrationComments: readonly DemonstrationComment[] = [
  {
    ...{ key: 'danh-sach-diem', agency: 'snnptnt', task: '6.1', by: 'sung.minh.hoa', on: '2024-10-11', time: '08:40' },
    words: 'Nhờ @Lù Văn Phong gửi danh sách điểm tập kết bao gói kèm số lượng ước tính, để Sở đưa vào phương án xử lý.',
    mentions: ['lu.van.phong'],
  },
  {
    ...{ key: 'da-gui', agency: 'snnptnt', task: '6.1', by: 'lu.van.phong', on: '2024-10-14', time: '15:05' },
    words: 'Đã gửi danh sách 46 điểm; còn 02 xã đang cân lại, Sở bổ sung trong tuần.',
    ...{ mentions: [], replyTo: 'danh-sach-diem' },
  },
  {
    ...{ key: 'ban-dich', agency: 'sgddt', task: '4.1', by: 'do.quang.huy', on: '2024-11-05', time: '09:15' },
    words: '@Lò Thị Mai kiểm tra giúp số trường đã nhận tài liệu tiếng Mông trước khi gửi báo cáo.',
    mentions: ['lo.thi.mai'],
  },
]
