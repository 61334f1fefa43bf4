import { useState } from 'react'
import { useText } from '../../../../ui/kit/index.ts'
import { planScreens } from '../../screen-messages.ts'
import { type AgenciesById, AgencyLink } from '../agency-names.tsx'

const FIRST = 8

interface AgencyNamesProps {
  readonly ids: readonly string[]
  readonly agencies: AgenciesById
  /** All of them at once, where each is to be looked at. */
  readonly unfolded?: boolean
}

/** Agencies by their short names, each leading to it; a long list is folded. */
export function AgencyNames({ ids, agencies, unfolded = false }: AgencyNamesProps) {
  const text = useText(planScreens)
  const [isWhole, setWhole] = useState(false)
  if (ids.length === 0) return <span className="quiet">{text.noAgency}</span>
  const isLong = !unfolded && ids.length > FIRST + 2
  const shown = isLong && !isWhole ? ids.slice(0, FIRST) : ids
  return (
    <span className="agency-names">
      {shown.map((id) => (
        <AgencyLink key={id} agency={agencies.get(id)} />
      ))}
      {isLong ? (
        <button type="button" className="text-button" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? text.fewer : text.more(ids.length - FIRST)}
        </button>
      ) : null}
    </span>
  )
}
