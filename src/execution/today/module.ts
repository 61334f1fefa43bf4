import { type Module, routesOf } from '../../foundation/access/index.ts'
import { todayContract } from './contract.ts'
import { todayOf } from './queries.ts'

export const todayModule: Module = { name: 'today', routes: routesOf('today', todayContract, { show: todayOf }) }
