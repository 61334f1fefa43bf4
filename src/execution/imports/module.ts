import type { Module } from '../../foundation/access/index.ts'
import type { PeopleOutside } from '../../foundation/people/index.ts'
import { routesWith } from './routes.ts'

/** Brings things in from Excel. What it writes it writes through the modules whose things they are; it has no tables. */
export const importsModule = (outside: PeopleOutside): Module => ({ name: 'imports', routes: routesWith(outside) })
