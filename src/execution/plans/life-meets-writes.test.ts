import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { inOwnDatabase } from '../../app/testing/world.ts'
import { anActor } from '../../foundation/people/testing.ts'
import type { Db } from '../../platform/database/database.ts'
import { tasksContract } from '../tasks/index.ts'
import { anAssignment, ownerOf } from '../tasks/testing.ts'
import { closePlan } from './actions/life.ts'

const paper = { number: '12/QĐ-UBND', on: '2024-11-05', issuer: 'UBND tỉnh Thử nghiệm', fileId: null }

/** Settles when some connection to this database waits for a lock. */
async function somebodyWaits(db: Db): Promise<void> {
  const { rows } = await sql`
    select pid from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`.execute(db)
  if (rows.length === 0) await somebodyWaits(db)
}

test(
  'a share that is confirmed while its plan is being closed waits for the closing, and is refused',
  inOwnDatabase(async ({ db, gate, as }) => {
    const { share, owner } = await db.transaction().execute(async (tx) => {
      const share = await anAssignment(tx, { state: 'awaiting_confirmation', outcome: 'done' })
      return { share, owner: await anActor(tx, { role: 'plan_owner', agencyId: await ownerOf(tx, share.planId) }) }
    })
    const { planId, id: assignmentId, revision } = share
    const confirming = await gate.write({ actor: owner, language: 'vi' }, async (ctx) => {
      await closePlan(ctx, { planId, stepId: randomUUID(), paper, reason: 'Đã xong', withOpen: true })
      const answer = as(owner).call(tasksContract.confirm, { assignmentId, revision })
      await somebodyWaits(db)
      return { answer }
    })
    const { status, body } = await confirming.answer
    expect([status, body.code]).toEqual([409, 'plans.is_closed'])
    const kept = db.selectFrom('assignments').select('state').where('id', '=', assignmentId)
    expect(await kept.executeTakeFirst()).toEqual({ state: 'awaiting_confirmation' })
  }),
)
