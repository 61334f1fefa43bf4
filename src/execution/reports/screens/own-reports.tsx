import { Button } from '@mantine/core'
import { type Column, DataList, Deadline, Link, useText } from '../../../ui/kit/index.ts'
import type { PlanReports, ReportRow } from '../requests.ts'
import { isSent } from '../rules.ts'
import { reportScreens } from '../screen-messages.ts'
import { ReportState } from './report-state.tsx'
import { SentDays } from './sent-days.tsx'

export const reportAddress = ({ planId, agency }: Pick<ReportRow, 'planId' | 'agency'>): string =>
  `/reports/${planId}/agencies/${agency.id}`

/** The primary action of an agency: its report that is still to be sent, the nearest first. */
export function WriteOwn({ plans }: { plans: readonly PlanReports[] }) {
  const text = useText(reportScreens)
  const open = plans.flatMap(({ rows }) => rows).filter(({ state }) => state === null || !isSent(state))
  const [next] = open.toSorted((one, other) => (one.dueOn ?? '9').localeCompare(other.dueOn ?? '9'))
  if (!next) return null
  return (
    <Button component={Link} to={reportAddress(next)}>
      {text.write}
    </Button>
  )
}

/** The reports of the own agency, one for each plan. */
export function OwnReports({ plans }: { plans: readonly PlanReports[] }) {
  const text = useText(reportScreens)
  const columns: Column<ReportRow>[] = [
    { key: 'plan', title: text.plan, cell: ({ planTitle }) => planTitle },
    { key: 'state', title: text.state, cell: ({ state }) => <ReportState state={state} />, width: '16%' },
    {
      key: 'due',
      title: text.dueOn,
      cell: ({ dueOn, sentOn }) => (dueOn ? <Deadline day={dueOn} done={sentOn !== null} /> : text.noDay),
      width: '20%',
    },
    {
      key: 'sent',
      title: text.sentOn,
      cell: ({ sentOn, firstSentOn }) => <SentDays last={sentOn} first={firstSentOn} />,
      width: '12%',
    },
  ]
  return (
    <DataList
      label={text.aboutOwn}
      rows={plans.flatMap(({ rows }) => rows)}
      columns={columns}
      rowKey={({ planId, agency }) => `${planId} ${agency.id}`}
      to={reportAddress}
    />
  )
}
