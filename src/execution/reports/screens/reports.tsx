import {
  EmptyState,
  Page,
  StiltHouse,
  useAddressState,
  useRead,
  useSession,
  useText,
  WhenRead,
} from '../../../ui/kit/index.ts'
import { reportsContract } from '../contract.ts'
import type { PlanReports } from '../requests.ts'
import { reportScreens } from '../screen-messages.ts'
import { OwnReports, WriteOwn } from './own-reports.tsx'
import { PlanChoice } from './plan-choice.tsx'
import { PlanDiscipline } from './plan-discipline.tsx'
import './reports.css'

/** Who reported on which plan: the whole for those who see it, otherwise the reports of the own agency. */
export default function Reports() {
  const text = useText(reportScreens)
  const { can, post } = useSession()
  const seesWhole = can('reports.read', { ownerAgencyId: post?.agencyId ?? null })
  const reports = useRead(reportsContract.list, {})
  const own = (reports.data ?? []).filter(({ whole }) => !whole)
  return (
    <Page
      title={text.title}
      about={seesWhole ? text.about : text.aboutOwn}
      action={seesWhole ? null : <WriteOwn plans={own} />}
      wide
    >
      <WhenRead of={reports} lines={8}>
        {(plans) => (plans.length === 0 ? <NoReports /> : <Plans plans={plans} />)}
      </WhenRead>
    </Page>
  )
}

/** One plan at a time is shown whole; of the others the own report. */
function Plans({ plans }: { plans: readonly PlanReports[] }) {
  const [chosen] = useAddressState('plan')
  const whole = plans.filter((plan) => plan.whole)
  const shown = whole.find(({ plan }) => plan.id === chosen) ?? whole[0]
  const own = plans.filter((plan) => !plan.whole && plan.rows.length > 0)
  return (
    <div className="report-stack">
      {whole.length > 1 ? <PlanChoice plans={whole} current={shown?.plan.id ?? null} /> : null}
      {shown ? <PlanDiscipline key={shown.plan.id} reports={shown} /> : null}
      {own.length > 0 ? <OwnReports plans={own} /> : null}
      {!shown && own.length === 0 ? <NoReports /> : null}
    </div>
  )
}

function NoReports() {
  const text = useText(reportScreens)
  return (
    <EmptyState title={text.noReports} drawing={<StiltHouse />}>
      {text.noReportsHelp}
    </EmptyState>
  )
}
