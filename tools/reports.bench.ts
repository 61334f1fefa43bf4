/**
 * The consolidated report of 130 agencies with 10,000 activities, from the database to the Word file: what a plan owner waits for.
 */
import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { openGate, pooled } from '../src/app/gate.ts'
import { acceptReport, consolidatedDocx, saveReport, submitReport } from '../src/execution/reports/index.ts'
import type { Actor, Role } from '../src/foundation/access/index.ts'
import { stoppedClock } from '../src/platform/clock/clock.ts'
import { type OpenedDatabase, openDatabase } from '../src/platform/database/database.ts'
import type { Bench } from './bench.ts'
import { type MigratedDatabase, migratedDatabase } from './test/migrated-database.ts'

/** `r(n)` gives the same id for the same number; agency 131 owns the plan. */
const filling = `
create function r(n text) returns uuid language sql immutable as $$
  select overlay(overlay(md5(n) placing '4' from 13) placing '8' from 17)::uuid $$;
insert into agencies (id, code, name, short_name, kind, level, commanded, valid_from)
  select r('agency' || n), 'a' || n, 'Cơ quan số ' || n, 'CQ' || n, 'state', case when n % 2 = 0 then 'province' else 'commune' end,
    true, '2024-01-01' from generate_series(1, 131) n;
insert into people (id, name, email) select r('person' || n), 'Người ' || n, 'n' || n || '@lantoa.example' from generate_series(1, 131) n;
insert into posts (id, person_id, agency_id, role, valid_from)
  select r('post' || n), r('person' || n), r('agency' || n), 'approver', '2024-01-01' from generate_series(1, 131) n;
insert into plans (id, owner_agency_id, state, source_name, source_format, source_sha256, source_text, title, year, reading,
    created_by, created_at, issued_by, issued_at, frozen_sha256)
  values (r('plan'), r('agency131'), 'issued', 'x', 'text', 'x', 'x', 'Tuyên truyền năm 2024', 2024, '{}',
    r('person131'), now(), r('person131'), now(), 'x');
insert into plan_phrases (plan_id, phrase, kind, confirmed) values (r('plan'), 'các cơ quan', 'holders', true);
insert into plan_rosters (id, plan_id, phrase, agency_id, proposed, included)
  select r('roster' || n), r('plan'), 'các cơ quan', r('agency' || n), true, true from generate_series(1, 130) n;
insert into plan_report_duties (id, plan_id, position, kind, text, reporters, due_on)
  values (r('duty'), r('plan'), 0, 'agency', 'báo cáo', array['các cơ quan'], '2024-11-14');
insert into plan_items (id, plan_id, position, section, label, lead, coordinating, action, actions, role, requested, deadlines,
    event_dates, quantities, places, source, confidence, verdict)
  select r('item' || n), r('plan'), n, 'V.' || n, n::text, '{}', '{}', 'Tổ chức tuyên truyền', '[]', 'thuc_hien',
    false, '[]', '{}', '{}', '{}', 'to-chuc-thuc-hien', 1, 'accepted' from generate_series(1, 21) n;
insert into tasks (id, plan_id, item_id, position, section, label, clause, actions, requested, restricted, quantities)
  select r('task' || n), r('plan'), r('item' || n), n, 'V.' || n, n::text,
    'Tổ chức tuyên truyền bằng hình thức phù hợp, mục ' || n, '[]', false, false, '{}' from generate_series(1, 21) n;
insert into assignments (id, task_id, plan_id, agency_id, role, state, changed_at)
  select r('assignment' || n || '-' || a), r('task' || n), r('plan'), r('agency' || a), 'lead', 'in_progress', now()
  from generate_series(1, 21) n, generate_series(1, 130) a;
insert into activities (id, plan_id, agency_id, title, started_on, ended_on, state, links, created_by, created_at)
  select r('activity' || n), r('plan'), r('agency' || (1 + n % 130)), 'Buổi tuyên truyền ở bản số ' || n,
    date '2024-01-01' + n % 300, date '2024-01-01' + n % 300, 'approved', jsonb_build_array('https://cong.example/tin-' || n % 9000),
    r('person' || (1 + n % 130)), now() from generate_series(1, 10000) n;
insert into activity_assignments (activity_id, assignment_id)
  select r('activity' || n), r('assignment' || (1 + n % 21) || '-' || (1 + n % 130)) from generate_series(1, 10000) n;
insert into activity_statistics (activity_id, code, value)
  select r('activity' || n), code, n % 200 from generate_series(1, 10000) n,
    unnest(array['ATT', 'MEET', 'TALK', 'NEWS', 'BANNER', 'PERS', 'MODEL_STOCK', 'WASTE_T']) code
  where abs(hashtext(code || n)) % 3 = 0;
analyze;`

interface Prepared {
  readonly database: MigratedDatabase
  readonly opened: OpenedDatabase
  readonly gate: ReturnType<typeof openGate>
  readonly owner: Actor
  readonly planId: string
}

/** Either every agency’s report is accepted, or none: then its activities are counted as they are now. */
async function prepare(isAccepted: boolean): Promise<Prepared> {
  const database = await migratedDatabase('reports')
  const client = new pg.Client({ connectionString: database.url })
  await client.connect()
  await client.query(filling)
  const { rows } = await client.query(`select r('plan') as plan, r('person' || n) as person, r('post' || n) as post,
    r('agency' || n) as agency from generate_series(1, 131) n order by n`)
  await client.end()
  const opened = openDatabase(database.url)
  const queue = { enqueue: async () => {} }
  const gate = openGate({ connection: pooled(opened.db), clock: stoppedClock('2024-11-08T02:00:00.000Z'), queue })
  const actor = ({ person, post, agency }: (typeof rows)[number], role: Role): Actor => ({
    ...{ personId: person, personName: 'Người', post: { id: post, agencyId: agency, role } },
  })
  const owner = actor(rows[130], 'plan_owner')
  const planId: string = rows[0].plan
  for (const row of isAccepted ? rows.slice(0, 130) : [])
    await acceptOne(gate, { planId, approver: actor(row, 'approver'), owner })
  return { database, opened, gate, owner, planId }
}

async function acceptOne(
  gate: ReturnType<typeof openGate>,
  { planId, approver, owner }: { planId: string; approver: Actor; owner: Actor },
): Promise<void> {
  const reportId = randomUUID()
  const agencyId = approver.post?.agencyId ?? ''
  const words = { strengths: { text: 'Đều khắp.', was: '' } }
  const save = { reportId, planId, agencyId, kind: 'agency', revision: 0, words } as const
  const by = (actor: Actor) => ({ actor, language: 'vi' }) as const
  await gate.write(by(approver), (ctx) => saveReport(ctx, save))
  await gate.write(by(approver), (ctx) => submitReport(ctx, { reportId, revision: 1, open: false }))
  await gate.write(by(owner), (ctx) => acceptReport(ctx, { reportId, revision: 2 }))
}

const written =
  (open: boolean) =>
  async ({ gate, owner, planId }: Prepared): Promise<void> => {
    await gate.read({ actor: owner, language: 'vi' }, (ctx) => consolidatedDocx(ctx, { planId, open }))
  }

async function finish({ opened, database }: Prepared): Promise<void> {
  await opened.close()
  await database.remove()
}

const bench = (name: string, { isAccepted }: { isAccepted: boolean }): Bench<Prepared> => ({
  name: `report: 130 agencies, 10,000 activities to Word, ${name}`,
  prepare: () => prepare(isAccepted),
  run: written(!isAccepted),
  finish,
})

export const benches = [
  bench('from accepted reports', { isAccepted: true }),
  bench('not locked', { isAccepted: false }),
] as readonly Bench<Prepared>[]
