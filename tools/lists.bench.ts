/**
 * The lists that people open first, at 20 plans, 130 agencies, 54,600 assignments and 100,000 activities, through the whole
 * server but the network. Beside them the floor: fifty rows of the same table by key, without permission or shape.
 */
import { randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import pg from 'pg'
import { buildServer } from '../src/app/build-server.ts'
import { openGate, pooled } from '../src/app/gate.ts'
import { activitiesContract } from '../src/execution/activities/index.ts'
import { overviewContract } from '../src/execution/overview/contract.ts'
import { searchContract } from '../src/execution/search/contract.ts'
import { tasksContract } from '../src/execution/tasks/contract.ts'
import { todayContract } from '../src/execution/today/contract.ts'
import type { Actor, Role } from '../src/foundation/access/index.ts'
import { stoppedClock } from '../src/platform/clock/clock.ts'
import { type OpenedDatabase, openDatabase } from '../src/platform/database/database.ts'
import { addressOf } from '../src/platform/http/client.ts'
import type { Operation, SentOf } from '../src/platform/http/contract.ts'
import { diskStorage } from '../src/platform/storage/disk-storage.ts'
import type { Bench } from './bench.ts'
import { type MigratedDatabase, migratedDatabase } from './test/migrated-database.ts'

/** `r(n)` gives the same id for the same number. */
const filling = `
create function r(n text) returns uuid language sql immutable as $$
  select overlay(overlay(md5(n) placing '4' from 13) placing '8' from 17)::uuid $$;
insert into agencies (id, code, name, short_name, kind, level, commanded, valid_from)
  select r('agency' || n), 'a' || n, 'Cơ quan số ' || n, 'CQ' || n, 'state', 'province', true, '2024-01-01' from generate_series(1, 130) n;
insert into people (id, name, email) select r('person' || n), 'Người ' || n, 'n' || n || '@lantoa.example' from generate_series(1, 130) n;
insert into posts (id, person_id, agency_id, role, valid_from)
  select r('post' || n), r('person' || n), r('agency' || n), 'focal_point', '2024-01-01' from generate_series(1, 130) n;
insert into plans (id, owner_agency_id, state, source_name, source_format, source_sha256, source_text, title, year, reading,
    created_by, created_at, issued_by, issued_at, frozen_sha256)
  select r('plan' || n), r('agency1'), 'issued', 'x', 'text', 'x', 'x', 'Kế hoạch số ' || n, 2024, '{}',
    r('person1'), now(), r('person1'), now(), 'x' from generate_series(1, 20) n;
insert into plan_items (id, plan_id, position, section, label, lead, coordinating, action, actions, role, requested, deadlines,
    event_dates, quantities, places, source, confidence, verdict)
  select r('item' || p || '-' || n), r('plan' || p), n, 'V.' || n, n::text, '{}', '{}', 'Tổ chức tuyên truyền', '[]', 'thuc_hien',
    false, '[]', '{}', '{}', '{}', 'to-chuc-thuc-hien', 1, 'accepted' from generate_series(1, 20) p, generate_series(1, 21) n;
insert into tasks (id, plan_id, item_id, position, section, label, clause, actions, requested, restricted, quantities)
  select r('task' || p || '-' || n), r('plan' || p), r('item' || p || '-' || n), n, 'V.' || n, n::text,
    'Tổ chức tuyên truyền bằng hình thức phù hợp, mục ' || n, '[]', false, false, '{}'
  from generate_series(1, 20) p, generate_series(1, 21) n;
insert into assignments (id, task_id, plan_id, agency_id, role, report_due_on, changed_at)
  select r('assignment' || p || '-' || n || '-' || a), r('task' || p || '-' || n), r('plan' || p), r('agency' || a), 'lead',
    '2024-11-14', now() from generate_series(1, 20) p, generate_series(1, 21) n, generate_series(1, 130) a;
insert into activities (id, plan_id, agency_id, title, started_on, ended_on, state, created_by, created_at)
  select r('activity' || n), r('plan' || (1 + n % 20)), r('agency' || (1 + n % 130)), 'Buổi tuyên truyền số ' || n,
    date '2024-01-01' + n % 300, date '2024-01-01' + n % 300, 'approved', r('person' || (1 + n % 130)), now()
  from generate_series(1, 100000) n;
insert into activity_assignments (activity_id, assignment_id)
  select r('activity' || n), r('assignment' || (1 + n % 20) || '-' || (1 + n % 21) || '-' || (1 + n % 130)) from generate_series(1, 100000) n;
insert into activity_statistics (activity_id, code, value) select r('activity' || n), 'ATT', n % 200 from generate_series(1, 100000) n;
insert into plan_topics (id, plan_id, kind, position, label, title, text)
  select r('topic' || p || '-' || n), r('plan' || p), case when n <= 6 then 'theme' else 'channel' end, n, n::text,
    'Nội dung ' || n, 'Nội dung ' || n from generate_series(1, 20) p, generate_series(1, 10) n;
insert into activity_topics (activity_id, topic_id)
  select r('activity' || n), r('topic' || (1 + n % 20) || '-' || (1 + (n / 20 + k * 6) % 10)) from generate_series(1, 100000) n, generate_series(0, 1) k;
analyze;`

interface Prepared {
  readonly app: FastifyInstance
  readonly opened: OpenedDatabase
  readonly database: MigratedDatabase
  readonly planId: string
}

async function prepare(role: Role): Promise<Prepared> {
  const database = await migratedDatabase('lists')
  const client = new pg.Client({ connectionString: database.url })
  await client.connect()
  await client.query(filling)
  const { rows } = await client.query(
    `select r('person1') person, r('post1') post, r('agency1') agency, r('plan1') plan`,
  )
  await client.end()
  const [{ person, post, agency, plan }] = rows
  const actor: Actor = { personId: person, personName: 'Người 1', post: { id: post, agencyId: agency, role } }
  const opened = openDatabase(database.url)
  const queue = { enqueue: async () => {} }
  const gate = openGate({ connection: pooled(opened.db), clock: stoppedClock('2024-11-08T02:00:00.000Z'), queue })
  const outside = { storage: diskStorage('/nowhere'), mailer: null, publicUrl: 'http://lantoa.example' }
  const app = await buildServer({ gate, identify: async () => actor, outside, requestsPerMinute: 1_000_000 })
  return { app, opened, database, planId: plan }
}

async function finish({ app, opened, database }: Prepared): Promise<void> {
  await app.close()
  await opened.close()
  await database.remove()
}

const asked =
  <T extends Operation>(operation: T, sent: SentOf<T>) =>
  async ({ app }: Prepared): Promise<void> => {
    const { statusCode, body } = await app.inject({ method: 'GET', url: `/api${addressOf(operation, sent)}` })
    if (statusCode !== 200) throw new Error(body)
  }

const floor = async ({ opened }: Prepared): Promise<void> => {
  await opened.pool.query('select * from assignments where agency_id = $1 order by due_on limit 50', [randomUUID()])
}

const bench = (name: string, role: Role, run: (prepared: Prepared) => Promise<void>): Bench<Prepared> => ({
  name: `list: ${name}`,
  prepare: () => prepare(role),
  run,
  times: 25,
  finish,
})

export const benches = [
  bench('floor, one query by key', 'reader', floor),
  bench('tasks of a focal point (420 of 54,600)', 'focal_point', asked(tasksContract.list, {})),
  bench('tasks of the plan owner (all 54,600)', 'plan_owner', asked(tasksContract.list, {})),
  bench('tasks, searched without diacritics', 'focal_point', asked(tasksContract.list, { search: 'tuyen truyen' })),
  bench('activities of a focal point (770 of 100,000)', 'focal_point', asked(activitiesContract.list, {})),
  bench('activities for a leader (all 100,000)', 'leader', asked(activitiesContract.list, {})),
  bench('search for a word of 100,000 things', 'leader', asked(searchContract.search, { q: 'tuyen truyen' })),
  bench('search for a rare word', 'leader', asked(searchContract.search, { q: 'so 99999' })),
  bench('search for what is nowhere', 'leader', asked(searchContract.search, { q: 'khong co gi' })),
  bench('search of a plan owner for a word of 100,000', 'plan_owner', asked(searchContract.search, { q: 'truyen' })),
  bench('search of a focal point (770 activities)', 'focal_point', asked(searchContract.search, { q: 'tuyen truyen' })),
  bench('board of a plan (130 agencies × 21 tasks)', 'plan_owner', asked(overviewContract.board, {})),
  bench('dashboard of one plan', 'leader', async (prepared) =>
    asked(overviewContract.dashboard, { planId: prepared.planId })(prepared),
  ),
  bench('dashboard of all 20 plans', 'leader', asked(overviewContract.dashboard, {})),
  bench('first screen of a leader', 'leader', asked(todayContract.show, {})),
] as readonly Bench[]
