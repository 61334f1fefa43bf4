export { addAgencies } from './actions.ts'
export { agenciesContract } from './contract.ts'
export type { AgencyRecord, Succession } from './data/agency-record.ts'
export { agencyGroups, type GroupCode } from './data/groups.ts'
export { sonLa2024 } from './data/son-la-2024.ts'
export { agenciesModule } from './module.ts'
export { agenciesOn, agencyById } from './queries.ts'
export {
  type AgencyMatch,
  agencyMatcher,
  existsOn,
  type GroupMatch,
  matchAgency,
  matchGroup,
  proposeRoster,
} from './rules.ts'
export { Agency, AgencyKind, AgencyLevel } from './shapes.ts'
export { findAgency, findAgencyByCode, listAgencies } from './store.ts'
