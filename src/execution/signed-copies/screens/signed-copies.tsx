import { Note, useRead, useText, WhenRead } from '../../../ui/kit/index.ts'
import { signedCopiesContract } from '../contract.ts'
import { signedCopyScreens } from '../screen-messages.ts'
import type { OneSubject, SignedCopies } from '../shapes.ts'
import { ConfirmCopy } from './confirm-copy.tsx'
import { EarlierCopies, KeptCopy } from './kept-copy.tsx'
import { SendCopy } from './send-copy.tsx'
import './signed-copies.css'

/** The signed paper of a plan, an amendment or a report, on its page. */
export function SignedCopiesOf(subject: OneSubject) {
  const copies = useRead(signedCopiesContract.list, subject)
  return (
    <WhenRead of={copies}>{(data) => (isThere(data) ? <Copies subject={subject} copies={data} /> : null)}</WhenRead>
  )
}

/** Of what is not sent yet there is nothing to say. */
const isThere = ({ takes, kept, earlier }: SignedCopies): boolean => takes || kept !== null || earlier.length > 0

interface CopiesProps {
  readonly subject: OneSubject
  readonly copies: SignedCopies
}

function Copies({ subject, copies: { held, mayKeep, takes, kept, waiting, earlier } }: CopiesProps) {
  const text = useText(signedCopyScreens)
  return (
    <section className="signed-copies" aria-label={text.title}>
      <h2>{text.title}</h2>
      {kept && !takes ? <Note>{text.ofEarlier}</Note> : null}
      {kept ? <KeptCopy copy={kept} mayKeep={mayKeep} /> : null}
      {kept || waiting ? null : <p className="quiet">{mayKeep ? text.noneKeeper : takes ? text.none : text.notNow}</p>}
      {waiting && mayKeep ? <ConfirmCopy key={waiting.id} copy={waiting} held={held} replaces={kept !== null} /> : null}
      {mayKeep ? <SendCopy subject={subject} isAnother={kept !== null || waiting !== null} /> : null}
      <EarlierCopies copies={earlier} />
    </section>
  )
}
