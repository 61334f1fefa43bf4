/**
 * Writes database/tables.ts from the migrations, or with `--check` fails when it is stale.
 * Days and instants are text, counts are numbers, JSON is `unknown` when read and text when written.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migratedDatabase } from './test/migrated-database.ts'

const target = 'database/tables.ts'

function tablesOf(databaseUrl: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'tables-')), 'tables.ts')
  const flags = ['--dialect', 'postgres', '--camel-case', '--date-parser', 'string', '--numeric-parser', 'number']
  const scope = ['--include-pattern', 'public.*', '--exclude-pattern', 'public.migrations', '--out-file', file]
  execFileSync(process.execPath, ['node_modules/kysely-codegen/dist/cli/bin.js', ...flags, ...scope], {
    env: { ...process.env, DATABASE_URL: databaseUrl },
    stdio: 'pipe',
  })
  return withOurValues(readFileSync(file, 'utf8'))
}

function withOurValues(generated: string): string {
  return generated
    .replace(/export type Int8 = [^\n]+/, 'export type Int8 = ColumnType<number, number, number>;')
    .replace(
      /export type Timestamp = [^\n]+/,
      'export type Timestamp = ColumnType<string, Date | string, Date | string>;',
    )
    .replace(/export type Json = JsonValue;/, 'export type Json = ColumnType<unknown, string, string>;')
    .replace(/export type Json(Array|Object|Primitive|Value) = [^;]+;(\n\};)?\n+/g, '')
}

const database = await migratedDatabase('tables')
try {
  const fresh = tablesOf(database.url)
  if (!process.argv.includes('--check')) writeFileSync(target, fresh)
  else if (fresh !== readFileSync(target, 'utf8')) throw new Error(`${target} is stale: run node tools/tables.ts`)
} finally {
  await database.remove()
}
