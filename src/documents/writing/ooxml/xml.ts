// Controls, which XML 1.0 does not allow, and invisible formatting, which would hide a difference between two names.
const forbidden = /[\p{Cc}\p{Cf}\ufffe\uffff]/gu
const white = /[\t\n\r\u0085\u2028\u2029]/gu
const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text as a file may hold it: NFC, line ends and tabs as spaces, no control characters, no half characters. */
export const clean = (text: string): string =>
  text.replace(white, ' ').replace(forbidden, '').toWellFormed().normalize('NFC')

/** Clean text as XML content or as the value of an attribute. */
export const escaped = (text: string): string => clean(text).replace(/[&<>"]/g, (sign) => signs[sign] ?? sign)

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
