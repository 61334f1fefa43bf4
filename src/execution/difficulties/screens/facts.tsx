import { Link, useFormat, useText } from '../../../ui/kit/index.ts'
import { difficultyScreens } from '../screen-messages.ts'
import type { DifficultyPage } from '../shapes.ts'

/** The words, whose they are, who decides, on what, and who raised it when. */
export function Facts({ difficulty }: { difficulty: DifficultyPage }) {
  const text = useText(difficultyScreens)
  const format = useFormat()
  const { kind, description, proposal, agencyName, addressedName, raisedByName, raisedAt } = difficulty
  const isProposal = kind === 'proposal'
  const described = { name: isProposal ? text.reasons : text.description, value: <Said words={description} /> }
  const proposed = { name: text.proposal, value: <Said words={proposal} /> }
  const facts = [
    ...(isProposal ? [proposed, described] : [described, proposed]),
    { name: text.agency, value: agencyName },
    { name: text.addressedTo, value: addressedName },
    { name: text.task, value: <OnWhat difficulty={difficulty} /> },
    { name: text.raisedBy, value: `${raisedByName} · ${format.dayShort(raisedAt)} (${format.ago(raisedAt)})` },
  ]
  return (
    <dl className="facts">
      {facts.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

function Said({ words }: { words: string }) {
  const text = useText(difficultyScreens)
  return words ? <span className="difficulty-text">{words}</span> : <span className="quiet">{text.noProposal}</span>
}

function OnWhat({ difficulty: { assignmentId, label, planId, planTitle } }: { difficulty: DifficultyPage }) {
  const text = useText(difficultyScreens)
  if (assignmentId && label) return <Link to={`/tasks/${assignmentId}`}>{text.onTask(label)}</Link>
  return (
    <>
      {text.wholePlan}: <Link to={`/plans/${planId}`}>{planTitle}</Link>
    </>
  )
}
