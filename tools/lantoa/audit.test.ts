import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { expect, test, vi } from 'vitest'
import { inOwnDatabase } from '../../src/app/testing/world.ts'
import { sealEntries } from '../../src/foundation/journal/index.ts'
import { audit } from './audit.ts'

test(
  'it says that the journal holds, with its last seal, and refuses one that was altered',
  inOwnDatabase(async ({ db, url, write }) => {
    await write((ctx) => ctx.record({ kind: 'tests.happened', subject: { kind: 'test', id: randomUUID() } }))
    await db.transaction().execute(sealEntries)
    vi.stubEnv('DATABASE_URL', url)
    expect(await audit.run([])).toMatch(/^Nhật ký nguyên vẹn: 1 mục đã niêm phong.*[0-9a-f]{64}$/su)
    await sql`alter table journal_entries disable trigger journal_entries_stand`.execute(db)
    await sql`update journal_entries set kind = 'tests.never'`.execute(db)
    await expect(audit.run([])).rejects.toMatchObject({ code: 'journal.changed', details: { position: 1 } })
    vi.unstubAllEnvs()
  }),
)

test('called wrongly it says how to call it', async () => {
  await expect(audit.run(['--all'])).rejects.toThrow('Cách dùng: lantoa audit')
})
