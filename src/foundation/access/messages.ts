import { defineMessages } from '../../platform/i18n/catalogue.ts'

export const accessMessages = defineMessages({
  vi: {
    roles: {
      plan_owner: 'chủ trì kế hoạch',
      focal_point: 'đầu mối',
      approver: 'người duyệt',
      leader: 'lãnh đạo',
      reader: 'người xem',
      administrator: 'quản trị',
    },
    refusals: {
      'access.sign_in':
        'Bạn chưa đăng nhập hoặc phiên làm việc đã hết. Hãy đăng nhập lại; nội dung đang nhập vẫn được giữ trên máy này.',
      'access.no_post':
        'Tài khoản chưa chọn vị trí công tác hoặc không còn vị trí nào có hiệu lực. Hãy chọn vị trí ở góc trên, hoặc nhờ quản trị giao vị trí.',
      'access.not_permitted':
        'Vị trí công tác đang dùng không có quyền làm việc này. Hãy chuyển sang vị trí có quyền hoặc liên hệ cơ quan chủ trì.',
    },
  },
  en: {
    roles: {
      plan_owner: 'plan owner',
      focal_point: 'focal point',
      approver: 'approver',
      leader: 'leader',
      reader: 'reader',
      administrator: 'administrator',
    },
    refusals: {
      'access.sign_in':
        'You are not signed in, or your session has ended. Sign in again; what you were typing is kept on this device.',
      'access.no_post':
        'No post is chosen, or none of yours is valid now. Choose a post at the top, or ask an administrator for one.',
      'access.not_permitted':
        'The post you act under may not do this. Switch to a post that may, or contact the plan owner.',
    },
  },
})
