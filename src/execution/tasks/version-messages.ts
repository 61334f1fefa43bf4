import { defineMessages } from '../../platform/i18n/catalogue.ts'

/** Words of what amendments made of a task, and of plans that are not in force. */
export const versionWords = defineMessages({
  vi: {
    deadline: 'Thời hạn',
    quantities: 'Số lượng',
    versions: 'Nội dung trước khi điều chỉnh',
    before: (day: string) => `Trước ngày ${day}`,
    clauseShort: 'Nội dung',
    amendment: 'văn bản điều chỉnh',
    numbered: (number: string) => `số ${number}`,
    dated: (day: string) => `ngày ${day}`,
    amendedBy: (paper: string, day: string) => `Điều chỉnh theo ${paper}; có hiệu lực từ ngày ${day}.`,
    takenBack: (day: string) => `Bãi bỏ từ ngày ${day}.`,
    sharesChanged: 'Chỉ thay đổi cơ quan chủ trì, phối hợp.',
    planNotes: {
      suspended: 'Kế hoạch đang tạm dừng: không tính quá hạn. Việc đã làm vẫn ghi được.',
      withdrawn: 'Kế hoạch đã bị thu hồi: không còn phải thực hiện, không ghi thêm được.',
      closed: 'Kế hoạch đã kết thúc: không ghi thêm được.',
    },
    shareTaken: (day: string) =>
      `Từ ngày ${day}, phần việc này không còn giao cho cơ quan; kết quả đã có vẫn được giữ.`,
  },
  en: {
    deadline: 'Deadline',
    quantities: 'Quantities',
    versions: 'What it said before it was amended',
    before: (day) => `Before ${day}`,
    clauseShort: 'Words',
    amendment: 'an amending document',
    numbered: (number) => number,
    dated: (day) => `of ${day}`,
    amendedBy: (paper, day) => `Amended by ${paper}; holds from ${day}.`,
    takenBack: (day) => `Withdrawn from ${day}.`,
    sharesChanged: 'Only lead and partner agencies changed.',
    planNotes: {
      suspended: 'The plan is suspended: nothing becomes overdue. What was done can still be recorded.',
      withdrawn: 'The plan was withdrawn: nothing is asked any more, and nothing can be added.',
      closed: 'The plan is closed: nothing can be added.',
    },
    shareTaken: (day) => `From ${day} this share is no longer given to the agency; what was done is kept.`,
  },
})
