import { defineMessages } from '../../platform/i18n/catalogue.ts'

export const journalMessages = defineMessages({
  vi: {
    audit: {
      holds: (sealed: number, unsealed: number) =>
        `Nhật ký nguyên vẹn: ${sealed} mục đã niêm phong, ${unsealed} mục đang chờ niêm phong.`,
      head: (seal: string) => `Dấu niêm phong cuối (nên chép lưu ở nơi khác): ${seal}`,
      faults: {
        missing: (position: number) => `Nhật ký bị thiếu: không còn mục ở vị trí ${position}.`,
        changed: (position: number) => `Nhật ký bị sửa: mục ở vị trí ${position} không khớp dấu niêm phong.`,
        payload: (position: number) => `Nội dung kèm mục nhật ký ở vị trí ${position} không phải nội dung đã ghi.`,
      },
    },
  },
  en: {
    audit: {
      holds: (sealed, unsealed) => `The journal is intact: ${sealed} entries sealed, ${unsealed} waiting to be sealed.`,
      head: (seal) => `Last seal (keep a copy elsewhere): ${seal}`,
      faults: {
        missing: (position) => `The journal has a gap: the entry at position ${position} is gone.`,
        changed: (position) => `The journal was altered: the entry at position ${position} does not fit its seal.`,
        payload: (position) => `The payload of the entry at position ${position} is not the one that was recorded.`,
      },
    },
  },
})
