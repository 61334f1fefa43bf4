/** NFC, no-break spaces as spaces, runs of white space as one space, trimmed. */
export const oneLine = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim()

/** The key under which Vietnamese text is searched: no diacritics, đ as d, lower case, one space. */
export const fold = (text: string): string =>
  oneLine(text).normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase()
