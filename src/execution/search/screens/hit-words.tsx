import { useFormat, useText } from '../../../ui/kit/index.ts'
import { type Asked, excerptOf } from '../rules.ts'
import { searchScreens } from '../screen-messages.ts'
import type { Hit, HitKind } from '../shapes.ts'
import { FoundWords } from './found-words.tsx'
import './search.css'

interface HitWordsProps {
  readonly hit: Hit
  readonly asked: Asked
}

/** What was found, with its words marked: what it is called, the words around them, and where it belongs. */
export function HitWords({ hit, asked }: HitWordsProps) {
  const title = useHitTitle()(hit, asked)
  return (
    <span className="hit">
      <span className="hit-title">
        {hit.kind === 'task' ? <b className="hit-label figures">{hit.label}</b> : null}
        <FoundWords text={title} asked={asked} />
      </span>
      {hit.excerpt && hit.kind !== 'document' ? (
        <span className="hit-excerpt">
          <FoundWords text={hit.excerpt} asked={asked} />
        </span>
      ) : null}
      <HitAbout hit={hit} asked={asked} />
    </span>
  )
}

/** Clauses may be as long as a page: of longer ones the part is shown that has the words. */
const longTitle = 200

/** What a hit is called. */
function useHitTitle(): (hit: Hit, asked: Asked) => string {
  const text = useText(searchScreens)
  return ({ kind, title, excerpt, agencyId }, asked) => {
    if (kind === 'document') return excerpt
    if (kind === 'report') return agencyId ? text.reportOf(title) : text.consolidated
    if (title.length > longTitle) return excerptOf(title, asked) || title
    return title || text.untitled
  }
}

function HitAbout({ hit, asked }: HitWordsProps) {
  const parts = useAbout(hit)
  if (parts.length === 0) return null
  return (
    <span className="hit-about quiet figures">
      {hasOwnNames[hit.kind] ? <FoundWords text={parts.join(' · ')} asked={asked} /> : parts.join(' · ')}
    </span>
  )
}

/** What stands below is also looked through, not only where the thing belongs. */
const hasOwnNames: Readonly<Partial<Record<HitKind, boolean>>> = { plan: true, agency: true }

/** Whose it is, under which plan, from which day. */
function useAbout({ kind, label, agencyName, planNumber, planTitle, line, on }: Hit): string[] {
  const text = useText(searchScreens)
  const format = useFormat()
  const day = on ? format.dayShort(on) : ''
  const plan = planNumber || planTitle || ''
  const parts = {
    plan: [label, agencyName, day],
    task: [plan],
    activity: [agencyName, day],
    difficulty: [agencyName, day, plan],
    report: [day, plan],
    agency: [label],
    document: [text.line(format.number(line)), plan],
    person: [],
  }
  return parts[kind].flatMap((part) => part || [])
}
