import { type WordRun, wordDifference } from '../../platform/text/word-difference.ts'
import { useText } from './language.tsx'
import { kitMessages } from './messages.ts'
import './difference.css'

interface DifferenceProps {
  /** Null where there was nothing, or will be nothing. */
  readonly before: string | null
  readonly after: string | null
}

/** Old and new words side by side, one above the other on phones; what went and what came is marked by sign, line and word. */
export function Difference({ before, after }: DifferenceProps) {
  const text = useText(kitMessages)
  const runs = wordDifference(before ?? '', after ?? '')
  return (
    <div className="difference">
      <p data-side="before">
        <span className="difference-side">{text.wordsBefore}</span>{' '}
        {before ? (
          <Side runs={runs.filter(({ kind }) => kind !== 'new')} />
        ) : (
          <span className="quiet">{text.noWords}</span>
        )}
      </p>
      <p data-side="after">
        <span className="difference-side">{text.wordsAfter}</span>{' '}
        {after ? (
          <Side runs={runs.filter(({ kind }) => kind !== 'gone')} />
        ) : (
          <span className="quiet">{text.noWords}</span>
        )}
      </p>
    </div>
  )
}

/** A line through what went, a line under what came, each with its sign: colour alone tells nobody anything. */
function Side({ runs }: { runs: readonly WordRun[] }) {
  let at = 0
  return (
    <span lang="vi">
      {runs.map(({ kind, text }) => {
        at += text.length + 1
        const key = `${at} ${kind}`
        if (kind === 'gone') return <del key={key}>− {text} </del>
        if (kind === 'new') return <ins key={key}>+ {text} </ins>
        return <span key={key}>{text} </span>
      })}
    </span>
  )
}
