import { useLanguage, useText } from '../../../ui/kit/language.tsx'
import { staffMessages } from '../messages.ts'

/** The two languages, each in its own name. */
export function LanguageSwitch() {
  const text = useText(staffMessages)
  const { language, setLanguage } = useLanguage()
  return (
    <fieldset className="language-switch" aria-label={text.language}>
      <button
        type="button"
        lang="vi"
        aria-pressed={language === 'vi'}
        onClick={() => setLanguage('vi')}
        title={text.vietnamese}
      >
        <abbr title={text.vietnamese}>VI</abbr>
      </button>
      <button
        type="button"
        lang="en"
        aria-pressed={language === 'en'}
        onClick={() => setLanguage('en')}
        title={text.english}
      >
        <abbr title={text.english}>EN</abbr>
      </button>
    </fieldset>
  )
}
