import { createContext, type ReactNode, useContext, useMemo, useState } from 'react'
import type { Catalogue, Language, Translated } from '../../platform/i18n/catalogue.ts'
import { actAs } from './api.ts'
import { recall, remember } from './memory.ts'

const KEY = 'lantoa.language'

/** The language last chosen on this device; Vietnamese until somebody chooses. */
export const rememberedLanguage = (): Language => (recall(KEY) === 'en' ? 'en' : 'vi')

/** Whether somebody chose a language on this device. */
export const hasChosenLanguage = (): boolean => recall(KEY) !== null

interface Choice {
  readonly language: Language
  readonly setLanguage: (language: Language) => void
}

const LanguageContext = createContext<Choice>({ language: 'vi', setLanguage: () => undefined })

/** Holds the language of the screen and remembers it on this device. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, set] = useState(rememberedLanguage)
  const choice = useMemo<Choice>(() => {
    document.documentElement.lang = language
    actAs({ language })
    return {
      language,
      setLanguage: (next) => {
        remember(KEY, next)
        set(next)
      },
    }
  }, [language])
  return <LanguageContext value={choice}>{children}</LanguageContext>
}

/** The language of the screen, and the way to change it. */
export const useLanguage = (): Choice => useContext(LanguageContext)

/** The messages of a catalogue in the language of the screen. */
export function useText<T>(catalogue: Catalogue<T>): Translated<T> {
  const { language } = useLanguage()
  return catalogue[language] as Translated<T>
}
