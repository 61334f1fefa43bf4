import { Kbd, Modal } from '@mantine/core'
import { useText } from '../../../ui/kit/language.tsx'
import { kitMessages } from '../../../ui/kit/messages.ts'
import { staffMessages } from '../messages.ts'

/** The keys that work everywhere. */
export default function KeysHelp({ onClose }: { onClose: () => void }) {
  const text = useText(staffMessages)
  const kit = useText(kitMessages)
  const lines = [
    { keys: ['?'], line: text.keyLines.help },
    { keys: ['j', 'k'], line: text.keyLines.list },
    { keys: ['Enter'], line: text.keyLines.open },
    { keys: ['Esc'], line: text.keyLines.close },
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
    </Modal>
  )
}
