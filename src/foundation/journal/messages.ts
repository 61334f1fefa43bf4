import { defineMessages } from '../../platform/i18n/catalogue.ts'

export const journalMessages = defineMessages({
  vi: {
    refusals: {
      'journal.missing':
        'Nhật ký bị thiếu: không còn mục ở vị trí {position}. Hãy giữ nguyên cơ sở dữ liệu và báo người phụ trách an toàn thông tin.',
      'journal.changed':
        'Nhật ký bị sửa: mục ở vị trí {position} không khớp dấu niêm phong. Hãy giữ nguyên cơ sở dữ liệu và báo người phụ trách an toàn thông tin.',
      'journal.payload':
        'Nội dung kèm mục nhật ký ở vị trí {position} không phải nội dung đã ghi. Hãy giữ nguyên cơ sở dữ liệu và báo người phụ trách an toàn thông tin.',
    },
  },
  en: {
    refusals: {
      'journal.missing':
        'The journal has a gap: the entry at position {position} is gone. Keep the database as it is and tell whoever is in charge of security.',
      'journal.changed':
        'The journal was altered: the entry at position {position} does not fit its seal. Keep the database as it is and tell whoever is in charge of security.',
      'journal.payload':
        'The payload of the entry at position {position} is not what was recorded. Keep the database as it is and tell whoever is in charge of security.',
    },
  },
})
