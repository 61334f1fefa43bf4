import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { ErrorNotice } from '../../../ui/kit/index.ts'

interface DownloadButtonProps {
  readonly download: () => Promise<void>
  readonly disabled?: boolean
  readonly children: ReactNode
}

/** Fetches a file that the server makes; what is refused is said below. */
export function DownloadButton({ download, disabled = false, children }: DownloadButtonProps) {
  const [isBusy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const run = async () => {
    setBusy(true)
    setError(null)
    await download().catch(setError)
    setBusy(false)
  }
  return (
    <>
      <Button variant="default" className="import-deed" loading={isBusy} disabled={disabled} onClick={() => void run()}>
        {children}
      </Button>
      {error ? <ErrorNotice error={error} /> : null}
    </>
  )
}
