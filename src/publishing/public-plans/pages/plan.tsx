import { dayInVietnam } from '../../../platform/clock/clock.ts'
import { shortDate } from '../../../platform/text/dates.ts'
import { inLanguage } from '../../../ui/portal/address.ts'
import { type Frame, PortalPage } from '../../../ui/portal/page.tsx'
import { titleOf } from '../naming.ts'
import { pageWords } from '../page-messages.ts'
import type { PublicPlan } from '../public-plan.ts'
import { addressOfPlan } from '../rules.ts'
import { AgencyList } from './agencies.tsx'
import { Figures, Progress } from './figures.tsx'
import { TaskList } from './tasks.tsx'

export interface PlanProps {
  readonly frame: Frame
  readonly plan: PublicPlan
}

/** The public page of a plan: what it asks of whom, by when, and how far it is, as counts. */
export function PlanPage({ frame, plan }: PlanProps) {
  const { language } = frame
  const title = titleOf(plan, language)
  return (
    <PortalPage frame={frame} title={title} issuer={plan.issuer} wrong={<Wrong frame={frame} plan={plan} />}>
      <h1 lang="vi">{title}</h1>
      <Facts frame={frame} plan={plan} />
      <Contents frame={frame} plan={plan} />
      <Progress frame={frame} plan={plan} />
      <TaskList frame={frame} plan={plan} />
      <AgencyList frame={frame} plan={plan} />
      <Figures frame={frame} plan={plan} />
      <Files frame={frame} plan={plan} />
    </PortalPage>
  )
}

function Facts({ frame: { language }, plan }: PlanProps) {
  const text = pageWords[language]
  const states: Readonly<Record<string, string>> = text.states
  const facts: readonly (readonly [string, string | null | undefined])[] = [
    [text.issuer, plan.issuer],
    [text.number, plan.number],
    [text.signedOn, plan.signedOn && shortDate(plan.signedOn)],
    [text.state, states[plan.state]],
    [
      text.amendedBy,
      plan.amendments.map((paper) => [text.paper(paper), paper.title].filter(Boolean).join(': ')).join('; '),
    ],
    [text.updatedAt, shortDate(dayInVietnam(new Date(plan.updatedAt)))],
  ]
  return (
    <dl className="facts figures">
      {facts.map(([name, value]) =>
        value
          ? [
              <dt key={name}>{name}</dt>,
              <dd key={`${name}=`} lang="vi">
                {value}
              </dd>,
            ]
          : null,
      )}
    </dl>
  )
}

function Contents({ frame: { language }, plan }: PlanProps) {
  const text = pageWords[language]
  const parts: readonly (readonly [string, string, unknown])[] = [
    ['tien-do', text.progress, plan.progress],
    ['viec', text.tasks, true],
    ['co-quan', text.agencies, plan.agencies],
    ['so-lieu', text.figures, plan.figures?.length],
    ['tai-ve', text.files, true],
  ]
  return (
    <nav aria-label={text.contents}>
      <ul className="jump">
        {parts.map(([anchor, name, isThere]) =>
          isThere ? (
            <li key={anchor}>
              <a href={`#${anchor}`}>{name}</a>
            </li>
          ) : null,
        )}
      </ul>
    </nav>
  )
}

function Files({ frame: { language }, plan }: PlanProps) {
  const text = pageWords[language]
  const address = inLanguage(addressOfPlan(plan.id), language)
  const hasDays = plan.tasks.some(({ deadline }) => deadline?.lastDay)
  const files: readonly (readonly [string, string, boolean])[] = [
    [`${address}/van-ban`, text.document, plan.document],
    [`${address}.csv`, text.csv, true],
    [`${address}.json`, text.json, true],
    [`${address}.ics`, text.ics, hasDays],
  ]
  return (
    <section id="tai-ve" aria-labelledby="tai-ve-ten">
      <h2 id="tai-ve-ten">{text.files}</h2>
      <ul className="files">
        {files.map(([href, name, isThere]) =>
          isThere ? (
            <li key={href}>
              <a href={href}>{name}</a>
            </li>
          ) : null,
        )}
      </ul>
    </section>
  )
}

function Wrong({ frame: { language }, plan }: PlanProps) {
  const text = pageWords[language]
  const { office, email, phone } = plan.contact
  const subject = encodeURIComponent(text.wrongSubject(titleOf(plan, language)))
  return (
    <>
      <p>{text.wrong(office)}</p>
      <ul>
        {email ? (
          <li>
            {text.email}: <a href={`mailto:${email}?subject=${subject}`}>{email}</a>
          </li>
        ) : null}
        {phone ? (
          <li>
            {text.phone}: <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</a>
          </li>
        ) : null}
      </ul>
    </>
  )
}
