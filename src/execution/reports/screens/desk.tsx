import { Comments } from '../../../foundation/comments/screens/comments.tsx'
import { Page, useAddressState, useText } from '../../../ui/kit/index.ts'
import { SignedCopiesOf } from '../../signed-copies/screens/signed-copies.tsx'
import { reportScreens } from '../screen-messages.ts'
import type { ReportDesk } from '../shapes.ts'
import { AnnexTable } from './annex-table.tsx'
import { FigurePanel } from './figure-panel.tsx'
import { Outline } from './outline.tsx'
import { Paper } from './paper.tsx'
import { ReportState } from './report-state.tsx'
import { ReportTabs } from './report-tabs.tsx'
import { Status } from './status.tsx'
import { MainStep } from './steps.tsx'
import { useWords } from './use-words.ts'
import { WordsPanel } from './words-panel.tsx'
import './reports.css'

/** The desk of a report: the outline, the page as it will print, how it stands and what may be done. */
export function Desk({ desk }: { desk: ReportDesk }) {
  const text = useText(reportScreens)
  const { id, kind, state } = desk.report
  const typed = useWords(desk)
  const [tab] = useAddressState('tab')
  const annex = desk.annexes.find(({ key }) => key === tab)
  const title = kind === 'agency' ? `${text.report} · ${desk.agency.shortName}` : text.consolidated
  return (
    <Page
      title={title}
      crumbs={[{ title: text.title, to: '/reports' }]}
      about={
        <>
          <ReportState state={id ? state : null} kind={kind} />
          <span>{desk.plan.title}</span>
        </>
      }
      action={<MainStep desk={desk} typed={typed} />}
      wide
    >
      {desk.annexes.length > 0 ? <ReportTabs desk={desk} /> : null}
      <div className="report-desk" data-annex={annex !== undefined}>
        {annex ? null : <Outline sections={desk.sections} />}
        <Status desk={desk} typed={typed} />
        {annex ? <AnnexTable annex={annex} desk={desk} /> : <Paper desk={desk} typed={typed} />}
      </div>
      {id ? <SignedCopiesOf subjectKind="report" subjectId={id} /> : null}
      {id ? <Comments on={{ subjectKind: 'report', subjectId: id }} /> : null}
      <FigurePanel desk={desk} />
      {kind === 'consolidated' ? <WordsPanel desk={desk} /> : null}
    </Page>
  )
}
