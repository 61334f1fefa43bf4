import type { ReactNode } from 'react'
import { peopleContract } from '../../../foundation/people/contract.ts'
import { useRead } from '../../../ui/kit/data.ts'
import { useText } from '../../../ui/kit/language.tsx'
import { staffMessages } from '../messages.ts'
import { BrandSign } from './brand-sign.tsx'
import { DemonstrationBanner } from './demonstration-banner.tsx'
import { LanguageSwitch } from './language-switch.tsx'

/** Around the screens that are open to people who are not signed in. */
export function OpenFrame({ children }: { children: ReactNode }) {
  const text = useText(staffMessages)
  const me = useRead(peopleContract.me, {})
  return (
    <div className="open-frame">
      {me.data ? <DemonstrationBanner of={me.data} /> : null}
      <header className="open-head">
        <span className="rail-brand">
          <BrandSign />
          {text.product}
        </span>
        <LanguageSwitch />
      </header>
      <main id="main">{children}</main>
    </div>
  )
}
