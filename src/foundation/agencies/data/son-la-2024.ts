import type { AgencyRecord } from './agency-record.ts'
import { districtAgencies } from './son-la-2024/districts.ts'
import { partyFrontAndPress } from './son-la-2024/party-front-press.ts'
import { stateAgencies } from './son-la-2024/state.ts'
import { verticalAgencies } from './son-la-2024/vertical.ts'

/**
 * Every provincial and district agency of Sơn La in 2024, parents before children. Names, groups and successors marked
 * `unverified` await a person of the province; what came in 2025 is kept as links only.
 */
export const sonLa2024: readonly AgencyRecord[] = parentsFirst([
  ...stateAgencies,
  ...verticalAgencies,
  ...partyFrontAndPress,
  ...districtAgencies,
])

function parentsFirst(records: readonly AgencyRecord[]): AgencyRecord[] {
  const depth = (record: AgencyRecord | undefined): number =>
    record?.parent ? 1 + depth(records.find((other) => other.code === record.parent)) : 0
  return [...records].sort((a, b) => depth(a) - depth(b))
}
