import { type Module, routesOf } from '../../foundation/access/index.ts'
import { searchContract } from './contract.ts'
import { findThings } from './queries.ts'

export const searchModule: Module = {
  name: 'search',
  routes: routesOf('search', searchContract, { search: findThings }),
}
