import type { Module } from '../../foundation/access/index.ts'
import { routes } from './routes.ts'

export const reportsModule: Module = { name: 'reports', routes }
