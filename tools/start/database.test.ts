import pg from 'pg'
import { expect, inject, test } from 'vitest'
import { type ServerTraits, serverTraits, unfitness } from './database.ts'

const fit: ServerTraits = {
  version: 150_018,
  encoding: 'UTF8',
  hasVietnameseOrder: true,
  missingExtensions: [],
  mayCreate: true,
}

test.each<[string, Partial<ServerTraits>, RegExp | null]>([
  ['PostgreSQL 15', {}, null],
  ['PostgreSQL 18', { version: 180_004 }, null],
  ['PostgreSQL 14', { version: 140_022 }, /PostgreSQL 14; Lan Tỏa cần bản 15/],
  ['another encoding', { encoding: 'LATIN1' }, /bảng mã LATIN1/],
  ['no Vietnamese order', { hasVietnameseOrder: false }, /vi-x-icu/],
  ['no extensions', { missingExtensions: ['pg_trgm', 'unaccent'] }, /pg_trgm, unaccent/],
  ['a user who may not create tables', { mayCreate: false }, /không được tạo bảng/],
])('%s', (_what, given, words) => {
  const fault = unfitness({ ...fit, ...given })
  if (words) expect(fault).toMatch(words)
  else expect(fault).toBeNull()
})

test('the server that comes along is fit', async () => {
  const client = new pg.Client({ connectionString: inject('adminUrl') })
  await client.connect()
  const traits = await serverTraits(client)
  await client.end()
  expect(traits).toMatchObject({ encoding: 'UTF8', hasVietnameseOrder: true, missingExtensions: [], mayCreate: true })
  expect(traits && unfitness(traits)).toBeNull()
})
