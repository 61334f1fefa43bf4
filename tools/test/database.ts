import type { TestProject } from 'vitest/node'
import { migratedDatabase } from './migrated-database.ts'

/** Before all tests: one PostgreSQL with a migrated database, from which each worker copies its own. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const database = await migratedDatabase('lantoa_template')
  project.provide('adminUrl', database.adminUrl)
  project.provide('template', database.name)
  return database.remove
}
