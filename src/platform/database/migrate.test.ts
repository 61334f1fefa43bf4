import { randomUUID } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, expect, inject, test } from 'vitest'
import { migrate } from './migrate.ts'

let folder = ''
let url = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'migrations-'))
  const name = `migrate_${randomUUID().slice(0, 8)}`
  const admin = new pg.Client({ connectionString: inject('adminUrl') })
  await admin.connect()
  await admin.query(`create database ${name}`)
  await admin.end()
  const address = new URL(inject('adminUrl'))
  address.pathname = `/${name}`
  url = address.toString()
  await writeFile(join(folder, '0001-first.sql'), 'create table first (id int)')
})
afterEach(() => rm(folder, { recursive: true }))

test('each migration runs once, in order, also when several processes start at once', async () => {
  await writeFile(join(folder, '0002-second.sql'), 'alter table first add column word text')
  const ran = await Promise.all([migrate(url, folder), migrate(url, folder), migrate(url, folder)])
  expect(ran.flat()).toEqual(['0001-first.sql', '0002-second.sql'])
  expect(await migrate(url, folder)).toEqual([])
})

test('a migration that fails leaves nothing of itself', async () => {
  await writeFile(join(folder, '0002-broken.sql'), 'create table second (id int); select nothing')
  await expect(migrate(url, folder)).rejects.toThrow('0002-broken.sql failed')
  await writeFile(join(folder, '0002-broken.sql'), 'create table second (id int)')
  expect(await migrate(url, folder)).toEqual(['0002-broken.sql'])
})

test('a migration that was changed after it ran is refused', async () => {
  await migrate(url, folder)
  await writeFile(join(folder, '0001-first.sql'), 'create table first (id int, word text)')
  await expect(migrate(url, folder)).rejects.toThrow('0001-first.sql is not the one')
})

test('an older migration that was never run is refused', async () => {
  await migrate(url, folder)
  await writeFile(join(folder, '0000-late.sql'), 'create table late (id int)')
  await expect(migrate(url, folder)).rejects.toThrow('0000-late.sql is older')
})
