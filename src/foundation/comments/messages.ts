import { defineMessages } from '../../platform/i18n/catalogue.ts'

export const commentsMessages = defineMessages({
  vi: {
    refusals: {
      'comments.not_seen': 'Vị trí công tác hiện tại không xem được nội dung này nên không trao đổi tại đây được.',
      'comments.not_yours': 'Chỉ người viết mới sửa hoặc thu hồi được ý kiến của mình.',
      'comments.too_late':
        'Ý kiến chỉ sửa được trong {minutes} phút sau khi gửi. Hãy viết thêm một ý kiến, hoặc thu hồi ý kiến này.',
      'comments.taken_back': 'Ý kiến này đã được thu hồi nên không sửa được. Hãy viết ý kiến mới.',
      'comments.restricted':
        'Mục {label} chỉ được báo cáo bằng số liệu nên không nhận ý kiến viết tự do, có thể nói về cá nhân. Hãy trao đổi trực tiếp với cơ quan chủ trì.',
      'comments.reply_elsewhere': 'Ý kiến được trả lời không thuộc nội dung này. Hãy tải lại trang rồi trả lời lại.',
      'comments.cannot_see':
        'Có người được nhắc đến không xem được nội dung này. Hãy chọn lại tên từ danh sách gợi ý sau dấu @.',
    },
    journal: {
      'comments.written': 'Viết ý kiến',
      'comments.edited': 'Sửa ý kiến',
      'comments.taken_back': 'Thu hồi ý kiến',
    },
  },
  en: {
    refusals: {
      'comments.not_seen': 'Your present post may not see this, so you cannot comment here.',
      'comments.not_yours': 'Only whoever wrote a comment may change it or take it back.',
      'comments.too_late':
        'A comment can be changed for {minutes} minutes after it was sent. Write another one, or take this one back.',
      'comments.taken_back': 'This comment was taken back and cannot be changed. Write a new one.',
      'comments.restricted':
        'Item {label} is reported as counts alone and takes no free words, which might speak of persons. Talk to the plan owner directly.',
      'comments.reply_elsewhere':
        'The comment you reply to belongs to something else. Reload the page and reply again.',
      'comments.cannot_see':
        'Somebody you mention may not see this. Choose the name again from the list that opens after @.',
    },
    journal: {
      'comments.written': 'Wrote a comment',
      'comments.edited': 'Changed a comment',
      'comments.taken_back': 'Took a comment back',
    },
  },
})
