import { Kbd, Modal } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useText } from '../../../ui/kit/language.tsx'
import { isTyping } from '../../../ui/kit/list-keys.ts'
import { kitMessages } from '../../../ui/kit/messages.ts'
import { staffMessages } from '../messages.ts'

/** `?` opens the list of keys. */
export function useHelpKey(open: () => void): void {
  const latest = useRef(open)
  latest.current = open
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key === '?' && !event.ctrlKey && !event.metaKey && !isTyping(event.target)) latest.current()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
}

/** The keys that work everywhere. */
export function KeysHelp({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const text = useText(staffMessages)
  const kit = useText(kitMessages)
  const lines = [
    { keys: ['?'], line: text.keyLines.help },
    { keys: ['j', 'k'], line: text.keyLines.list },
    { keys: ['Enter'], line: text.keyLines.open },
    { keys: ['Esc'], line: text.keyLines.close },
  ]
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={text.keysTitle}
      centered
      closeButtonProps={{ 'aria-label': kit.close }}
    >
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
    </Modal>
  )
}
