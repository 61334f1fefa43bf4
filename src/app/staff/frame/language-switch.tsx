import type { Language } from '../../../platform/i18n/catalogue.ts'
import { useLanguage, useText } from '../../../ui/kit/language.tsx'
import { staffMessages } from '../messages.ts'

/** The two languages, each in its own name. */
export function LanguageSwitch({ onChange }: { onChange?: (language: Language) => void }) {
  const text = useText(staffMessages)
  const { language, setLanguage } = useLanguage()
  const choose = (chosen: Language) => {
    setLanguage(chosen)
    onChange?.(chosen)
  }
  return (
    <fieldset className="language-switch" aria-label={text.language}>
      <button
        type="button"
        lang="vi"
        aria-pressed={language === 'vi'}
        onClick={() => choose('vi')}
        title={text.vietnamese}
      >
        <abbr title={text.vietnamese}>VI</abbr>
      </button>
      <button
        type="button"
        lang="en"
        aria-pressed={language === 'en'}
        onClick={() => choose('en')}
        title={text.english}
      >
        <abbr title={text.english}>EN</abbr>
      </button>
    </fieldset>
  )
}
