import { Kbd, Modal } from '@mantine/core'
import { useRouterState } from '@tanstack/react-router'
import { useFocusBack } from '../../../ui/kit/focus-back.ts'
import { useLanguage, useText } from '../../../ui/kit/language.tsx'
import { kitMessages } from '../../../ui/kit/messages.ts'
import { Link } from '../../../ui/kit/navigation.tsx'
import type { Screen } from '../../../ui/kit/screen.ts'
import { useHelpAddress } from '../help/use-help-address.ts'
import { staffMessages } from '../messages.ts'
import { screenOf } from './rooms.ts'

interface KeysHelpProps {
  readonly screens: readonly Screen[]
  readonly onClose: () => void
}

/** The keys that work everywhere, then those of the screen shown. */
export default function KeysHelp({ screens, onClose }: KeysHelpProps) {
  useFocusBack()
  const text = useText(staffMessages)
  const kit = useText(kitMessages)
  const { language } = useLanguage()
  const pathname = useRouterState({ select: (state) => state.location.pathname })
  const helpAddress = useHelpAddress(screens)
  const lines = [
    { keys: ['Ctrl K', '/'], line: text.keyLines.search },
    { keys: ['?'], line: text.keyLines.help },
    { keys: ['j', 'k'], line: text.keyLines.list },
    { keys: ['Enter'], line: text.keyLines.open },
    { keys: ['Esc'], line: text.keyLines.close },
    ...(screenOf(screens, pathname)?.keys?.(language) ?? []),
  ]
  return (
    <Modal opened onClose={onClose} title={text.keysTitle} centered closeButtonProps={{ 'aria-label': kit.close }}>
      <dl className="keys">
        {lines.map(({ keys, line }) => (
          <div key={line}>
            <dt>
              {keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dt>
            <dd>{line}</dd>
          </div>
        ))}
      </dl>
      <p>
        <Link to={helpAddress} onClick={onClose}>
          {text.helpHere}
        </Link>
      </p>
    </Modal>
  )
}
