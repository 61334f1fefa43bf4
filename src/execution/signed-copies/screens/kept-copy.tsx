import { Button } from '@mantine/core'
import {
  downloadFile,
  ReasonButton,
  StateBadge,
  useErrorSentence,
  useFormat,
  useSay,
  useText,
  useWrite,
} from '../../../ui/kit/index.ts'
import { signedCopiesContract } from '../contract.ts'
import { signedCopyScreens } from '../screen-messages.ts'
import type { CopyRow, JudgedCopy } from '../shapes.ts'
import { Comparison } from './comparison.tsx'
import { Signatures } from './signatures.tsx'
import { touched } from './touched.ts'

interface KeptCopyProps {
  readonly copy: JudgedCopy
  readonly mayKeep: boolean
}

/** The signed copy that holds: its number and day, its signatures as they are judged today, how it compares. */
export function KeptCopy({ copy, mayKeep }: KeptCopyProps) {
  const text = useText(signedCopyScreens)
  const format = useFormat()
  const facts = [
    [text.number, copy.number],
    [text.signedOn, copy.signedOn && format.dayShort(copy.signedOn)],
    [text.signerName, copy.signerName],
    [text.signerTitle, copy.signerTitle],
    [text.keptBy, copy.keptAt && text.by(copy.keptByName ?? '', format.dayAndTime(copy.keptAt))],
    [text.reason, copy.reason],
    [text.file, `${copy.fileName} (${format.bytes(copy.fileSize)})`],
  ] as const
  return (
    <article className="signed-copy" aria-label={copy.number ?? copy.fileName}>
      <dl className="facts copy-facts">
        {facts
          .filter(([, value]) => value)
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd className="wrapping">{value}</dd>
            </div>
          ))}
      </dl>
      <section>
        <h3>{text.signatures}</h3>
        <Signatures signatures={copy.signatures} trust={copy.trust} />
      </section>
      <Comparison copy={copy} />
      <div className="copy-deeds">
        <OpenFile copyId={copy.id} />
        {mayKeep ? <TakeBack copy={copy} /> : null}
      </div>
    </article>
  )
}

function OpenFile({ copyId }: { copyId: string }) {
  const text = useText(signedCopyScreens)
  const say = useSay()
  const sentence = useErrorSentence()
  const open = () => downloadFile(signedCopiesContract.file, { copyId }).catch((error) => say(sentence(error)))
  return (
    <Button variant="default" onClick={() => void open()}>
      {text.open}
    </Button>
  )
}

function TakeBack({ copy: { id, revision } }: { copy: CopyRow }) {
  const text = useText(signedCopyScreens)
  const say = useSay()
  const takeBack = useWrite(signedCopiesContract.takeBack, { invalidates: touched, onDone: () => say(text.takenBack) })
  return (
    <ReasonButton
      variant="default"
      question={text.takeBackQuestion}
      explanation={text.takeBackHelp}
      reasonLabel={text.reason}
      error={takeBack.error}
      onConfirm={(reason) => takeBack.mutateAsync({ copyId: id, revision, reason })}
    >
      {text.takeBack}
    </ReasonButton>
  )
}

/** Copies that hold no longer, each with who ended it and why. */
export function EarlierCopies({ copies }: { copies: readonly CopyRow[] }) {
  const text = useText(signedCopyScreens)
  const format = useFormat()
  if (copies.length === 0) return null
  return (
    <details className="earlier-copies">
      <summary>{text.earlier(copies.length)}</summary>
      <ul>
        {copies.map((copy) => (
          <li key={copy.id}>
            <span className="figures">
              {[copy.number, copy.signedOn && format.dayShort(copy.signedOn)].filter(Boolean).join(' · ')}
            </span>
            {copy.state === 'taken_back' ? (
              <StateBadge state="returned" word={text.states.taken_back} />
            ) : (
              <StateBadge state="not_carried_out" word={text.states.replaced} />
            )}
            <span className="quiet wrapping">
              {text.ended(
                copy.endedByName ?? '',
                copy.endedAt ? format.dayAndTime(copy.endedAt) : '',
                copy.endReason ?? '',
              )}
            </span>
            <OpenFile copyId={copy.id} />
          </li>
        ))}
      </ul>
    </details>
  )
}
