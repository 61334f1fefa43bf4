import { ReadPage, useParam, useRead, useText } from '../../../ui/kit/index.ts'
import { reportsContract } from '../contract.ts'
import { reportScreens } from '../screen-messages.ts'
import { Desk } from './desk.tsx'

/** The report of one agency: written by it, decided on by the plan owner. */
export default function AgencyReport() {
  const of = { planId: useParam('planId'), agencyId: useParam('agencyId') }
  const desk = useRead(reportsContract.show, of)
  const text = useText(reportScreens)
  return (
    <ReadPage of={desk} title={text.report} crumbs={[{ title: text.title, to: '/reports' }]}>
      {(data) => <Desk key={deskKey(data.report)} desk={data} />}
    </ReadPage>
  )
}

/** Another state is another desk; the words being typed on one stay while it is asked again. */
export const deskKey = ({ planId, agencyId, state }: { planId: string; agencyId: string; state: string }): string =>
  `${planId} ${agencyId} ${state}`
