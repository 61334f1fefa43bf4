import type { Storage } from '../../platform/storage/storage.ts'
import type { Module } from '../access/index.ts'
import type { FileSight } from './queries.ts'
import { routesWith } from './routes.ts'

/** `sights`: the modules on whose things files hang, each saying whether a person may see a file through it. */
export const filesModule = ({ storage }: { readonly storage: Storage }, sights: readonly FileSight[]): Module => ({
  name: 'files',
  routes: routesWith(storage, sights),
})
