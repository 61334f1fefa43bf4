import { useState } from 'react'
import { StateBadge, useFormat, useText } from '../../../../ui/kit/index.ts'
import { NumberOf } from '../../../signed-copies/screens/official-number.tsx'
import { planScreens } from '../../screen-messages.ts'
import type { PlanDesk } from '../../shapes.ts'
import { AgencyLink, useAgencies } from '../agency-names.tsx'

/** What the head of the document says, and whether the content is still what was issued; folded on a phone. */
export function PlanFacts({ desk }: { desk: PlanDesk }) {
  const text = useText(planScreens)
  const [isOpen, setOpen] = useState(false)
  return (
    <section className="plan-facts" aria-label={text.facts} data-open={isOpen}>
      <button
        type="button"
        className="text-button plan-facts-fold"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {text.facts}
      </button>
      <Facts desk={desk} />
    </section>
  )
}

function Facts({ desk: { plan, intact, official } }: { desk: PlanDesk }) {
  const text = useText(planScreens)
  const format = useFormat()
  const owner = useAgencies(plan.signedOn).get(plan.ownerAgencyId)
  const signer = [plan.signerOnBehalfOf, plan.signerTitle, plan.signerName].filter(Boolean).join(' · ')
  const signedOn = official?.signedOn ?? plan.signedOn
  const printed = [
    { name: text.docType, value: plan.docType },
    { name: text.number, value: <NumberOf held={plan.number} official={official} none={text.noNumber} /> },
    { name: text.signedOn, value: signedOn ? format.dayShort(signedOn) : null },
    { name: text.place, value: plan.place },
    { name: text.issuer, value: plan.issuer },
    { name: text.parentIssuer, value: plan.parentIssuer },
    { name: text.signer, value: signer || null },
    { name: text.source, value: plan.sourceName },
  ]
  return (
    <dl className="facts facts-in-columns">
      {printed
        .filter(({ value }) => value !== null)
        .map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className="wrapping">{value}</dd>
          </div>
        ))}
      <div>
        <dt>{text.owner}</dt>
        <dd>
          <AgencyLink agency={owner} />
        </dd>
      </div>
      <div>
        <dt>{text.fingerprint}</dt>
        <dd>
          {intact === false ? (
            <StateBadge state="overdue" word={text.changed} />
          ) : (
            <StateBadge state="done" word={text.intact} />
          )}
          <details className="fingerprint">
            <summary>{text.sha}</summary>
            <code className="wrapping">{plan.frozenSha256}</code>
          </details>
        </dd>
      </div>
    </dl>
  )
}
