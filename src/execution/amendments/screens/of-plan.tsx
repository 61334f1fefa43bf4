import { Button } from '@mantine/core'
import {
  type Column,
  DataList,
  Link,
  StateBadge,
  useFormat,
  useRead,
  useSession,
  useText,
  WhenRead,
} from '../../../ui/kit/index.ts'
import { amendmentsContract } from '../contract.ts'
import { amendmentScreens } from '../screen-messages.ts'
import type { AmendmentSummary } from '../shapes.ts'
import { Timeline } from './timeline.tsx'
import './amendments.css'

interface OfPlanProps {
  readonly planId: string
  readonly ownerAgencyId: string
  /** Whether the plan still takes writes. */
  readonly isOpen: boolean
}

/** The amendments of a plan, drafts among them for its owner; then its whole life with the papers. */
export function AmendmentsOfPlan({ planId, ownerAgencyId, isOpen }: OfPlanProps) {
  const text = useText(amendmentScreens)
  const { can } = useSession()
  const amendments = useRead(amendmentsContract.list, { planId })
  const mayAmend = isOpen && can('plans.amend', { ownerAgencyId })
  return (
    <div className="as-of">
      <WhenRead of={amendments}>
        {(rows) => (rows.length > 0 ? <Rows rows={rows} /> : <p className="quiet">{text.noAmendment}</p>)}
      </WhenRead>
      {mayAmend ? (
        <Button variant="default" w="fit-content" component={Link} to={`/plans/${planId}/amend`}>
          {text.newAmendment}
        </Button>
      ) : null}
      <Timeline planId={planId} />
    </div>
  )
}

const signs = { draft: 'in_progress', issued: 'done', discarded: 'not_carried_out' } as const

function Rows({ rows }: { rows: readonly AmendmentSummary[] }) {
  const text = useText(amendmentScreens)
  const format = useFormat()
  const columns: Column<AmendmentSummary>[] = [
    {
      key: 'paper',
      title: text.paperCol,
      cell: ({ docType, number, signedOn }) =>
        [docType, number ?? text.noNumber, signedOn ? format.dayShort(signedOn) : null].filter(Boolean).join(' · '),
    },
    { key: 'reason', title: text.reason, cell: ({ reason, title }) => reason || title || '–', width: '34%' },
    {
      key: 'changes',
      title: text.changesCol,
      cell: ({ changes }) => format.number(changes),
      figures: true,
      width: '10%',
    },
    {
      key: 'effective',
      title: text.effectiveCol,
      cell: ({ effectiveOn }) => (effectiveOn ? format.dayShort(effectiveOn) : '–'),
      width: '13%',
    },
    {
      key: 'state',
      title: text.stateCol,
      cell: ({ state }) => <StateBadge state={signs[state]} word={text.states[state]} />,
      width: '15%',
    },
  ]
  return (
    <DataList
      label={text.ofPlan}
      rows={rows}
      columns={columns}
      rowKey={({ id }) => id}
      to={({ id }) => `/amendments/${id}`}
    />
  )
}
