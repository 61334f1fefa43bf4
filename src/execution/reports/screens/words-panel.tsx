import { Link, SidePanel, useRead, useText, WhenRead } from '../../../ui/kit/index.ts'
import { reportsContract } from '../contract.ts'
import type { AgencyWords } from '../requests.ts'
import { reportScreens } from '../screen-messages.ts'
import type { ReportDesk } from '../shapes.ts'
import { usePartName } from './part-name.ts'
import { ReportState } from './report-state.tsx'

/** What the agencies wrote in a part, beside the consolidated report that is made of it. */
export function WordsPanel({ desk: { plan } }: { desk: ReportDesk }) {
  const text = useText(reportScreens)
  const nameOf = usePartName()
  return (
    <SidePanel name="words" title={text.agencyWords}>
      {(part) => (
        <div className="figure-sources">
          <p className="quiet">{text.agencyWordsOf(nameOf(part))}</p>
          <Words planId={plan.id} part={part} />
        </div>
      )}
    </SidePanel>
  )
}

function Words({ planId, part }: { planId: string; part: string }) {
  const words = useRead(reportsContract.words, { planId, part })
  return <WhenRead of={words}>{(rows) => <Written rows={rows} planId={planId} />}</WhenRead>
}

function Written({ rows, planId }: { rows: AgencyWords; planId: string }) {
  const text = useText(reportScreens)
  if (rows.length === 0) return <p className="quiet">{text.noAgencyWords}</p>
  return (
    <ul className="plain-list figure-activities">
      {rows.map(({ agency, state, text: words }) => (
        <li key={agency.id}>
          <div className="figure-activity">
            <Link to={`/reports/${planId}/agencies/${agency.id}`}>{agency.shortName}</Link>
            <ReportState state={state} />
          </div>
          <p className="report-words">{words}</p>
        </li>
      ))}
    </ul>
  )
}
