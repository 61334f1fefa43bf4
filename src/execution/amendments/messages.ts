import { defineMessages } from '../../platform/i18n/catalogue.ts'
import type { AmendmentProblem } from './shapes.ts'

export const amendmentsMessages = defineMessages({
  vi: {
    problems: {
      number_missing: (_label: string) => 'chưa có số, ký hiệu của văn bản điều chỉnh',
      day_missing: (_label: string) => 'chưa có ngày của văn bản điều chỉnh',
      issuer_missing: (_label: string) => 'chưa có cơ quan ban hành văn bản điều chỉnh',
      reason_missing: (_label: string) => 'chưa ghi lý do điều chỉnh',
      effective_missing: (_label: string) => 'chưa có ngày có hiệu lực',
      effective_later: (_label: string) => 'ngày có hiệu lực muộn hơn hôm nay: hãy phát hành vào đúng ngày đó',
      effective_before_issue: (_label: string) => 'ngày có hiệu lực trước ngày phát hành kế hoạch',
      effective_before_last: (_label: string) => 'ngày có hiệu lực trước ngày của lần điều chỉnh gần nhất',
      nothing_accepted: (_label: string) => 'chưa nhận điểm khác nào',
      unreviewed: (label: string) => `điểm khác ở ${label ? `mục ${label}` : 'hạn báo cáo'} chưa được nhận hoặc bỏ`,
      without_lead: (label: string) => `mục ${label} chưa có cơ quan chủ trì`,
      outdated: (label: string) =>
        `${label ? `mục ${label}` : 'hạn báo cáo'} đã được điều chỉnh bởi văn bản khác: hãy mở ra sửa lại theo nội dung mới`,
      same_task_twice: (label: string) =>
        `${label ? `mục ${label}` : 'hạn báo cáo'} được nhận hai điểm khác: hãy giữ một`,
    },
    refusals: {
      'amendments.already_issued':
        'Bản điều chỉnh đã phát hành nên không sửa được nữa. Muốn đổi, hãy lập bản điều chỉnh mới.',
      'amendments.already_discarded': 'Bản điều chỉnh này đã bị bỏ. Hãy lập bản mới.',
      'amendments.another_document':
        'Mã này đã gắn với một văn bản điều chỉnh khác. Hãy mở lại trang điều chỉnh rồi gửi văn bản một lần nữa.',
      'amendments.not_ready': 'Bản điều chỉnh chưa phát hành được, còn {count} điều: {missing}.',
      'amendments.incomplete': 'Điểm khác còn thiếu: hãy ghi số mục, nội dung, hoặc ngày hạn mới.',
      'amendments.unknown_agency': 'Có cơ quan không còn trong danh bạ. Hãy tải lại trang rồi chọn lại.',
      'amendments.no_source': 'Bản điều chỉnh này được lập bằng tay, không kèm tệp văn bản.',
      'amendments.day_to_come': 'Ngày muốn xem chưa đến. Hãy chọn một ngày không muộn hơn hôm nay.',
    },
    journal: {
      'amendments.begun': 'Bắt đầu soạn bản điều chỉnh',
      'amendments.corrected': 'Sửa thông tin văn bản điều chỉnh',
      'amendments.change_corrected': 'Sửa một điểm khác',
      'amendments.change_added': 'Thêm một điểm điều chỉnh',
      'amendments.decided': 'Nhận hoặc bỏ điểm khác',
      'amendments.discarded': 'Bỏ bản điều chỉnh',
    },
  },
  en: {
    problems: {
      number_missing: (_label) => 'the number of the amending document is missing',
      day_missing: (_label) => 'the date of the amending document is missing',
      issuer_missing: (_label) => 'the issuer of the amending document is missing',
      reason_missing: (_label) => 'the reason is missing',
      effective_missing: (_label) => 'the day from which it holds is missing',
      effective_later: (_label) => 'it is to hold from a day to come: issue it on that day',
      effective_before_issue: (_label) => 'it would hold from before the plan was issued',
      effective_before_last: (_label) => 'it would hold from before the last amendment',
      nothing_accepted: (_label) => 'no difference is accepted',
      unreviewed: (label) =>
        `the difference in ${label ? `item ${label}` : 'the report day'} is neither accepted nor rejected`,
      without_lead: (label) => `item ${label} has no lead agency`,
      outdated: (label) =>
        `${label ? `item ${label}` : 'the report day'} was amended by another document meanwhile: open it and correct it`,
      same_task_twice: (label) =>
        `${label ? `item ${label}` : 'the report day'} has two accepted differences: keep one`,
    },
    refusals: {
      'amendments.already_issued':
        'The amendment is issued and can no longer be changed. To change more, begin another.',
      'amendments.already_discarded': 'This amendment was discarded. Begin another.',
      'amendments.another_document':
        'This id already belongs to another amending document. Open the page again and send the document once more.',
      'amendments.not_ready': 'The amendment cannot be issued yet; {count} points are open: {missing}.',
      'amendments.incomplete': 'The difference is incomplete: give its number, its words, or the new last day.',
      'amendments.unknown_agency': 'An agency is no longer in the directory. Reload and choose again.',
      'amendments.no_source': 'This amendment was written by hand, without a document.',
      'amendments.day_to_come': 'That day has not come yet. Choose one not later than today.',
    },
    journal: {
      'amendments.begun': 'Began an amendment',
      'amendments.corrected': 'Corrected the amending document’s data',
      'amendments.change_corrected': 'Corrected a difference',
      'amendments.change_added': 'Added a difference',
      'amendments.decided': 'Accepted or rejected differences',
      'amendments.discarded': 'Discarded the amendment',
    },
  },
})

/** The sentence that says what stands between an amendment and its issue. */
export const problemSentence = ({ code, label }: AmendmentProblem, language: keyof typeof amendmentsMessages): string =>
  amendmentsMessages[language].problems[code](label)
