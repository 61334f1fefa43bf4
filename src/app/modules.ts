import { plansModule } from '../execution/plans/index.ts'
import { tasksModule } from '../execution/tasks/index.ts'
import type { Module } from '../foundation/access/index.ts'
import { agenciesModule } from '../foundation/agencies/index.ts'

/** Every module of the product that answers over HTTP. */
export const modules: readonly Module[] = [agenciesModule, plansModule, tasksModule]
