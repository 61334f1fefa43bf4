import { routesOf } from '../access/index.ts'
import { agenciesContract } from './contract.ts'
import { agenciesOn, agencyById, agencyDirectory } from './queries.ts'

export const routes = routesOf('agencies', agenciesContract, {
  list: agenciesOn,
  directory: agencyDirectory,
  show: agencyById,
})
