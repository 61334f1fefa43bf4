import { defineMessages } from '../../platform/i18n/catalogue.ts'

export const tasksMessages = defineMessages({
  vi: {
    refusals: {
      'tasks.cannot_propose':
        'Phần việc này đã được đề xuất hoặc đã có kết luận. Muốn làm tiếp, cơ quan chủ trì kế hoạch phải trả lại trước.',
      'tasks.cannot_confirm':
        'Phần việc này chưa được cơ quan thực hiện đề xuất nên chưa có gì để xác nhận. Hãy tải lại trang để xem trạng thái mới.',
      'tasks.cannot_send_back':
        'Phần việc này đang được thực hiện nên không cần trả lại. Hãy tải lại trang để xem trạng thái mới.',
      'tasks.by_agency_report':
        'Phần việc này do chính báo cáo thực hiện: gửi báo cáo là đề xuất, tiếp nhận báo cáo là xác nhận. Hãy mở báo cáo của cơ quan để gửi, tiếp nhận hoặc trả lại.',
      'tasks.by_consolidated_report':
        'Phần việc này do báo cáo tổng hợp thực hiện: gửi báo cáo tổng hợp là hoàn thành. Hãy mở báo cáo tổng hợp để gửi hoặc lấy lại.',
      'tasks.taken_away':
        'Phần việc ở mục {label} không còn giao cho cơ quan từ ngày {day} theo văn bản điều chỉnh. Kết quả đã có vẫn được giữ.',
      'tasks.reason_needed': 'Chưa có lý do không thực hiện. Hãy ghi lý do để cơ quan chủ trì kế hoạch xem xét.',
      'tasks.fixed_reason_only':
        'Nhiệm vụ này chỉ được báo cáo bằng số liệu nên không nhận lý do viết tự do. Hãy chọn một trong các lý do: {reasons}.',
    },
    journal: {
      'tasks.assigned': 'Giao nhiệm vụ đến các cơ quan',
      'tasks.started': 'Bắt đầu thực hiện',
      'tasks.proposed_done': 'Đề xuất đã hoàn thành',
      'tasks.proposed_not_carried_out': 'Đề xuất không thực hiện',
      'tasks.confirmed_done': 'Xác nhận hoàn thành',
      'tasks.confirmed_not_carried_out': 'Chấp nhận không thực hiện',
      'tasks.sent_back': 'Trả lại để thực hiện tiếp',
      'tasks.report_sent': 'Gửi báo cáo, chờ tiếp nhận',
      'tasks.report_accepted': 'Tiếp nhận báo cáo: hoàn thành',
      'tasks.report_made': 'Gửi báo cáo tổng hợp: hoàn thành',
      'tasks.report_returned': 'Báo cáo trở lại để sửa',
    },
  },
  en: {
    refusals: {
      'tasks.cannot_propose':
        'This assignment has been proposed or decided already. To go on, the plan owner must send it back first.',
      'tasks.cannot_confirm':
        'The agency has not proposed anything on this assignment yet. Reload to see how it stands.',
      'tasks.cannot_send_back':
        'This assignment is being worked on and need not be sent back. Reload to see how it stands.',
      'tasks.by_agency_report':
        'The report itself carries this share out: submitting it proposes, accepting it confirms. Open the report of the agency to submit, accept or return it.',
      'tasks.by_consolidated_report':
        'The consolidated report carries this share out: it is done once that is submitted. Open the consolidated report to submit it or take it back.',
      'tasks.taken_away':
        'By an amendment the share in item {label} is no longer given to the agency since {day}. What was done is kept.',
      'tasks.reason_needed': 'The reason is missing. Say why it was not carried out, for the plan owner to consider.',
      'tasks.fixed_reason_only':
        'This task is reported as counts alone and takes no free words as a reason. Choose one of: {reasons}.',
    },
    journal: {
      'tasks.assigned': 'Handed the tasks out to the agencies',
      'tasks.started': 'Began the work',
      'tasks.proposed_done': 'Proposed as done',
      'tasks.proposed_not_carried_out': 'Proposed as not carried out',
      'tasks.confirmed_done': 'Confirmed as done',
      'tasks.confirmed_not_carried_out': 'Agreed that it was not carried out',
      'tasks.sent_back': 'Sent back to work',
      'tasks.report_sent': 'Submitted the report, to be accepted',
      'tasks.report_accepted': 'Accepted the report: done',
      'tasks.report_made': 'Submitted the consolidated report: done',
      'tasks.report_returned': 'The report went back to be mended',
    },
  },
})
