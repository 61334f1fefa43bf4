import { lazy, Suspense } from 'react'
import { peopleContract } from '../../../foundation/people/contract.ts'
import { useWrite } from '../../../ui/kit/data.ts'
import { useText } from '../../../ui/kit/language.tsx'
import { Link } from '../../../ui/kit/navigation.tsx'
import { useSession } from '../../../ui/kit/session.tsx'
import { staffMessages } from '../messages.ts'
import { Bell } from './bell.tsx'
import { BrandSign } from './brand-sign.tsx'
import { LanguageSwitch } from './language-switch.tsx'
import { PersonSign } from './person-sign.tsx'
import { PostSwitcher } from './post-switcher.tsx'
import { SearchBox } from './search/search-box.tsx'

const PersonMenu = lazy(() => import('./person-menu.tsx'))

interface TopBarProps {
  readonly onHelp: () => void
  readonly onSearch: () => void
  /** Where the help speaks of the screen shown. */
  readonly helpAddress: string
}

/** Which post one acts under, the search, what is new, the language, the person. */
export function TopBar({ onHelp, onSearch, helpAddress }: TopBarProps) {
  const text = useText(staffMessages)
  const { person } = useSession()
  // Letters and notices are written in it; the screen follows this device.
  const keepLanguage = useWrite(peopleContract.setLanguage, { invalidates: [] })
  const sign = (
    <span className="person">
      <PersonSign name={person.name} />
    </span>
  )
  return (
    <section className="top-bar" aria-label={text.topLabel}>
      <Link className="top-brand" to="/" aria-label={text.product}>
        <BrandSign />
      </Link>
      <PostSwitcher />
      <SearchBox onOpen={onSearch} />
      <Bell />
      <LanguageSwitch onChange={(language) => keepLanguage.mutate({ language })} />
      <Suspense fallback={sign}>
        <PersonMenu onHelp={onHelp} helpAddress={helpAddress} />
      </Suspense>
    </section>
  )
}
