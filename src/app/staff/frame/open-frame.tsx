import { Outlet } from '@tanstack/react-router'
import { useText } from '../../../ui/kit/language.tsx'
import { staffMessages } from '../messages.ts'
import { BrandSign } from './brand-sign.tsx'
import { LanguageSwitch } from './language-switch.tsx'

/** Around the screens that are open to people who are not signed in. */
export function OpenFrame() {
  const text = useText(staffMessages)
  return (
    <div className="open-frame">
      <header className="open-head">
        <span className="rail-brand">
          <BrandSign />
          {text.product}
        </span>
        <LanguageSwitch />
      </header>
      <main id="main">
        <Outlet />
      </main>
    </div>
  )
}
