import { useAddressState, useParam, useRead, WhenRead } from '../../../ui/kit/index.ts'
import { reportsContract } from '../contract.ts'
import { deskKey } from './agency-report.tsx'
import { Desk } from './desk.tsx'

/** The plan owner's report made of the others, with its annexes; `?open=true` counts figures that are not locked too. */
export default function ConsolidatedReport() {
  const [open] = useAddressState('open')
  const input = { planId: useParam('planId'), ...(open === 'true' ? { open } : {}) }
  const desk = useRead(reportsContract.consolidated, input, { keepShown: true })
  return <WhenRead of={desk}>{(data) => <Desk key={deskKey(data.report)} desk={data} />}</WhenRead>
}
