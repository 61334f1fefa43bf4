import { Button, type ButtonProps, Group, Modal, Stack } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useText } from './language.tsx'
import { kitMessages } from './messages.ts'

interface ConfirmButtonProps extends ButtonProps {
  readonly children: ReactNode
  /** The question: "Xóa dự thảo?" */
  readonly question: string
  /** What is lost or will happen, and a field for the reason where one is asked. */
  readonly explanation: ReactNode
  /** What the button that does it says; the button's own words unless told. */
  readonly confirm?: string
  /** Keeps the deed from being done, as while a reason is missing. */
  readonly blocked?: boolean
  /** Red: something is lost. */
  readonly destructive?: boolean
  readonly onConfirm: () => unknown
}

/** A button that asks once, says what will happen, and closes when it is done. A rejected promise keeps the question open. */
export function ConfirmButton(props: ConfirmButtonProps) {
  const { children, question, explanation, confirm, blocked = false, destructive = false, onConfirm, ...rest } = props
  const text = useText(kitMessages)
  const [isOpen, setOpen] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const act = async () => {
    setBusy(true)
    try {
      await onConfirm()
      setOpen(false)
    } catch {
      // Whoever was asked shows why in `explanation`; the question stays.
    } finally {
      setBusy(false)
    }
  }
  return (
    <>
      <Button {...(destructive ? { color: 'danger' } : {})} {...rest} onClick={() => setOpen(true)}>
        {children}
      </Button>
      <Modal
        opened={isOpen}
        onClose={() => setOpen(false)}
        title={question}
        centered
        closeButtonProps={{ 'aria-label': text.close }}
      >
        <Stack>
          <div>{explanation}</div>
          <Group justify="flex-end">
            <Button variant="default" onClick={() => setOpen(false)}>
              {text.cancel}
            </Button>
            <Button
              {...(destructive ? { color: 'danger' } : {})}
              loading={isBusy}
              disabled={blocked}
              onClick={() => void act()}
            >
              {confirm ?? children}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  )
}
