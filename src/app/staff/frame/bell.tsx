import { lazy, Suspense, useState } from 'react'
import { notificationsContract } from '../../../foundation/notifications/contract.ts'
import { useRead } from '../../../ui/kit/data.ts'
import { useText } from '../../../ui/kit/language.tsx'
import { useFormat } from '../../../ui/kit/use-format.ts'
import { staffMessages } from '../messages.ts'
import { BellSign } from './small-signs.tsx'

const Panel = lazy(() => import('../../../foundation/notifications/screens/panel.tsx'))

/** The stream tells of new ones at once; without it they are asked for now and then. */
const EVERY_MS = 5 * 60_000
const MOST_SHOWN = 99

/** How many notifications wait, and the way to them. */
export function Bell() {
  const { bell: text } = useText(staffMessages)
  const format = useFormat()
  const unread = useRead(notificationsContract.count, {}, { every: EVERY_MS }).data?.unread ?? 0
  const [isOpen, setOpen] = useState(false)
  const name = unread > 0 ? text.unread(format.number(unread)) : text.none
  return (
    <>
      <button
        type="button"
        className="bell"
        aria-label={name}
        title={name}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => setOpen(true)}
      >
        <BellSign />
        {unread > 0 ? (
          <span className="bell-count figures" aria-hidden="true">
            {unread > MOST_SHOWN ? `${MOST_SHOWN}+` : format.number(unread)}
          </span>
        ) : null}
      </button>
      <Suspense>{isOpen ? <Panel onClose={() => setOpen(false)} closeWord={text.close} /> : null}</Suspense>
    </>
  )
}
