import { defineMessages } from '../../platform/i18n/catalogue.ts'

export const activitiesMessages = defineMessages({
  vi: {
    audiences: {
      officials: 'cán bộ, công chức, viên chức',
      residents: 'người dân',
      ethnic_minorities: 'đồng bào dân tộc thiểu số',
      pupils: 'học sinh',
      students: 'sinh viên',
      young_people: 'thanh niên',
      women: 'phụ nữ',
      farmers: 'nông dân',
      workers: 'công nhân, người lao động',
      businesses: 'doanh nghiệp, cơ sở sản xuất',
      tourists: 'khách du lịch',
    },
    languages: { vi: 'tiếng Việt', tai: 'tiếng Thái', hmong: 'tiếng Mông', en: 'tiếng Anh' },
    problems: {
      title_missing: 'Chưa có tên hoạt động. Hãy ghi ngắn gọn việc đã làm.',
      ends_before_it_starts: 'Ngày kết thúc trước ngày bắt đầu. Hãy sửa lại một trong hai ngày.',
      not_yet_over: 'Hoạt động chưa diễn ra xong. Hãy gửi sau ngày kết thúc, hoặc sửa ngày nếu ghi nhầm.',
      nothing_shown: 'Chưa có số liệu hay minh chứng nào. Hãy nhập ít nhất một số liệu, ảnh, tệp hoặc đường dẫn.',
    },
    refusals: {
      'activities.locked':
        'Hoạt động này đã được tính trong báo cáo đã tiếp nhận nên không sửa được. Muốn sửa, cơ quan chủ trì kế hoạch phải trả lại báo cáo trước.',
      'activities.cannot_edit':
        'Hoạt động đã gửi hoặc đã duyệt nên không sửa được. Hãy rút lại (nếu đang chờ duyệt), hoặc đề nghị người duyệt trả lại.',
      'activities.cannot_submit': 'Hoạt động này đã được gửi rồi. Hãy tải lại trang để xem trạng thái mới.',
      'activities.cannot_withdraw':
        'Chỉ rút lại được hoạt động đang chờ duyệt. Hãy tải lại trang để xem trạng thái mới.',
      'activities.cannot_approve': 'Hoạt động này không còn chờ duyệt. Hãy tải lại trang để xem trạng thái mới.',
      'activities.cannot_return': 'Hoạt động này chưa được gửi nên không có gì để trả lại.',
      'activities.cannot_delete':
        'Chỉ xóa được bản nháp. Hoạt động đã gửi thì rút lại, đã duyệt thì trả lại trước khi xóa.',
      'activities.not_your_task':
        'Có nhiệm vụ không được giao cho cơ quan của bạn. Hãy chọn lại trong danh sách nhiệm vụ của cơ quan.',
      'activities.several_plans':
        'Các nhiệm vụ đã chọn thuộc nhiều kế hoạch. Mỗi hoạt động chỉ ghi cho một kế hoạch: hãy tách thành từng hoạt động.',
      'activities.unknown_topic': 'Có nội dung hoặc hình thức tuyên truyền không thuộc kế hoạch này. Hãy chọn lại.',
      'activities.unknown_file':
        'Có tệp chưa được tải lên xong hoặc không phải của cơ quan bạn. Hãy chọn và tải lại tệp.',
      'activities.unreadable_file': 'Không đọc được ảnh: {names}. Hãy bỏ các ảnh này hoặc chụp, tải lại.',
      'activities.unknown_statistic': 'Không có chỉ tiêu thống kê mang mã {codes}. Hãy tải lại trang rồi chọn lại.',
      'activities.bad_value':
        'Số liệu chưa đúng ở: {labels}. Số không được âm; số đếm phải là số nguyên, số khác có tối đa ba chữ số thập phân.',
      'activities.incomplete': 'Hoạt động chưa đủ nội dung để gửi. Hãy bổ sung các ô được đánh dấu.',
      'activities.restricted_words':
        'Mục {labels} hoặc nội dung đã chọn chỉ được báo cáo bằng số liệu và sản phẩm cơ quan đã đăng. Hãy xóa tên, mô tả và địa điểm đã nhập: ở đây không ghi lời kể, không nêu cá nhân.',
      'activities.restricted_files':
        'Mục {labels} hoặc nội dung đã chọn không nhận ảnh, tệp vì có thể chứa thông tin về cá nhân. Hãy bỏ tệp và ghi số liệu, kèm đường dẫn tới sản phẩm cơ quan đã đăng.',
      'activities.restricted_statistics':
        'Mục {labels} hoặc nội dung đã chọn không nhận các chỉ tiêu: {names}. Hãy bỏ chúng, hoặc ghi thành hoạt động riêng cho nhiệm vụ khác.',
      'activities.restricted_links':
        'Mục {labels} hoặc nội dung đã chọn không nhận đường dẫn mạng xã hội: {links}. Hãy dẫn tới bài trên báo, đài, cổng hoặc trang thông tin điện tử của cơ quan.',
    },
    journal: {
      'activities.drafted': 'Tạo bản nháp',
      'activities.edited': 'Sửa nội dung',
      'activities.submitted': 'Gửi duyệt',
      'activities.withdrawn': 'Rút lại',
      'activities.approved': 'Duyệt',
      'activities.returned': 'Trả lại',
      'activities.discarded': 'Xóa bản nháp',
    },
  },
  en: {
    audiences: {
      officials: 'officials',
      residents: 'residents',
      ethnic_minorities: 'ethnic minorities',
      pupils: 'pupils',
      students: 'students',
      young_people: 'young people',
      women: 'women',
      farmers: 'farmers',
      workers: 'workers',
      businesses: 'businesses',
      tourists: 'tourists',
    },
    languages: { vi: 'Vietnamese', tai: 'Thái', hmong: 'Mông', en: 'English' },
    problems: {
      title_missing: 'The name is missing. Say in a few words what was done.',
      ends_before_it_starts: 'It ends before it starts. Mend one of the two days.',
      not_yet_over: 'It is not over yet. Send it after its last day, or mend the day.',
      nothing_shown: 'There is no figure and no evidence. Give at least one figure, picture, file or link.',
    },
    refusals: {
      'activities.locked':
        'An accepted report counts this activity, so it cannot change. The plan owner must return the report first.',
      'activities.cannot_edit':
        'The activity is sent or approved and cannot be edited. Withdraw it while it waits, or ask the approver to return it.',
      'activities.cannot_submit': 'This activity was sent already. Reload to see how it stands.',
      'activities.cannot_withdraw':
        'Only an activity that waits for approval can be withdrawn. Reload to see how it stands.',
      'activities.cannot_approve': 'This activity does not wait for approval any more. Reload to see how it stands.',
      'activities.cannot_return': 'This activity was not sent yet; there is nothing to return.',
      'activities.cannot_delete': 'Only drafts can be deleted. Withdraw what was sent, return what was approved first.',
      'activities.not_your_task': 'A task is not assigned to your agency. Choose from the tasks of your agency.',
      'activities.several_plans': 'The tasks belong to several plans. An activity is recorded for one plan: split it.',
      'activities.unknown_topic': 'A theme or channel does not belong to this plan. Choose again.',
      'activities.unknown_file': 'A file is not uploaded yet, or is not your agency’s. Choose it and upload it again.',
      'activities.unreadable_file': 'These pictures cannot be read: {names}. Remove them or upload them again.',
      'activities.unknown_statistic': 'There is no statistic with the code {codes}. Reload and choose again.',
      'activities.bad_value':
        'Figures are not right at: {labels}. They cannot be negative; counts are whole numbers, others have three decimals at most.',
      'activities.incomplete': 'The activity is not complete enough to send. Fill in the marked fields.',
      'activities.restricted_words':
        'Item {labels}, or a chosen theme, is reported only as counts and the agency’s own publications. Remove name, description and place: no accounts, no persons.',
      'activities.restricted_files':
        'Item {labels}, or a chosen theme, takes no pictures or files, for they may hold data about persons. Remove them; give figures and links to what the agency published.',
      'activities.restricted_statistics':
        'Item {labels}, or a chosen theme, does not take these statistics: {names}. Remove them, or record them as another activity.',
      'activities.restricted_links':
        'Item {labels}, or a chosen theme, takes no links to social networks: {links}. Link to the press, the portal or the agency’s own site.',
    },
    journal: {
      'activities.drafted': 'Made a draft',
      'activities.edited': 'Edited',
      'activities.submitted': 'Sent for approval',
      'activities.withdrawn': 'Withdrew',
      'activities.approved': 'Approved',
      'activities.returned': 'Returned',
      'activities.discarded': 'Deleted the draft',
    },
  },
})
