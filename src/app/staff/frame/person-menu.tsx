import { Menu, useMantineColorScheme } from '@mantine/core'
import { lazy, Suspense, useState } from 'react'
import { useText } from '../../../ui/kit/language.tsx'
import { Link } from '../../../ui/kit/navigation.tsx'
import { useSession } from '../../../ui/kit/session.tsx'
import { staffMessages } from '../messages.ts'
import { PersonSign } from './person-sign.tsx'
import { useLeave } from './use-leave.ts'

const ChangePassword = lazy(() => import('../../../foundation/people/screens/change-password.tsx'))

const schemes = ['auto', 'light', 'dark'] as const
const schemeOf = (value: string) => schemes.find((scheme) => scheme === value) ?? 'auto'

/** Everything about oneself: appearance, keys, the password, signing out. */
export default function PersonMenu({ onHelp, helpAddress }: { onHelp: () => void; helpAddress: string }) {
  const text = useText(staffMessages)
  const { person } = useSession()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const leave = useLeave()
  const [isChanging, setChanging] = useState(false)
  return (
    <Menu position="bottom-end" width={260} withinPortal={false} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <button type="button" className="person">
          <span className="only-heard">{text.person} </span>
          <PersonSign name={person.name} />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          {person.name}
          <br />
          {person.email}
        </Menu.Label>
        <Menu.Divider />
        <Menu.Label>{text.scheme}</Menu.Label>
        <Menu.RadioGroup value={colorScheme} onChange={(value) => setColorScheme(schemeOf(value))}>
          {schemes.map((scheme) => (
            <Menu.RadioItem key={scheme} value={scheme}>
              {text.schemes[scheme]}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.Item component={Link} to={helpAddress}>
          {text.help}
        </Menu.Item>
        <Menu.Item onClick={onHelp} visibleFrom="sm">
          {text.keys}
        </Menu.Item>
        <Menu.Item component={Link} to="/settings">
          {text.settings}
        </Menu.Item>
        <Menu.Item onClick={() => setChanging(true)}>{text.changePassword}</Menu.Item>
        <Menu.Item onClick={() => void leave()}>{text.signOut}</Menu.Item>
      </Menu.Dropdown>
      <Suspense>{isChanging ? <ChangePassword onClose={() => setChanging(false)} /> : null}</Suspense>
    </Menu>
  )
}
