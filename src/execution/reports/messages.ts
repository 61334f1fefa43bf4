import { defineMessages } from '../../platform/i18n/catalogue.ts'

export const reportsMessages = defineMessages({
  vi: {
    refusals: {
      'reports.not_issued': 'Kế hoạch chưa phát hành nên chưa có báo cáo. Hãy phát hành kế hoạch trước.',
      'reports.no_duty':
        'Cơ quan này không thuộc diện báo cáo của kế hoạch. Hãy chọn kế hoạch giao cơ quan báo cáo, hoặc liên hệ cơ quan chủ trì.',
      'reports.unknown_part': 'Báo cáo không có phần mang mã {parts}. Hãy tải lại trang rồi sửa lại.',
      'reports.restricted_words':
        'Mục {labels} chỉ được báo cáo bằng số liệu nên không nhận lời viết thêm. Hãy bỏ phần đã viết ở mục này.',
      'reports.cannot_save':
        'Báo cáo đã gửi nên không sửa được. Muốn sửa, đề nghị cơ quan chủ trì kế hoạch trả lại báo cáo.',
      'reports.cannot_submit': 'Báo cáo này đã được gửi rồi. Hãy tải lại trang để xem trạng thái mới.',
      'reports.cannot_accept':
        'Chỉ tiếp nhận được báo cáo đã gửi và chưa quyết định. Hãy tải lại trang để xem trạng thái mới.',
      'reports.cannot_return': 'Báo cáo này chưa gửi nên không có gì để trả lại. Hãy tải lại trang.',
      'reports.not_accepted_here':
        'Báo cáo tổng hợp do cơ quan nhận báo cáo tiếp nhận, không tiếp nhận ở đây. Có thể lấy lại để sửa.',
      'reports.activities_changed':
        'Có {count} hoạt động đã thay đổi sau khi báo cáo được gửi nên số liệu không còn khớp. Hãy trả lại để cơ quan gửi lại theo số liệu mới.',
      'reports.unknown_figure': 'Báo cáo không có số liệu {figure}. Hãy tải lại trang rồi chọn lại.',
    },
    journal: {
      'reports.drafted': 'Bắt đầu soạn báo cáo',
      'reports.edited': 'Sửa lời báo cáo',
      'reports.submitted': 'Gửi báo cáo',
      'reports.accepted': 'Tiếp nhận báo cáo',
      'reports.returned': 'Trả lại báo cáo',
      'reports.reopened': 'Mở lại báo cáo đã tiếp nhận',
    },
  },
  en: {
    refusals: {
      'reports.not_issued': 'The plan is not issued, so there are no reports yet. Issue the plan first.',
      'reports.no_duty':
        'This agency owes no report under the plan. Choose a plan that asks it for one, or contact the plan owner.',
      'reports.unknown_part': 'The report has no part with the code {parts}. Reload the page and edit again.',
      'reports.restricted_words':
        'Item {labels} is reported as counts alone and takes no words. Remove what was written there.',
      'reports.cannot_save':
        'The report is submitted and cannot be edited. To change it, ask the plan owner to return it.',
      'reports.cannot_submit': 'This report was submitted already. Reload to see how it stands.',
      'reports.cannot_accept':
        'Only a submitted report that nobody decided on can be accepted. Reload to see how it stands.',
      'reports.cannot_return': 'This report was not submitted; there is nothing to return. Reload the page.',
      'reports.not_accepted_here':
        'The consolidated report is accepted by whoever receives it, not here. It can be taken back to be mended.',
      'reports.activities_changed':
        '{count} activities changed after the report was submitted, so its figures no longer agree. Return it, to be sent again with the new figures.',
      'reports.unknown_figure': 'The report has no figure {figure}. Reload the page and choose again.',
    },
    journal: {
      'reports.drafted': 'Began the report',
      'reports.edited': 'Edited the words',
      'reports.submitted': 'Submitted the report',
      'reports.accepted': 'Accepted the report',
      'reports.returned': 'Returned the report',
      'reports.reopened': 'Reopened an accepted report',
    },
  },
})
