import { type Column, DataList, useText } from '../../../../ui/kit/index.ts'
import { deskWords } from '../../desk-messages.ts'
import { planScreens } from '../../screen-messages.ts'
import type { PlanDesk, PlanRecipient } from '../../shapes.ts'
import { AgencyLink, useAgencies } from '../agency-names.tsx'

/** The distribution list: to whom the document goes, and why. */
export function PlanRecipients({ desk: { plan, recipients } }: { desk: PlanDesk }) {
  const text = useText(planScreens)
  const words = useText(deskWords)
  const agencies = useAgencies(plan.signedOn)
  if (recipients.length === 0) return <p className="quiet">{text.noRecipients}</p>
  const columns: Column<PlanRecipient>[] = [
    { key: 'recipient', title: words.recipient.text, cell: ({ text: printed }) => <span lang="vi">{printed}</span> },
    { key: 'role', title: words.recipient.role, cell: ({ role }) => words.recipientRoles[role], width: '24%' },
    {
      key: 'agency',
      title: words.recipient.agency,
      cell: ({ agencyId }) => (agencyId ? <AgencyLink agency={agencies.get(agencyId)} /> : '–'),
      width: '24%',
    },
  ]
  return <DataList label={text.tabs.recipients} rows={recipients} columns={columns} rowKey={({ id }) => id} />
}
