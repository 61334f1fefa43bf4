import { Button } from '@mantine/core'
import { useState } from 'react'
import { daysFrom, Link, StateBadge, useFormat, useSession, useText } from '../../../ui/kit/index.ts'
import { todayScreens } from '../screen-messages.ts'
import type { DayLine } from '../shapes.ts'
import { actionPlace, lineKinds, placeOf } from './line-kind.ts'

interface LinesProps {
  readonly lines: readonly DayLine[]
  /** How many are shown before more are asked for. */
  readonly shown: number
  readonly withActions?: boolean
}

/** Lines of the day; where actions are shown, the first one is the page's primary one. */
export function Lines({ lines, shown, withActions = false }: LinesProps) {
  const text = useText(todayScreens)
  const [isWhole, showWhole] = useState(false)
  const visible = isWhole ? lines : lines.slice(0, shown)
  const rest = lines.length - visible.length
  return (
    <>
      <ul className="today-lines">
        {visible.map((line, index) => (
          <li key={`${line.kind} ${line.planId} ${line.id}`}>
            <Line line={line} />
            {withActions ? <Action line={line} isFirst={index === 0} /> : null}
          </li>
        ))}
      </ul>
      {rest > 0 ? (
        <Button variant="subtle" size="sm" w="fit-content" onClick={() => showWhole(true)}>
          {text.more(rest)}
        </Button>
      ) : null}
    </>
  )
}

function Line({ line }: { line: DayLine }) {
  const text = useText(todayScreens)
  const { kind, label, title, agency, reason } = line
  // The plan is the same in most lines: an agency's name tells its report apart.
  const isReport = kind === 'report_to_decide'
  return (
    <div className="today-line">
      <Standing line={line} />
      <Link to={placeOf(line)} className="today-title">
        {isReport && agency ? agency : `${label ? `${label}. ` : ''}${title}`}
      </Link>
      {agency ? <span className="quiet">{isReport ? title : agency}</span> : null}
      {reason && (kind === 'activity_returned' || kind === 'report_returned') ? (
        <span className="quiet">{text.reason(reason)}</span>
      ) : null}
    </div>
  )
}

/** Sign, word and colour; a last day that is over turns the line red. */
function Standing({ line: { kind, day } }: { line: DayLine }) {
  const text = useText(todayScreens)
  const format = useFormat()
  const { today } = useSession()
  const { state, says } = lineKinds[kind]
  const isLate = says === 'left' && day !== null && daysFrom(today, day) < 0
  if (day === null) return <StateBadge state={state} word={kind === 'task_quiet' ? text.noEvidence : text.noDay} />
  const said = says === 'left' ? format.deadline(day) : format.ago(day)
  const words = text.words[kind](said)
  return <StateBadge state={isLate ? 'overdue' : state} word={words.slice(0, 1).toUpperCase() + words.slice(1)} />
}

function Action({ line, isFirst }: { line: DayLine; isFirst: boolean }) {
  const text = useText(todayScreens)
  const { action } = lineKinds[line.kind]
  if (!action) return null
  return (
    <Button component={Link} to={actionPlace(line)} variant={isFirst ? 'filled' : 'default'} size="sm">
      {text.actions[action]}
    </Button>
  )
}
