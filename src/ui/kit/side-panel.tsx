import { Drawer } from '@mantine/core'
import type { ReactNode } from 'react'
import { useAddressState } from './address.ts'
import { useText } from './language.tsx'
import { kitMessages } from './messages.ts'

interface SidePanelProps {
  /** The name in the address whose value is the open thing: `?agency=…`. */
  readonly name: string
  readonly title: ReactNode
  /** Drawn for the value in the address, while there is one. */
  readonly children: (value: string) => ReactNode
  readonly size?: string
}

/** Details beside a list, open as long as the address names a thing; `Esc` and Back close it. */
export function SidePanel({ name, title, children, size = '32rem' }: SidePanelProps) {
  const text = useText(kitMessages)
  const [value, setValue] = useAddressState(name)
  return (
    <Drawer
      opened={value !== null}
      onClose={() => setValue(null, { step: true })}
      position="right"
      size={size}
      title={title}
      overlayProps={{ backgroundOpacity: 0.25 }}
      closeButtonProps={{ 'aria-label': text.close }}
    >
      {value === null ? null : children(value)}
    </Drawer>
  )
}
