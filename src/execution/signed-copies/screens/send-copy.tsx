import { Button } from '@mantine/core'
import { useRef, useState } from 'react'
import { newId, useErrorSentence, useText, useUpload } from '../../../ui/kit/index.ts'
import { signedCopiesContract } from '../contract.ts'
import { largestPaper } from '../rules.ts'
import { signedCopyScreens } from '../screen-messages.ts'
import type { OneSubject } from '../shapes.ts'

/** Chooses the signed PDF and sends it at once: it is read, and then confirmed. */
export function SendCopy({ subject, isAnother }: { subject: OneSubject; isAnother: boolean }) {
  const text = useText(signedCopyScreens)
  const sentence = useErrorSentence()
  const input = useRef<HTMLInputElement>(null)
  const [fault, setFault] = useState<string | null>(null)
  const send = useUpload(signedCopiesContract.send)
  const choose = (file: File) => {
    const isTooLarge = file.size > largestPaper
    setFault(isTooLarge ? text.tooLarge(file.name) : null)
    if (!isTooLarge) send.mutate({ input: { copyId: newId(), ...subject, name: file.name.normalize('NFC') }, file })
  }
  const error = fault ?? (send.error ? sentence(send.error) : null)
  return (
    <div className="send-copy">
      <Button variant="default" loading={send.isPending} onClick={() => input.current?.click()}>
        {isAnother ? text.chooseNewer : text.choose}
      </Button>
      <span className="quiet" role="status">
        {send.isPending ? text.reading : text.chooseHint}
      </span>
      <input
        ref={input}
        type="file"
        hidden
        accept=".pdf,application/pdf"
        data-testid="signed-copy-file"
        onChange={(event) => {
          const [chosen] = event.currentTarget.files ?? []
          if (chosen) choose(chosen)
          event.currentTarget.value = ''
        }}
      />
      {error ? (
        <div className="field-error" role="alert">
          {error}
        </div>
      ) : null}
    </div>
  )
}
