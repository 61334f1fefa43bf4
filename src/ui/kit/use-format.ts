import { useMemo } from 'react'
import { dayOf, type Format, formatOf } from './format.ts'
import { useLanguage } from './language.tsx'
import { useMaybeSession } from './session.tsx'

/** The writing of dates, times and numbers in the language of the screen, counted from the business day. */
export function useFormat(): Format {
  const { language } = useLanguage()
  const today = useMaybeSession()?.today ?? dayOf(new Date().toISOString())
  return useMemo(() => formatOf(language, today), [language, today])
}
