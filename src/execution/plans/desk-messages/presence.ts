import { defineMessages } from '../../../platform/i18n/catalogue.ts'

/** Words about others who have the desk open too. */
export const presenceWords = defineMessages({
  vi: {
    others: 'Người khác đang mở bản dự thảo này',
    looks: (name: string) => `${name} đang xem`,
    looksAt: (name: string, label: string) => `${name} đang xem mục ${label}`,
    edits: (name: string) => `${name} đang sửa`,
    editsAt: (name: string, label: string) => `${name} đang sửa mục ${label}`,
    looksHere: (name: string) => `${name} đang xem mục này`,
    editsHere: (name: string) => `${name} đang sửa mục này`,
  },
  en: {
    others: 'Others who have this draft open',
    looks: (name) => `${name} is looking`,
    looksAt: (name, label) => `${name} looks at item ${label}`,
    edits: (name) => `${name} is editing`,
    editsAt: (name, label) => `${name} edits item ${label}`,
    looksHere: (name) => `${name} looks at this item`,
    editsHere: (name) => `${name} edits this item`,
  },
})
