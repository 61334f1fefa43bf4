import { useText } from '../../../ui/kit/language.tsx'
import { Link } from '../../../ui/kit/navigation.tsx'
import { staffMessages } from '../messages.ts'
import { BrandSign } from './brand-sign.tsx'
import { LanguageSwitch } from './language-switch.tsx'
import { PersonMenu } from './person-menu.tsx'
import { PostSwitcher } from './post-switcher.tsx'

/** Which post one acts under, the language, the person. */
export function TopBar({ onHelp }: { onHelp: () => void }) {
  const text = useText(staffMessages)
  return (
    <header className="top-bar">
      <Link className="top-brand" to="/" aria-label={text.product}>
        <BrandSign />
      </Link>
      <PostSwitcher />
      <LanguageSwitch />
      <PersonMenu onHelp={onHelp} />
    </header>
  )
}
