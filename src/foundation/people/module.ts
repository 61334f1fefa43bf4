import type { Module } from '../access/index.ts'
import type { PeopleOutside } from './invitation-link.ts'
import { routesWith } from './routes.ts'

export const peopleModule = (outside: PeopleOutside): Module => ({ name: 'people', routes: routesWith(outside) })
