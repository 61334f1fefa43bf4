import { defineMessages } from '../../platform/i18n/catalogue.ts'

export const difficultiesMessages = defineMessages({
  vi: {
    refusals: {
      'difficulties.not_your_task':
        'Nhiệm vụ đã chọn không được giao cho cơ quan của bạn trong kế hoạch này. Hãy chọn lại nhiệm vụ của cơ quan.',
      'difficulties.not_your_plan':
        'Cơ quan của bạn không có nhiệm vụ trong kế hoạch này nên không phản ánh tại đây được. Hãy chọn kế hoạch khác.',
      'difficulties.restricted':
        'Mục {label} chỉ được báo cáo bằng số liệu nên không nhận nội dung viết tự do. Hãy phản ánh ở mức cả kế hoạch, không nêu cá nhân.',
      'difficulties.unknown_addressee':
        'Cơ quan nhận không có thẩm quyền với kế hoạch này. Hãy chọn một trong các cơ quan: {names}.',
      'difficulties.already_answered':
        'Phản ánh này đã được trả lời nên không sửa được. Nếu còn vướng mắc, hãy gửi một phản ánh mới.',
    },
    journal: {
      'difficulties.raised': 'Phản ánh khó khăn, vướng mắc',
      'difficulties.changed': 'Sửa nội dung phản ánh',
      'difficulties.answered': 'Trả lời',
      'difficulties.answer_changed': 'Sửa nội dung trả lời',
    },
  },
  en: {
    refusals: {
      'difficulties.not_your_task':
        'The task is not assigned to your agency in this plan. Choose a task of your agency again.',
      'difficulties.not_your_plan':
        'Your agency has no task in this plan, so it cannot raise a difficulty here. Choose another plan.',
      'difficulties.restricted':
        'Item {label} is reported as counts alone and takes no free words. Raise it for the plan as a whole, without persons.',
      'difficulties.unknown_addressee': 'This body cannot decide on the plan. Choose one of: {names}.',
      'difficulties.already_answered':
        'This was answered and cannot be changed. If something still hinders you, raise a new difficulty.',
    },
    journal: {
      'difficulties.raised': 'Raised a difficulty',
      'difficulties.changed': 'Changed the words',
      'difficulties.answered': 'Answered',
      'difficulties.answer_changed': 'Changed the answer',
    },
  },
})
