export { addAgencies } from './actions.ts'
export type { AgencyRecord, Succession } from './data/agency-record.ts'
export { sonLa2024 } from './data/son-la-2024.ts'
export { agenciesModule } from './module.ts'
export {
  type AgencyMatch,
  agencyMatcher,
  type GroupMatch,
  matchGroup,
  proposeRoster,
} from './rules.ts'
export { agencySearch } from './search.ts'
export { Agency, AgencyKind, AgencyLevel, type KnownAgency } from './shapes.ts'
export { findAgency, findAgencyByCode, listAgencies, listKnownAgencies } from './store.ts'
