import { defineMessages } from '../../platform/i18n/catalogue.ts'

/** Words around the document as it was printed. */
export const printedWords = defineMessages({
  vi: {
    views: 'Cách xem văn bản',
    words: 'Văn bản',
    printed: 'Trang in',
    page: (page: number, pages: number) => `Trang ${page}/${pages}`,
    picture: (page: number) => `Ảnh trang ${page} của văn bản gốc`,
    drawing: 'Đang dựng ảnh trang…',
    failed: 'Không dựng được ảnh trang này. Hãy xem ở “Văn bản”.',
  },
  en: {
    views: 'How the document is shown',
    words: 'Words',
    printed: 'Printed pages',
    page: (page: number, pages: number) => `Page ${page} of ${pages}`,
    picture: (page: number) => `Picture of page ${page} of the source document`,
    drawing: 'Drawing the page…',
    failed: 'This page cannot be drawn. Look at its words.',
  },
})
