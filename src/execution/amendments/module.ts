import type { Module } from '../../foundation/access/index.ts'
import type { Storage } from '../../platform/storage/storage.ts'
import { routesWith } from './routes.ts'

/** The storage keeps the documents that amendments were read from. */
export const amendmentsModule = (storage: Storage): Module => ({ name: 'amendments', routes: routesWith(storage) })
