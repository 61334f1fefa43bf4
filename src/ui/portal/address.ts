import type { Language } from '../../platform/i18n/catalogue.ts'

/** The first page of the portal. */
export const portalStart = '/cong'

/** The address of a public page in a language: Vietnamese as it is, English behind `/en`. */
export const inLanguage = (address: string, language: Language): string =>
  language === 'en' ? `/en${address}` : address
