import type { Language } from '../../platform/i18n/catalogue.ts'
import { pageWords } from './page-messages.ts'
import type { PublicPlan } from './public-plan.ts'

/** What a plan is called where its title is not told: by issuer and year. */
export const titleOf = (
  { title, issuer, year }: Pick<PublicPlan, 'title' | 'issuer' | 'year'>,
  language: Language,
): string => title || pageWords[language].untitled(issuer, year)
