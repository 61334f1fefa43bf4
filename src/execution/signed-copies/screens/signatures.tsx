import { type State, StateBadge, useFormat, useText } from '../../../ui/kit/index.ts'
import { signedCopyScreens } from '../screen-messages.ts'
import type { Signature, Trust } from '../shapes.ts'

interface SignaturesProps {
  readonly signatures: readonly Signature[]
  readonly trust: Trust
}

/** The digital signatures of a paper in the order in which they were made; of a paper without any, that it has none. */
export function Signatures({ signatures, trust }: SignaturesProps) {
  const text = useText(signedCopyScreens)
  if (signatures.length === 0)
    return (
      <div>
        <p>
          <StateBadge state="not_started" word={text.noSignature} />
        </p>
        <p className="quiet">{text.noSignatureHelp}</p>
      </div>
    )
  const rows = signatures.map((signature, at) => ({ signature, id: String(at), isLast: at === signatures.length - 1 }))
  return (
    <ul className="signatures" aria-label={text.signatures}>
      {rows.map(({ id, signature, isLast }) => (
        <li key={id}>
          <OneSignature signature={signature} trust={trust} isLast={isLast} />
        </li>
      ))}
    </ul>
  )
}

interface OneSignatureProps {
  readonly signature: Signature
  readonly trust: Trust
  readonly isLast: boolean
}

function OneSignature({ signature, trust, isLast }: OneSignatureProps) {
  const text = useText(signedCopyScreens)
  const format = useFormat()
  const { signer, organisation, signedAt, issuer, serial, reason } = signature
  const facts = [
    [text.organisation, organisation],
    [text.signedAt, signedAt ? format.dayAndTime(signedAt) : text.notSaid],
    [text.issuer, issuer],
    [text.serial, serial],
    [text.signedFor, reason],
  ] as const
  return (
    <>
      <h4>{signer ?? text.unknownSigner}</h4>
      <Verdicts signature={signature} trust={trust} isLast={isLast} />
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
    </>
  )
}

const verdictSigns: Readonly<Record<Signature['verdict'], State>> = {
  intact: 'done',
  changed: 'overdue',
  unreadable: 'not_carried_out',
}

/** Unchanged or not, then trusted or not, and whether it speaks of the whole file: each as sign, word and colour. */
function Verdicts({ signature: { verdict, trusted, coversWholeFile }, trust, isLast }: OneSignatureProps) {
  const text = useText(signedCopyScreens)
  const added = isLast ? text.addedLater : text.signedAgain
  return (
    <p className="signature-verdicts">
      <StateBadge state={verdictSigns[verdict]} word={text[verdict]} />
      {verdict === 'intact' ? <Trusted trusted={trusted} trust={trust} /> : null}
      {coversWholeFile ? (
        <StateBadge state="done" word={text.wholeFile} />
      ) : (
        <StateBadge state={isLast ? 'returned' : 'not_started'} word={added} />
      )}
    </p>
  )
}

function Trusted({ trusted, trust }: { trusted: boolean | null; trust: Trust }) {
  const text = useText(signedCopyScreens)
  if (trusted === null)
    return <StateBadge state="not_started" word={trust === 'unjudged' ? text.trustUnjudged : text.trustUnknown} />
  return <StateBadge state={trusted ? 'done' : 'returned'} word={trusted ? text.trusted : text.untrusted} />
}
