import { type Agency, agencyMatcher, matchGroup, proposeRoster } from '../../foundation/agencies/index.ts'
import type { PhraseKind, PlanRoster } from './shapes.ts'

/** Whom printed words mean on a day, as far as the agencies' names and groups tell. */
export interface Namer {
  /** The agency that is exactly so called, or null. */
  agencyId(printed: string): string | null
  /** One agency found by its name stands at once; everything else waits for a person. */
  roster(phrase: string): PlanRoster
}

export function namerOf(agencies: readonly Agency[], day: string): Namer {
  const match = agencyMatcher(agencies, day)
  const ids = new Map(agencies.map(({ code, id }) => [code, id]))
  const found = (printed: string) => {
    const known = match(printed)
    return { id: known ? ids.get(known.code) : undefined, sure: known?.certainty === 'exact' }
  }
  return {
    agencyId: (printed) => {
      const { id, sure } = found(printed)
      return sure && id !== undefined ? id : null
    },
    roster: (phrase) => {
      const { id, sure } = found(phrase)
      if (id !== undefined) return proposed(phrase, 'agency', { ids: [id], confirmed: sure })
      const group = matchGroup(phrase)
      if (!group) return proposed(phrase, 'unknown', { ids: [], confirmed: false })
      const members = proposeRoster(group, agencies, day).map((agency) => agency.id)
      const kind = !group.holders ? 'group' : members.length === 0 ? 'holders' : 'mixed'
      return proposed(phrase, kind, { ids: members, confirmed: false })
    },
  }
}

const proposed = (
  phrase: string,
  kind: PhraseKind,
  { ids, confirmed }: { ids: readonly string[]; confirmed: boolean },
): PlanRoster => ({
  phrase,
  kind,
  confirmed,
  revision: 1,
  members: ids.map((agencyId) => ({ agencyId, proposed: true, included: true, reason: null })),
})
