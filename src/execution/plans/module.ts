import type { Module } from '../../foundation/access/index.ts'
import type { Storage } from '../../platform/storage/storage.ts'
import { routesWith } from './routes.ts'

/** The storage keeps the documents that plans were read from. */
export const plansModule = (storage: Storage): Module => ({ name: 'plans', routes: routesWith(storage) })
