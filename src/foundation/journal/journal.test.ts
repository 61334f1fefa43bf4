import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { inOwnDatabase, inWorld, type World } from '../../app/testing/world.ts'
import { roles } from '../access/index.ts'
import { anActor } from '../people/testing.ts'
import { journalContract } from './contract.ts'
import { sealEntries, verifyChain } from './index.ts'

const happened = async (world: Pick<World, 'write'>, count: number): Promise<void> => {
  for (let number = 1; number <= count; number += 1)
    await world.write((ctx) =>
      ctx.record({
        kind: 'tests.happened',
        subject: { kind: 'test', id: randomUUID() },
        payload: { number, word: 'Mường La' },
      }),
    )
}

test(
  'entries are chained in stretches, the chain holds, and a second sealing adds nothing',
  inWorld(async (world) => {
    await happened(world, 3)
    expect((await sealEntries(world.db))?.position).toBe(3)
    expect(await sealEntries(world.db)).toBeNull()
    await happened(world, 2)
    expect(await verifyChain(world.db)).toMatchObject({ sealed: 3, unsealed: 2, fault: null })
    const head = await sealEntries(world.db)
    expect(await verifyChain(world.db)).toEqual({
      sealed: 5,
      unsealed: 0,
      head: head?.seal.toString('hex'),
      fault: null,
    })
  }),
)

const third = sql`(select id from journal_entries where seal_position = 3)`

test.each([
  ['an altered entry', sql`update journal_entries set kind = 'tests.never' where seal_position = 3`, 'changed'],
  ['an altered time', sql`update journal_entries set at = at - interval '1 day' where seal_position = 3`, 'changed'],
  ['an entry that is gone', sql`delete from journal_entries where seal_position = 3`, 'missing'],
  [
    'an altered payload',
    sql`update journal_payloads set payload = '{"number":9}' where entry_id = ${third}`,
    'payload',
  ],
])('%s is found at its place', async (_what, tampering, kind) => {
  await inWorld(async (world) => {
    await happened(world, 5)
    await sealEntries(world.db)
    await sql`alter table journal_entries disable trigger journal_entries_stand`.execute(world.db)
    await sql`alter table journal_payloads drop constraint journal_payloads_entry_id_fkey`.execute(world.db)
    await tampering.execute(world.db)
    expect((await verifyChain(world.db)).fault).toMatchObject({ kind, position: 3 })
  })()
})

test(
  'an erased payload does not break the chain',
  inWorld(async (world) => {
    await happened(world, 5)
    await sealEntries(world.db)
    await sql`delete from journal_payloads where entry_id = ${third}`.execute(world.db)
    expect((await verifyChain(world.db)).fault).toBeNull()
  }),
)

test.each([
  ['changed', sql`update journal_entries set kind = 'tests.never'`],
  ['sealed anew', sql`update journal_entries set seal = '\\x00', seal_position = 9`],
  ['deleted', sql`delete from journal_entries`],
])('the database itself refuses that an entry is %s', async (_what, statement) => {
  await inWorld(async (world) => {
    await happened(world, 1)
    await sealEntries(world.db)
    await expect(statement.execute(world.db)).rejects.toThrow('never changed or deleted')
  })()
})

test(
  'an entry that commits late is chained later and disturbs nothing',
  inOwnDatabase(async (world) => {
    const slow = await world.opened.pool.connect()
    await slow.query('begin')
    await slow.query(
      `insert into journal_entries (kind, subject_kind, subject_id, at, payload_salt, payload_hash)
       values ('tests.slow', 'test', gen_random_uuid(), now(), '\\x00', '\\x00')`,
    )
    await happened(world, 3)
    const seal = () => world.opened.db.transaction().execute(sealEntries)
    expect((await seal())?.position).toBe(3)
    await slow.query('commit')
    slow.release()
    expect((await seal())?.position).toBe(4)
    expect(await verifyChain(world.opened.db)).toMatchObject({ sealed: 4, unsealed: 0, fault: null })
  }),
)

test(
  'only an administrator verifies the chain',
  inWorld(async (world) => {
    expect((await world.as(null).call(journalContract.verify, {})).status).toBe(401)
    for (const role of roles) {
      const { status } = await world.as(await anActor(world.db, { role })).call(journalContract.verify, {})
      expect([role, status]).toEqual([role, role === 'administrator' ? 200 : 403])
    }
  }),
)
