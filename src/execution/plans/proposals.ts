import type { Agency } from '../../foundation/agencies/index.ts'
import { fold } from '../../platform/text/normalise.ts'
import type { PlanRoster } from './shapes.ts'

/** Whom a printed phrase means on a day: the one agency so called, or nobody that is known. */
export function proposedRoster(phrase: string, agencies: readonly Agency[], _day: string): PlanRoster {
  const match = agencies.find((agency) =>
    [agency.name, agency.shortName, ...agency.aliases].some((name) => fold(name) === fold(phrase)),
  )
  const members = match ? [{ agencyId: match.id, proposed: true, included: true, reason: null }] : []
  return { phrase, kind: match ? 'agency' : 'unknown', confirmed: !!match, revision: 1, members }
}
