import { Alert, Button, Group } from '@mantine/core'
import { useEffect } from 'react'
import {
  downloadFile,
  Link,
  Page,
  PageTabs,
  ReadPage,
  useAddressState,
  useErrorSentence,
  useFormat,
  useGo,
  useParam,
  useRead,
  useSay,
  useSession,
  useText,
} from '../../../ui/kit/index.ts'
import { AsOf } from '../../amendments/screens/as-of.tsx'
import { AmendmentsOfPlan } from '../../amendments/screens/of-plan.tsx'
import { NumberOf } from '../../signed-copies/screens/official-number.tsx'
import { SignedCopiesOf } from '../../signed-copies/screens/signed-copies.tsx'
import { plansContract } from '../contract.ts'
import { planScreens } from '../screen-messages.ts'
import type { Plan, PlanDesk } from '../shapes.ts'
import { LifeNote } from './life-note.tsx'
import { LifeMenu } from './page/life-menu.tsx'
import { LifeStepPanel } from './page/life-step.tsx'
import { PlanFacts } from './page/plan-facts.tsx'
import { PlanHistory } from './page/plan-history.tsx'
import { PlanPaper } from './page/plan-paper.tsx'
import { PlanRecipients } from './page/plan-recipients.tsx'
import { PlanReports } from './page/plan-reports.tsx'
import { PlanTasks } from './page/plan-tasks.tsx'
import { PlanLifeBadge } from './plan-state.tsx'
import './plans.css'

/** An issued plan: what it says, to whom, and the proof that nothing of it has changed. A draft is shown at its desk. */
export default function PlanScreen() {
  const planId = useParam('planId')
  const text = useText(planScreens)
  const desk = useRead(plansContract.show, { planId })
  return (
    <ReadPage of={desk} title={text.plan} crumbs={[{ title: text.plans, to: '/plans' }]}>
      {(data) => (data.plan.state === 'draft' ? <ToDesk planId={planId} /> : <Issued desk={data} />)}
    </ReadPage>
  )
}

function ToDesk({ planId }: { planId: string }) {
  const go = useGo()
  useEffect(() => go(`/plans/${planId}/review`, { replace: true }), [go, planId])
  return null
}

const tabs = ['tasks', 'paper', 'signed', 'reports', 'recipients', 'amendments', 'asOf', 'history'] as const
type Tab = (typeof tabs)[number]

function Issued({ desk }: { desk: PlanDesk }) {
  const text = useText(planScreens)
  const [tab] = useAddressState('tab')
  const shown = tabs.find((one) => one === tab) ?? 'tasks'
  const { plan } = desk
  return (
    <Page
      title={plan.title || text.untitled}
      crumbs={[{ title: text.plans, to: '/plans' }]}
      about={<About desk={desk} />}
      action={
        <Group gap="xs">
          <ToBoard plan={plan} />
          <Download plan={plan} />
          <LifeMenu plan={plan} />
        </Group>
      }
      wide
    >
      {desk.intact === false ? (
        <Alert color="danger" role="alert" title={text.changed}>
          {text.changedHelp}
        </Alert>
      ) : null}
      <LifeNote plan={plan} />
      <PlanFacts desk={desk} />
      <PageTabs
        label={text.parts}
        tabs={tabs.map((one) => ({
          title: text.tabs[one],
          to: `/plans/${plan.id}?tab=${one}`,
          here: one === shown,
        }))}
      />
      <TabContent tab={shown} desk={desk} />
      <LifeStepPanel plan={plan} />
    </Page>
  )
}

const lifeOf = ({ ownerAgencyId, state }: Plan) => ({
  ownerAgencyId,
  isOpen: state === 'issued' || state === 'suspended',
})

function TabContent({ tab, desk }: { tab: Tab; desk: PlanDesk }) {
  const contents = {
    tasks: () => <PlanTasks desk={desk} />,
    paper: () => <PlanPaper desk={desk} />,
    signed: () => <SignedCopiesOf subjectKind="plan" subjectId={desk.plan.id} />,
    reports: () => <PlanReports desk={desk} />,
    recipients: () => <PlanRecipients desk={desk} />,
    amendments: () => <AmendmentsOfPlan planId={desk.plan.id} {...lifeOf(desk.plan)} />,
    asOf: () => <AsOf planId={desk.plan.id} />,
    history: () => <PlanHistory planId={desk.plan.id} />,
  }
  return contents[tab]()
}

function About({ desk: { plan, official } }: { desk: PlanDesk }) {
  const { id, number, issuedAt, state } = plan
  const signedOn = official?.signedOn ?? plan.signedOn
  const text = useText(planScreens)
  const { can } = useSession()
  const format = useFormat()
  return (
    <>
      <PlanLifeBadge state={state} />
      <span className="figures">
        <NumberOf held={number} official={official} none={text.noNumber} />
        {signedOn ? ` · ${format.dayShort(signedOn)}` : null}
      </span>
      {issuedAt ? <span className="figures">{text.issuedOn(format.dayShort(issuedAt))}</span> : null}
      {can('publication.decide', plan) ? <Link to={`/plans/${id}/publication`}>{text.publicPage}</Link> : null}
    </>
  )
}

/** For those who oversee the plan: who stands where. */
function ToBoard({ plan: { id, ownerAgencyId } }: { plan: Plan }) {
  const text = useText(planScreens)
  if (!useSession().can('overview.read', { ownerAgencyId })) return null
  return (
    <Button variant="default" component={Link} to={`/overview/board?plan=${id}`}>
      {text.board}
    </Button>
  )
}

function Download({ plan: { id } }: { plan: Plan }) {
  const text = useText(planScreens)
  const say = useSay()
  const sentence = useErrorSentence()
  const download = () => downloadFile(plansContract.source, { planId: id }).catch((error) => say(sentence(error)))
  return (
    <Button variant="default" onClick={() => void download()}>
      {text.download}
    </Button>
  )
}
