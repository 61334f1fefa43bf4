import { type Module, routesOf } from '../../foundation/access/index.ts'
import type { Storage } from '../../platform/storage/storage.ts'
import { pagesContract } from './contract-pages.ts'
import { planPage, planPages } from './queries-pages.ts'
import { routesWith } from './routes.ts'

/** The storage keeps the documents that plans were read from. */
export const plansModule = (storage: Storage): Module => ({
  name: 'plans',
  routes: [...routesWith(storage), ...routesOf('plans', pagesContract, { pages: planPages, page: planPage })],
})
