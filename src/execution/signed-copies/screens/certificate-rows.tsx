import { ReasonButton, StateBadge, useFormat, useSay, useSession, useText, useWrite } from '../../../ui/kit/index.ts'
import { certificatesContract } from '../contract.ts'
import { signedCopyScreens } from '../screen-messages.ts'
import type { TrustedCertificate } from '../shapes.ts'
import { touchedByTrust } from './touched.ts'

/** The certificates in force, each with what tells it apart and a way to remove it. */
export function CertificateRows({ rows }: { rows: readonly TrustedCertificate[] }) {
  const text = useText(signedCopyScreens)
  return (
    <ul className="signatures" aria-label={text.certificatesList}>
      {rows.map((certificate) => (
        <li key={certificate.id} className="signed-copy">
          <h2>{certificate.name ?? text.unnamed}</h2>
          <Facts certificate={certificate} />
          <div className="copy-deeds">
            <Remove certificate={certificate} />
          </div>
        </li>
      ))}
    </ul>
  )
}

function Facts({ certificate }: { certificate: TrustedCertificate }) {
  const text = useText(signedCopyScreens)
  const format = useFormat()
  const { organisation, issuer, validTo, serial, sha256, installedByName, installedAt } = certificate
  const facts = [
    [text.organisation, organisation],
    [text.issuer, issuer],
    [text.validTo, format.dayShort(validTo)],
    [text.serial, serial],
    [text.installedBy, text.by(installedByName, format.dayAndTime(installedAt))],
  ] as const
  return (
    <>
      <dl className="facts copy-facts">
        <div>
          <dt>{text.validState}</dt>
          <dd>
            <Validity certificate={certificate} />
          </dd>
        </div>
        {facts
          .filter(([, value]) => value)
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd className="wrapping">{value}</dd>
            </div>
          ))}
      </dl>
      <div>
        <div className="quiet">{text.fingerprint}</div>
        <code className="fingerprint-words">{sha256.toUpperCase()}</code>
      </div>
    </>
  )
}

function Validity({ certificate: { validFrom, validTo } }: { certificate: TrustedCertificate }) {
  const text = useText(signedCopyScreens)
  const { today } = useSession()
  if (validTo.slice(0, 10) < today) return <StateBadge state="overdue" word={text.expired} />
  if (validFrom.slice(0, 10) > today) return <StateBadge state="waiting" word={text.notYet} />
  return <StateBadge state="done" word={text.valid} />
}

function Remove({ certificate: { id, name } }: { certificate: TrustedCertificate }) {
  const text = useText(signedCopyScreens)
  const say = useSay()
  const called = name ?? text.unnamed
  const remove = useWrite(certificatesContract.remove, {
    invalidates: touchedByTrust,
    onDone: () => say(text.removed),
  })
  return (
    <ReasonButton
      variant="default"
      question={text.removeQuestion(called)}
      explanation={text.removeHelp}
      reasonLabel={text.reason}
      error={remove.error}
      onConfirm={(reason) => remove.mutateAsync({ certificateId: id, reason })}
    >
      {text.remove}
    </ReasonButton>
  )
}

/** Those that are trusted no longer, with who removed them and why. */
export function RemovedCertificates({ rows }: { rows: readonly TrustedCertificate[] }) {
  const text = useText(signedCopyScreens)
  const format = useFormat()
  if (rows.length === 0) return null
  return (
    <details className="earlier-copies">
      <summary>{text.removedList(rows.length)}</summary>
      <ul>
        {rows.map(({ id, name, serial, removedByName, removedAt, removeReason }) => (
          <li key={id}>
            <span>{name ?? text.unnamed}</span>
            <span className="figures quiet wrapping">{serial}</span>
            <span className="quiet wrapping">
              {text.ended(removedByName ?? '', removedAt ? format.dayAndTime(removedAt) : '', removeReason ?? '')}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}
