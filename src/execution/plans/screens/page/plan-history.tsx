import { HistoryList, useLanguage, useRead, useText, WhenRead } from '../../../../ui/kit/index.ts'
import { plansContract } from '../../contract.ts'
import { planScreens } from '../../screen-messages.ts'
import { historySentence } from '../history-sentence.ts'

/** Who did what to the plan, newest first. */
export function PlanHistory({ planId }: { planId: string }) {
  const text = useText(planScreens)
  const { language } = useLanguage()
  const history = useRead(plansContract.history, { planId })
  return (
    <WhenRead of={history}>
      {(lines) => (
        <HistoryList lines={lines} sentence={(line) => historySentence(line, language)} empty={text.noHistory} />
      )}
    </WhenRead>
  )
}
