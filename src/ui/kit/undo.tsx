import { Button, Group } from '@mantine/core'
import { hideNotification, showNotification } from '@mantine/notifications'
import { useCallback, useId } from 'react'
import { useText } from './language.tsx'
import { kitMessages } from './messages.ts'
import { useErrorSentence } from './notices.tsx'

const UNDO_MS = 10_000

/** Says for 10 seconds what was done, with a way to take it back; what it gives closes it sooner. */
export function useUndo(): (message: string, undo: () => Promise<unknown>) => () => void {
  const text = useText(kitMessages)
  const sentence = useErrorSentence()
  const id = useId()
  return (message, undo) => {
    const takeBack = async () => {
      hideNotification(id)
      try {
        await undo()
        showNotification({ message: text.undone, withCloseButton: false })
      } catch (error) {
        showNotification({ message: sentence(error), color: 'danger', autoClose: false })
      }
    }
    hideNotification(id)
    showNotification({
      id,
      autoClose: UNDO_MS,
      closeButtonProps: { 'aria-label': text.close },
      message: (
        <Group justify="space-between" wrap="nowrap">
          <span>{message}</span>
          <Button size="xs" variant="default" flex="none" onClick={() => void takeBack()}>
            {text.undo}
          </Button>
        </Group>
      ),
    })
    return () => hideNotification(id)
  }
}

/** Says shortly that something was done. */
export function useSay(): (message: string) => void {
  const text = useText(kitMessages)
  return useCallback(
    (message) => void showNotification({ message, closeButtonProps: { 'aria-label': text.close } }),
    [text],
  )
}
