import { Switch } from '@mantine/core'
import {
  Deadline,
  HistoryList,
  SaveStatus,
  useAddressState,
  useFormat,
  useRead,
  useText,
  WhenRead,
} from '../../../ui/kit/index.ts'
import { reportsContract } from '../contract.ts'
import { reportsMessages } from '../messages.ts'
import { isSent } from '../rules.ts'
import { reportScreens } from '../screen-messages.ts'
import type { ReportDesk } from '../shapes.ts'
import { SentDays } from './sent-days.tsx'
import { Download, Return } from './steps.tsx'
import type { TypedWords } from './use-words.ts'

interface StatusProps {
  readonly desk: ReportDesk
  readonly typed: TypedWords
}

/** How the report stands, what may be done besides the main step, and what was done. */
export function Status({ desk, typed }: StatusProps) {
  const text = useText(reportScreens)
  const { report, may } = desk
  const waitsForApprover = report.kind === 'agency' && may.write && !may.submit
  return (
    <aside className="report-status" aria-label={text.status}>
      {report.returnReason ? (
        <div className="report-returned" role="note">
          <strong>{text.returnedBecause}</strong>
          <p>{report.returnReason}</p>
        </div>
      ) : null}
      <Facts desk={desk} />
      {desk.open && !isSent(report.state) ? <OpenSwitch open={desk.open} /> : null}
      {may.write ? <SaveStatus saving={typed.saving} /> : null}
      {waitsForApprover ? <p className="quiet">{text.approverSubmits}</p> : null}
      <Download desk={desk} typed={typed} />
      <Return desk={desk} />
      {report.id ? <History reportId={report.id} /> : null}
    </aside>
  )
}

function Facts({ desk: { report, activities, open } }: Pick<StatusProps, 'desk'>) {
  const text = useText(reportScreens)
  const format = useFormat()
  const isIn = isSent(report.state)
  return (
    <dl className="facts">
      <div>
        <dt>{text.dueOn}</dt>
        <dd>{report.dueOn ? <Deadline day={report.dueOn} done={isIn} /> : text.noDay}</dd>
      </div>
      {isIn && report.submittedAt ? (
        <div>
          <dt>{text.sentOn}</dt>
          <dd>
            <SentDays last={report.submittedAt} first={report.firstSubmittedAt} />
          </dd>
        </div>
      ) : null}
      <div>
        <dt>{text.activities}</dt>
        <dd>
          <span className="figures">{format.number(activities)}</span>
          <br />
          <span className="quiet">
            {isIn ? text.frozen : open === null ? text.live : open.counted ? text.liveOpen : text.liveLocked}
          </span>
        </dd>
      </div>
    </dl>
  )
}

/** Whether approved activities count that no accepted report has locked. */
function OpenSwitch({ open }: { open: NonNullable<ReportDesk['open']> }) {
  const text = useText(reportScreens)
  const [value, setValue] = useAddressState('open')
  return (
    <Switch
      label={text.openSwitch}
      description={open.activities > 0 ? text.openHelp(open.activities, open.agencies) : text.openNone}
      checked={value === 'true'}
      disabled={open.activities === 0 && value !== 'true'}
      onChange={(event) => setValue(event.currentTarget.checked ? 'true' : null)}
    />
  )
}

function History({ reportId }: { reportId: string }) {
  const text = useText(reportScreens)
  const words: Readonly<Record<string, string>> = useText(reportsMessages).journal
  const history = useRead(reportsContract.history, { reportId })
  return (
    <section>
      <h2>{text.history}</h2>
      <WhenRead of={history}>
        {(lines) => (
          <HistoryList
            lines={lines}
            sentence={({ kind, payload }) =>
              [words[kind] ?? kind, typeof payload.reason === 'string' ? payload.reason : ''].filter(Boolean).join(': ')
            }
            empty={text.noHistory}
          />
        )}
      </WhenRead>
    </section>
  )
}
