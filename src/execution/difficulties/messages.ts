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
        'Cơ quan nhận không có thẩm quyền với nội dung này. Hãy chọn {names} hoặc một sở, ban, ngành khác trong danh sách.',
      'difficulties.no_description': 'Chưa ghi điều đang vướng mắc. Hãy ghi rõ điều gì cản trở, ở đâu, từ khi nào.',
      'difficulties.no_proposal': 'Chưa ghi nội dung đề xuất. Hãy ghi rõ đề nghị ai làm gì.',
      'difficulties.answer_day':
        'Ngày cần trả lời phải từ hôm nay trở đi và không quá {most} ngày nữa. Hãy chọn lại ngày.',
      'difficulties.no_later_day':
        'Ghi nhận để trả lời sau thì phải hẹn ngày trả lời. Hãy chọn ngày mà cơ quan sẽ trả lời.',
      'difficulties.passed_on':
        'Phản ánh đã được chuyển tiếp nên không đổi nơi nhận được. Nếu gửi nhầm, hãy rút lại và gửi phản ánh mới.',
      'difficulties.cannot_change':
        'Phản ánh này không còn chờ trả lời nên không sửa được. Nếu vẫn vướng mắc, hãy mở lại kèm lý do hoặc gửi phản ánh mới.',
      'difficulties.cannot_pass':
        'Phản ánh này không còn chờ trả lời nên không chuyển tiếp được. Hãy tải lại trang để xem kết quả.',
      'difficulties.cannot_say':
        'Phản ánh này không còn chờ trả lời nên không ghi tiến độ được. Hãy tải lại trang để xem kết quả.',
      'difficulties.cannot_answer':
        'Phản ánh này đã được rút hoặc đã tháo gỡ nên không trả lời được. Hãy tải lại trang để xem kết quả.',
      'difficulties.cannot_withdraw': 'Phản ánh này đã kết thúc nên không rút được. Hãy tải lại trang để xem kết quả.',
      'difficulties.cannot_settle':
        'Chỉ xác nhận đã tháo gỡ sau khi có trả lời. Nếu không còn vướng mắc trước khi có trả lời, hãy rút phản ánh kèm lý do.',
      'difficulties.cannot_reopen': 'Chỉ mở lại được phản ánh đã có trả lời. Hãy tải lại trang để xem trạng thái.',
    },
    journal: {
      'difficulties.raised': 'Gửi phản ánh',
      'difficulties.changed': 'Sửa nội dung phản ánh',
      'difficulties.answered': 'Trả lời',
      'difficulties.answer_changed': 'Sửa nội dung trả lời',
      'difficulties.escalated': 'Chuyển nơi có thẩm quyền',
      'difficulties.said_meanwhile': 'Cho biết tiến độ',
      'difficulties.withdrawn': 'Rút phản ánh',
      'difficulties.settled': 'Xác nhận đã được tháo gỡ',
      'difficulties.reopened': 'Mở lại phản ánh',
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
      'difficulties.unknown_addressee':
        'This body cannot decide on it. Choose {names} or another department in the list.',
      'difficulties.no_description': 'It does not say yet what hinders. Say what hinders, where and since when.',
      'difficulties.no_proposal': 'It does not say yet what is proposed. Say who is asked to do what.',
      'difficulties.answer_day':
        'The day for the answer must be today or later, and at most {most} days ahead. Choose another day.',
      'difficulties.no_later_day': 'To note it and answer later, say by which day. Choose that day.',
      'difficulties.passed_on':
        'It was passed on, so whom it is put to cannot be changed. If it went astray, withdraw it and raise a new one.',
      'difficulties.cannot_change':
        'It no longer waits for an answer and cannot be changed. If something still hinders you, reopen it with a reason or raise a new one.',
      'difficulties.cannot_pass':
        'It no longer waits for an answer and cannot be passed on. Reload the page to see what became of it.',
      'difficulties.cannot_say':
        'It no longer waits for an answer, so nothing can be said meanwhile. Reload the page to see what became of it.',
      'difficulties.cannot_answer':
        'It was withdrawn or settled and cannot be answered. Reload the page to see what became of it.',
      'difficulties.cannot_withdraw': 'It has ended and cannot be withdrawn. Reload the page to see what became of it.',
      'difficulties.cannot_settle':
        'It can be called settled once there is an answer. If nothing hinders before that, withdraw it with the reason.',
      'difficulties.cannot_reopen': 'Only what was answered can be reopened. Reload the page to see how it stands.',
    },
    journal: {
      'difficulties.raised': 'Raised it',
      'difficulties.changed': 'Changed the words',
      'difficulties.answered': 'Answered',
      'difficulties.answer_changed': 'Changed the answer',
      'difficulties.escalated': 'Passed it on',
      'difficulties.said_meanwhile': 'Said how far it is',
      'difficulties.withdrawn': 'Withdrew it',
      'difficulties.settled': 'Confirmed that it is settled',
      'difficulties.reopened': 'Reopened it',
    },
  },
})
