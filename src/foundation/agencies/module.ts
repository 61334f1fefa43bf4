import type { Module } from '../access/index.ts'
import { routes } from './routes.ts'

export const agenciesModule: Module = { name: 'agencies', routes }
