import { defineMessages } from '../../platform/i18n/catalogue.ts'

export const plansMessages = defineMessages({
  vi: {
    header: {
      title: 'trích yếu (tên kế hoạch)',
      number: 'số, ký hiệu',
      signedOn: 'ngày ban hành',
      place: 'địa danh',
      issuer: 'cơ quan ban hành',
    },
    problems: {
      header_missing: (field: string) => `chưa có ${field}`,
      no_items: (_label: string) => 'chưa có nhiệm vụ nào',
      item_unreviewed: (label: string) => `mục ${label} chưa được nhận hoặc bỏ`,
      item_without_lead: (label: string) => `mục ${label} chưa có cơ quan chủ trì`,
      roster_unconfirmed: (phrase: string) => `chưa xác nhận “${phrase}” gồm những cơ quan nào`,
      duty_without_day: (text: string) => `chế độ báo cáo “${text}” chưa có ngày hạn`,
      duty_without_reporter: (text: string) => `chế độ báo cáo “${text}” chưa rõ cơ quan nào báo cáo`,
    },
    refusals: {
      'plans.already_issued':
        'Kế hoạch đã phát hành nên không sửa được nữa. Nội dung sai thì xử lý bằng văn bản điều chỉnh.',
      'plans.not_ready': 'Kế hoạch chưa phát hành được, còn {count} điều: {missing}.',
      'plans.roster_needs_reason':
        'Danh sách của “{phrase}” khác với đề xuất: hãy ghi lý do cho từng cơ quan được thêm vào hoặc đưa ra.',
      'plans.split_loses':
        'Tách như vậy làm mất câu chữ hoặc việc của mục {label}. Hãy để mỗi chữ và mỗi việc nằm trong ít nhất một phần.',
      'plans.merge_needs_two': 'Gộp cần ít nhất hai mục. Hãy chọn thêm mục rồi gộp lại.',
      'plans.item_was_printed':
        'Mục {label} đọc được từ văn bản nên không xóa được. Nếu không phải nhiệm vụ, hãy bỏ mục để còn xem lại.',
      'plans.step_overtaken':
        'Mục {label} đã được sửa sau bước này nên chưa hoàn tác được. Hãy hoàn tác các bước sau trước, hoặc sửa trực tiếp.',
      'plans.unknown_agency':
        'Có cơ quan không tồn tại vào ngày của kế hoạch. Hãy tải lại danh sách cơ quan rồi chọn lại.',
      'plans.another_document':
        'Mã kế hoạch này đã gắn với một văn bản khác. Hãy mở lại trang nhập kế hoạch rồi gửi văn bản một lần nữa.',
      'plans.reading_busy': 'Hệ thống đang đọc nhiều văn bản cùng lúc. Hãy gửi lại sau {seconds} giây.',
      'plans.reading_too_long':
        'Đọc văn bản mất quá {seconds} giây nên đã dừng, chưa lưu gì. Hãy tách văn bản thành phần ngắn hơn hoặc dán nội dung dạng chữ.',
      'plans.reading_too_heavy':
        'Văn bản cần nhiều bộ nhớ hơn mức cho phép nên không đọc được, chưa lưu gì. Hãy tách nhỏ văn bản hoặc dán nội dung dạng chữ.',
      'plans.reading_broke':
        'Văn bản bị hỏng hoặc có cấu trúc lạ nên không đọc được, chưa lưu gì. Hãy lưu lại bằng Word rồi thử lại, hoặc dán nội dung dạng chữ.',
      'plans.is_withdrawn':
        'Kế hoạch đã bị thu hồi nên không ghi thêm được gì. Kết quả đã có vẫn được giữ và xem được.',
      'plans.is_closed':
        'Kế hoạch đã kết thúc nên không ghi thêm được gì. Cần sửa thì đề nghị cơ quan chủ trì mở lại kế hoạch.',
      'plans.cannot_suspend': 'Chỉ tạm dừng được kế hoạch đang thực hiện. Hãy tải lại trang để xem trạng thái mới.',
      'plans.cannot_resume': 'Kế hoạch không ở trạng thái tạm dừng. Hãy tải lại trang để xem trạng thái mới.',
      'plans.cannot_withdraw':
        'Chỉ thu hồi được kế hoạch đang thực hiện hoặc tạm dừng. Hãy tải lại trang để xem trạng thái mới.',
      'plans.cannot_close':
        'Chỉ kết thúc được kế hoạch đang thực hiện hoặc tạm dừng. Hãy tải lại trang để xem trạng thái mới.',
      'plans.cannot_reopen': 'Chỉ mở lại được kế hoạch đã kết thúc. Hãy tải lại trang để xem trạng thái mới.',
      'plans.still_open':
        'Kế hoạch còn {count} việc chưa xong: {openShares} phần việc đang làm, {undecidedShares} đề xuất chờ xác nhận, {undecidedActivities} hoạt động chờ duyệt, {undecidedReports} báo cáo chờ tiếp nhận, {openDifficulties} khó khăn chưa trả lời. Muốn kết thúc, hãy xác nhận là đã biết.',
      'plans.paper_of_tomorrow': 'Ngày của văn bản làm căn cứ muộn hơn hôm nay. Hãy ghi đúng ngày ký.',
      'plans.unknown_paper': 'Không tìm thấy tệp văn bản của cơ quan bạn. Hãy gửi lại tệp.',
      'plans.page_not_drawn': 'Ảnh của trang {page} chưa có. Hãy xem phần chữ của văn bản, hoặc thử lại sau ít giây.',
      'plans.no_source': 'Kế hoạch này được tạo mà không kèm tệp văn bản gốc.',
    },
    journal: {
      'plans.imported': 'Đưa văn bản vào hệ thống, chờ rà soát',
      'plans.pages_drawn': 'Dựng ảnh các trang in của văn bản',
      'plans.header_corrected': 'Sửa phần đầu văn bản',
      'plans.item_corrected': 'Sửa một mục',
      'plans.item_added': 'Thêm một mục',
      'plans.item_removed': 'Xóa một mục thêm tay',
      'plans.item_split': 'Tách một mục',
      'plans.items_merged': 'Gộp các mục',
      'plans.items_moved': 'Chuyển chỗ các mục',
      'plans.step_undone': 'Hoàn tác bước tách, gộp, chuyển, thêm hoặc xóa mục',
      'plans.step_redone': 'Làm lại bước tách, gộp, chuyển, thêm hoặc xóa mục',
      'plans.items_decided': 'Nhận, bỏ hoặc trả về chờ xem các mục',
      'plans.roster_confirmed': 'Xác nhận danh sách cơ quan',
      'plans.topic_corrected': 'Sửa nội dung hoặc hình thức tuyên truyền',
      'plans.topic_added': 'Thêm nội dung hoặc hình thức tuyên truyền',
      'plans.recipient_corrected': 'Sửa một dòng nơi nhận',
      'plans.recipient_added': 'Thêm một dòng nơi nhận',
      'plans.duty_corrected': 'Sửa chế độ báo cáo',
      'plans.duty_added': 'Thêm chế độ báo cáo',
      'plans.issued': 'Phát hành kế hoạch',
      'plans.draft_discarded': 'Bỏ bản dự thảo',
      'plans.amended': 'Điều chỉnh kế hoạch',
      'plans.suspended': 'Tạm dừng kế hoạch',
      'plans.resumed': 'Tiếp tục thực hiện kế hoạch',
      'plans.withdrawn': 'Thu hồi kế hoạch',
      'plans.closed': 'Kết thúc kế hoạch',
      'plans.reopened': 'Mở lại kế hoạch',
    },
  },
  en: {
    header: {
      title: 'the title',
      number: 'the number and symbol',
      signedOn: 'the date of issue',
      place: 'the place',
      issuer: 'the issuing body',
    },
    problems: {
      header_missing: (field) => `${field} is missing`,
      no_items: (_label) => 'there is no task yet',
      item_unreviewed: (label) => `item ${label} is neither accepted nor rejected`,
      item_without_lead: (label) => `item ${label} has no lead agency`,
      roster_unconfirmed: (phrase) => `nobody confirmed which agencies “${phrase}” means`,
      duty_without_day: (text) => `the report duty “${text}” has no last day`,
      duty_without_reporter: (text) => `the report duty “${text}” names no agency that reports`,
    },
    refusals: {
      'plans.already_issued': 'The plan is issued and can no longer be changed. Mend mistakes by an amending document.',
      'plans.not_ready': 'The plan cannot be issued yet; {count} points are open: {missing}.',
      'plans.roster_needs_reason':
        'The list for “{phrase}” departs from the proposal: give a reason for each agency taken in or left out.',
      'plans.split_loses':
        'Split like this, item {label} would lose words or actions. Every word and every action must be in some part.',
      'plans.merge_needs_two': 'Merging takes at least two items. Choose more, then merge again.',
      'plans.item_was_printed':
        'Item {label} was read from the document and cannot be removed. If it is no task, reject it, so that it can still be seen.',
      'plans.step_overtaken':
        'Item {label} was changed after this step, so it cannot be undone. Undo the later steps first, or correct it.',
      'plans.unknown_agency':
        'An agency does not exist on the plan’s day. Reload the list of agencies and choose again.',
      'plans.another_document':
        'This plan id already belongs to another document. Open the import page again and send the document once more.',
      'plans.reading_busy': 'Several documents are being read at this moment. Send it again in {seconds} seconds.',
      'plans.reading_too_long':
        'Reading the document took more than {seconds} seconds and was stopped; nothing was saved. Split it, or paste its text.',
      'plans.reading_too_heavy':
        'The document needs more memory than allowed and was not read; nothing was saved. Split it, or paste its text.',
      'plans.reading_broke':
        'The document is damaged or unusual and could not be read; nothing was saved. Save it again in Word and retry, or paste its text.',
      'plans.is_withdrawn': 'The plan was withdrawn and takes nothing more. What was done is kept and can be read.',
      'plans.is_closed': 'The plan is closed and takes nothing more. To change something, ask its owner to reopen it.',
      'plans.cannot_suspend': 'Only a plan in force can be suspended. Reload to see how it stands.',
      'plans.cannot_resume': 'The plan is not suspended. Reload to see how it stands.',
      'plans.cannot_withdraw': 'Only a plan in force or suspended can be withdrawn. Reload to see how it stands.',
      'plans.cannot_close': 'Only a plan in force or suspended can be closed. Reload to see how it stands.',
      'plans.cannot_reopen': 'Only a closed plan can be reopened. Reload to see how it stands.',
      'plans.still_open':
        '{count} things of the plan are open: {openShares} assignments in work, {undecidedShares} proposals to confirm, {undecidedActivities} activities to approve, {undecidedReports} reports to accept, {openDifficulties} difficulties to answer. To close it all the same, say that you know.',
      'plans.paper_of_tomorrow': 'The date of the document is later than today. Give the day on which it was signed.',
      'plans.unknown_paper': 'No such file was sent by your agency. Send the file again.',
      'plans.page_not_drawn':
        'There is no picture of page {page} yet. Look at the words, or try again in a few seconds.',
      'plans.no_source': 'This plan was made without a source document.',
    },
    journal: {
      'plans.imported': 'Brought the document in for review',
      'plans.pages_drawn': 'Drew the printed pages of the document',
      'plans.header_corrected': 'Corrected the header',
      'plans.item_corrected': 'Corrected an item',
      'plans.item_added': 'Added an item',
      'plans.item_removed': 'Removed an item added by hand',
      'plans.item_split': 'Split an item',
      'plans.items_merged': 'Merged items',
      'plans.items_moved': 'Moved items',
      'plans.step_undone': 'Took back a split, merge, move, addition or removal of items',
      'plans.step_redone': 'Did a split, merge, move, addition or removal of items again',
      'plans.items_decided': 'Accepted, rejected or reopened items',
      'plans.roster_confirmed': 'Confirmed a list of agencies',
      'plans.topic_corrected': 'Corrected a theme or channel',
      'plans.topic_added': 'Added a theme or channel',
      'plans.recipient_corrected': 'Corrected a recipient',
      'plans.recipient_added': 'Added a recipient',
      'plans.duty_corrected': 'Corrected a report duty',
      'plans.duty_added': 'Added a report duty',
      'plans.issued': 'Issued the plan',
      'plans.draft_discarded': 'Discarded the draft',
      'plans.amended': 'Amended the plan',
      'plans.suspended': 'Suspended the plan',
      'plans.resumed': 'Let the plan go on',
      'plans.withdrawn': 'Withdrew the plan',
      'plans.closed': 'Closed the plan',
      'plans.reopened': 'Reopened the plan',
    },
  },
})

/** The sentence that says what stands between a draft and its issue. */
export function problemSentence(
  problem: { code: keyof typeof plansMessages.vi.problems; label: string },
  language: keyof typeof plansMessages,
): string {
  const { problems, header } = plansMessages[language]
  const label =
    problem.code === 'header_missing' ? (header[problem.label as keyof typeof header] ?? problem.label) : problem.label
  return problems[problem.code](label)
}
