import { Link, SidePanel, useAddressState, useFormat, useRead, useText, WhenRead } from '../../../ui/kit/index.ts'
import { reportsContract } from '../contract.ts'
import type { FigureSources } from '../requests.ts'
import { reportScreens } from '../screen-messages.ts'
import type { ReportDesk } from '../shapes.ts'

/** What is behind the figure that the address names. */
export function FigurePanel({ desk }: { desk: ReportDesk }) {
  const text = useText(reportScreens)
  return (
    <SidePanel name="figure" title={text.figure}>
      {(figure) => <Sources figure={figure} desk={desk} />}
    </SidePanel>
  )
}

function Sources({ figure, desk: { plan, agency, report } }: { figure: string; desk: ReportDesk }) {
  const [open] = useAddressState('open')
  const of = report.kind === 'agency' ? { agencyId: agency.id } : open === 'true' ? { open } : {}
  const sources = useRead(reportsContract.figure, { planId: plan.id, figure, ...of })
  return <WhenRead of={sources}>{(data) => <Found sources={data} isOne={report.kind === 'agency'} />}</WhenRead>
}

function Found({ sources, isOne }: { sources: FigureSources; isOne: boolean }) {
  const text = useText(reportScreens)
  const format = useFormat()
  const { label, unit, value, rule, activities, restricted } = sources
  return (
    <div className="figure-sources">
      <div>
        <p className="figure-value">{value === null ? text.notAdded : `${format.number(value, 3)} ${unit}`}</p>
        <p>{label}</p>
        <p className="quiet">{text.rules[rule]}</p>
      </div>
      <h3>{text.sources}</h3>
      {activities.length === 0 && restricted.activities === 0 ? <p className="quiet">{text.noSources}</p> : null}
      <ul className="plain-list figure-activities">
        {activities.map((activity) => (
          <li key={activity.id}>
            <Source activity={activity} unit={unit} isOne={isOne} />
          </li>
        ))}
      </ul>
      {restricted.activities > 0 ? (
        <p className="quiet">
          {text.restrictedSources(restricted.activities, `${format.number(restricted.value, 3)} ${unit}`)}
        </p>
      ) : null}
    </div>
  )
}

interface SourceProps {
  readonly activity: FigureSources['activities'][number]
  readonly unit: string
  readonly isOne: boolean
}

function Source({ activity, unit, isOne }: SourceProps) {
  const text = useText(reportScreens)
  const format = useFormat()
  const { id, title, startedOn, endedOn, place, files, links, agency, labels, value } = activity
  const days =
    startedOn === endedOn ? format.dayShort(startedOn) : `${format.dayShort(startedOn)} – ${format.dayShort(endedOn)}`
  const evidence = [...(files > 0 ? [text.files(files)] : []), ...(links.length > 0 ? [text.links(links.length)] : [])]
  return (
    <>
      <div className="figure-activity">
        <Link to={`/activities/${id}`}>{title}</Link>
        <span className="figures">
          {format.number(value, 3)} {unit}
        </span>
      </div>
      <p className="quiet">
        {[...(isOne ? [] : [agency.shortName]), days, place, text.taskLabels(labels.join(', ')), ...evidence]
          .filter((word) => word !== '')
          .join(' · ')}
      </p>
    </>
  )
}
