import { Button } from '@mantine/core'
import { Link, useSession, useText } from '../../../ui/kit/index.ts'
import { taskScreens } from '../screen-messages.ts'
import type { AssignmentRow } from '../shapes.ts'

interface ReportLinkProps {
  readonly assignment: AssignmentRow
  /** As the page's primary action rather than as words in a line. */
  readonly asAction?: boolean
}

/** Leads to the report that carries an assignment out; nothing for those who may not open it. */
export function ReportLink({ assignment, asAction = false }: ReportLinkProps) {
  const text = useText(taskScreens)
  const { can } = useSession()
  const { planId, agencyId, ownerAgencyId, reportKind, state } = assignment
  const isConsolidated = reportKind === 'consolidated'
  const writes = isConsolidated ? can('reports.consolidate', { ownerAgencyId }) : can('reports.write', { agencyId })
  if (!can('reports.read', isConsolidated ? { ownerAgencyId } : { agencyId, ownerAgencyId })) return null
  const to = `/reports/${planId}/${isConsolidated ? 'consolidated' : `agencies/${agencyId}`}`
  const isOpen = state === 'assigned' || state === 'in_progress'
  const words = writes && isOpen ? text.writeReport : text.openReport
  return asAction ? (
    <Button component={Link} to={to}>
      {words}
    </Button>
  ) : (
    <Link to={to}>{words}</Link>
  )
}
