import { defineMessages } from '../../platform/i18n/catalogue.ts'

/** Words of the screen that proves the journal. */
export const journalScreens = defineMessages({
  vi: {
    title: 'Kiểm tra nhật ký',
    about:
      'Mỗi lần ghi vào hệ thống để lại một mục nhật ký; các mục được niêm phong nối tiếp nhau để không ai sửa hay xóa mà không bị phát hiện.',
    check: 'Kiểm tra lại',
    holds: 'Nhật ký nguyên vẹn',
    broken: 'Nhật ký không còn nguyên vẹn',
    faults: {
      missing: (position: string) =>
        `Thiếu mục ở vị trí ${position}. Hãy giữ nguyên cơ sở dữ liệu và báo người phụ trách an toàn thông tin.`,
      changed: (position: string) =>
        `Mục ở vị trí ${position} không khớp dấu niêm phong. Hãy giữ nguyên cơ sở dữ liệu và báo người phụ trách an toàn thông tin.`,
      payload: (position: string) =>
        `Nội dung kèm mục ở vị trí ${position} không phải nội dung đã ghi. Hãy giữ nguyên cơ sở dữ liệu và báo người phụ trách an toàn thông tin.`,
    },
    sealed: 'Mục đã niêm phong',
    unsealed: 'Mục đang chờ niêm phong',
    head: 'Dấu niêm phong cuối',
    headHelp:
      'Hãy chép dấu này ra ngoài hệ thống theo định kỳ: nó chứng minh toàn bộ nhật ký trước đó chưa bị làm lại.',
  },
  en: {
    title: 'Check the journal',
    about:
      'Every write leaves a journal entry; entries are sealed one after another, so that nobody can change or delete one unnoticed.',
    check: 'Check again',
    holds: 'The journal is intact',
    broken: 'The journal is no longer intact',
    faults: {
      missing: (position) =>
        `The entry at position ${position} is gone. Keep the database as it is and tell whoever is in charge of security.`,
      changed: (position) =>
        `The entry at position ${position} does not fit its seal. Keep the database as it is and tell whoever is in charge of security.`,
      payload: (position) =>
        `The payload of the entry at position ${position} is not what was recorded. Keep the database as it is and tell whoever is in charge of security.`,
    },
    sealed: 'Entries sealed',
    unsealed: 'Entries waiting for a seal',
    head: 'Last seal',
    headHelp:
      'Copy this seal out of the system from time to time: it proves that nobody made the whole journal before it anew.',
  },
})
