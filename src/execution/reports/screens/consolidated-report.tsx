import { ReadPage, useAddressState, useParam, useRead, useText } from '../../../ui/kit/index.ts'
import { reportsContract } from '../contract.ts'
import { reportScreens } from '../screen-messages.ts'
import { deskKey } from './agency-report.tsx'
import { Desk } from './desk.tsx'

/** The plan owner's report made of the others, with its annexes; `?open=true` counts figures that are not locked too. */
export default function ConsolidatedReport() {
  const [open] = useAddressState('open')
  const input = { planId: useParam('planId'), ...(open === 'true' ? { open } : {}) }
  const desk = useRead(reportsContract.consolidated, input, { keepShown: true })
  const text = useText(reportScreens)
  return (
    <ReadPage of={desk} title={text.consolidated} crumbs={[{ title: text.title, to: '/reports' }]}>
      {(data) => <Desk key={deskKey(data.report)} desk={data} />}
    </ReadPage>
  )
}
