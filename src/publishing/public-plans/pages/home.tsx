import { shortDate } from '../../../platform/text/dates.ts'
import { inLanguage } from '../../../ui/portal/address.ts'
import { EmptyPlace } from '../../../ui/portal/empty.tsx'
import { type Frame, PortalPage } from '../../../ui/portal/page.tsx'
import { portalWords } from '../../../ui/portal/words.ts'
import { titleOf } from '../naming.ts'
import { pageWords } from '../page-messages.ts'
import type { PublishedPlan } from '../public-plan.ts'
import { addressOfPlan } from '../rules.ts'

interface HomeProps {
  readonly frame: Frame
  readonly plans: readonly PublishedPlan[]
}

/** The first page of the portal: every plan that is public. */
export function HomePage({ frame, plans }: HomeProps) {
  const text = pageWords[frame.language]
  return (
    <PortalPage frame={frame} title={text.home} issuer={frame.office} wrong={<Wrong frame={frame} plans={plans} />}>
      <h1>{text.home}</h1>
      <p>{text.homeAbout}</p>
      {plans.length === 0 ? (
        <EmptyPlace title={text.empty} help={text.emptyHelp} />
      ) : (
        <ul className="cards">
          {plans.map((plan) => (
            <Card key={plan.id} frame={frame} plan={plan} />
          ))}
        </ul>
      )}
    </PortalPage>
  )
}

function Card({ frame: { language }, plan }: { frame: Frame; plan: PublishedPlan }) {
  const facts = [plan.issuer, plan.number, plan.signedOn && shortDate(plan.signedOn), plan.year]
  return (
    <li>
      <h2 lang="vi">
        <a href={inLanguage(addressOfPlan(plan.id), language)}>{titleOf(plan, language)}</a>
      </h2>
      <p className="quiet figures" lang="vi">
        {facts.filter(Boolean).join(' · ')}
      </p>
    </li>
  )
}

/** Each plan has an office of its own that is told. */
function Wrong({ frame: { language }, plans }: HomeProps) {
  if (plans.length === 0) return <p>{portalWords[language].wrongAnywhere}</p>
  return (
    <>
      <p>{pageWords[language].contactsOfPlans}</p>
      <ul>
        {plans.map((plan) => (
          <li key={plan.id} lang="vi">
            <a href={`${inLanguage(addressOfPlan(plan.id), language)}#co-gi-sai`}>{titleOf(plan, language)}</a> ·{' '}
            {plan.contact.office}
          </li>
        ))}
      </ul>
    </>
  )
}
