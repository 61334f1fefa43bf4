import { useLanguage, useText } from '../../../ui/kit/language.tsx'
import { Link } from '../../../ui/kit/navigation.tsx'
import { Page } from '../../../ui/kit/page.tsx'
import { HelpSectionView } from './help-section.tsx'
import { helpMessages } from './messages.ts'
import { accountHelp } from './pages.ts'
import './help.css'

/** How to get an account, for whoever has none. */
export default function AccountHelpPage() {
  const words = useText(helpMessages)
  const { language } = useLanguage()
  return (
    <Page title={words.title}>
      <HelpSectionView id="account" text={accountHelp(language)} />
      <p>
        <Link to="/">{words.toSignIn}</Link>
      </p>
    </Page>
  )
}
