import { Deadline, useText } from '../../../../ui/kit/index.ts'
import { deskWords } from '../../desk-messages.ts'
import { includedIn } from '../../rules.ts'
import { planScreens } from '../../screen-messages.ts'
import type { PlanDesk, PlanReportDuty } from '../../shapes.ts'
import { type AgenciesById, useAgencies } from '../agency-names.tsx'
import { AgencyNames } from './agency-names-list.tsx'

/** Who reports what to whom: the deadline in the document's words, and its last legal day. */
export function PlanReports({ desk }: { desk: PlanDesk }) {
  const text = useText(planScreens)
  const agencies = useAgencies(desk.plan.signedOn)
  if (desk.duties.length === 0) return <p className="quiet">{text.noReports}</p>
  return (
    <ul className="plain-list cards">
      {desk.duties.map((duty) => (
        <Duty key={duty.id} duty={duty} moved={desk.movedDays[duty.id]} rosters={desk.rosters} agencies={agencies} />
      ))}
    </ul>
  )
}

interface DutyProps {
  readonly duty: PlanReportDuty
  /** The last day that an amendment gave it. */
  readonly moved: string | undefined
  readonly rosters: PlanDesk['rosters']
  readonly agencies: AgenciesById
}

function Duty({ duty, moved, rosters, agencies }: DutyProps) {
  const text = useText(planScreens)
  const words = useText(deskWords)
  const reporters = duty.reporters.flatMap((phrase) => includedIn(rosters.find((roster) => roster.phrase === phrase)))
  return (
    <li className="card">
      <h2 className="card-title">{words.dutyKinds[duty.kind]}</h2>
      <p className="clause" lang="vi">
        {duty.text}
      </p>
      <dl className="facts facts-in-columns">
        <div>
          <dt>{text.lastDay}</dt>
          <dd>{duty.dueOn ? <Deadline day={duty.dueOn} done={moved !== undefined} /> : '–'}</dd>
        </div>
        {moved ? (
          <div>
            <dt>{text.movedDay}</dt>
            <dd>
              <Deadline day={moved} />
            </dd>
          </div>
        ) : null}
        <div>
          <dt>{words.duty.recipient}</dt>
          <dd lang="vi">{[duty.recipient, duty.via ? words.via(duty.via) : null].filter(Boolean).join(', ') || '–'}</dd>
        </div>
        <div className="whole-row">
          <dt>{text.reporters}</dt>
          <dd>
            <AgencyNames ids={[...new Set(reporters)]} agencies={agencies} />
          </dd>
        </div>
      </dl>
    </li>
  )
}
