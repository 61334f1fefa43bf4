/**
 * The review desk at 150 and at 1,500 items, through the whole server but the network: opening it, deciding one and all, splitting,
 * merging and moving at the head of the list (where every other item gets a new place), each with its way back.
 */
import { randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import pg from 'pg'
import { buildServer } from '../src/app/build-server.ts'
import { openGate, pooled } from '../src/app/gate.ts'
import { plansContract } from '../src/execution/plans/contract.ts'
import type { PlanDesk, PlanItem } from '../src/execution/plans/shapes.ts'
import type { Actor } from '../src/foundation/access/index.ts'
import { stoppedClock } from '../src/platform/clock/clock.ts'
import { type OpenedDatabase, openDatabase } from '../src/platform/database/database.ts'
import { addressOf } from '../src/platform/http/client.ts'
import type { Operation, OutputOf, SentOf } from '../src/platform/http/contract.ts'
import { diskStorage } from '../src/platform/storage/disk-storage.ts'
import type { Bench } from './bench.ts'
import { type MigratedDatabase, migratedDatabase } from './test/migrated-database.ts'

const [planId, agencyId, personId, postId] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()]

/** One draft; each item has a clause of about 300 characters with two actions, a deadline and two quantities. */
const filling = (items: number): string => `
insert into agencies (id, code, name, short_name, kind, level, commanded, valid_from)
  values ('${agencyId}', 'a1', 'Cơ quan thử nghiệm', 'CQ', 'state', 'province', true, '2024-01-01');
insert into people (id, name, email) values ('${personId}', 'Người thử', 'thu@lantoa.example');
insert into posts (id, person_id, agency_id, role, valid_from) values ('${postId}', '${personId}', '${agencyId}', 'plan_owner', '2024-01-01');
insert into plans (id, owner_agency_id, state, source_name, source_format, source_sha256, source_text, title, year, reading, created_by, created_at)
  values ('${planId}', '${agencyId}', 'draft', 'x', 'text', 'x',
    (select string_agg('1.' || n || '. ' || clause, E'\\n') from (${clauses(items)}) c), 'Kế hoạch thử nghiệm', 2024, '{}', '${personId}', now());
insert into plan_phrases (plan_id, phrase, kind, confirmed) values ('${planId}', 'Cơ quan thử nghiệm', 'agency', true);
insert into plan_items (id, plan_id, position, section, label, lead, coordinating, action, actions, role, requested, deadlines,
    event_dates, quantities, places, source, span, confidence)
  select gen_random_uuid(), '${planId}', n - 1, 'II.' || n % 20, '1.' || n, '{Cơ quan thử nghiệm}', '{}', clause,
    '[{"verb": "Tổ chức", "object": "buổi tuyên truyền"}, {"verb": "phát hành", "object": "tờ rơi"}]', 'thuc_hien', false,
    '[{"text": "trước ngày 15/11/2024", "date": "2024-11-15", "dueAt": "2024-11-14T23:59:59+07:00"}]', '{}', '{01 buổi,500 tờ rơi}',
    '{tại bản}', 'to-chuc-thuc-hien', jsonb_build_array(n - 1, 0, length(clause)), case when n % 10 = 0 then 0.6 else 0.95 end
  from (${clauses(items)}) c;
analyze;`

const clauses = (items: number): string => `
  select n, 'Tổ chức buổi tuyên truyền số ' || n || ' tại bản cho người dân về giữ gìn vệ sinh đường làng, phân loại rác tại nhà; ' ||
    'phát hành 500 tờ rơi có hình vẽ dễ hiểu tới từng hộ gia đình và các điểm trường trước ngày 15/11/2024.' clause
  from generate_series(1, ${items}) n`

interface Prepared {
  readonly app: FastifyInstance
  readonly opened: OpenedDatabase
  readonly database: MigratedDatabase
}

async function prepare(items: number): Promise<Prepared> {
  const database = await migratedDatabase('desk')
  const client = new pg.Client({ connectionString: database.url })
  await client.connect()
  await client.query(filling(items))
  await client.end()
  const actor: Actor = { personId, personName: 'Người thử', post: { id: postId, agencyId, role: 'plan_owner' } }
  const opened = openDatabase(database.url)
  const queue = { enqueue: async () => {} }
  const gate = openGate({ connection: pooled(opened.db), clock: stoppedClock('2024-11-08T02:00:00.000Z'), queue })
  const outside = { storage: diskStorage('/nowhere'), mailer: null, publicUrl: 'http://lantoa.example' }
  const app = await buildServer({ gate, identify: async () => actor, outside, requestsPerMinute: 1_000_000 })
  return { app, opened, database }
}

async function finish({ app, opened, database }: Prepared): Promise<void> {
  await app.close()
  await opened.close()
  await database.remove()
}

async function asked<T extends Operation>({ app }: Prepared, operation: T, sent: SentOf<T>): Promise<OutputOf<T>> {
  const url = `/api${addressOf(operation, sent)}`
  const answer = await app.inject({
    method: operation.method,
    url,
    ...(operation.method === 'GET' ? {} : { payload: sent as object }),
  })
  if (answer.statusCode !== 200) throw new Error(answer.body)
  return answer.json()
}

const show = (prepared: Prepared): Promise<PlanDesk> => asked(prepared, plansContract.show, { planId })
const seen = ({ id, revision }: PlanItem) => ({ id, revision })

/** What is asked before a deed is timed too: its own share is the difference to "open". */
const onFirst =
  (count: number, deed: (prepared: Prepared, items: readonly PlanItem[]) => Promise<unknown>) =>
  async (prepared: Prepared): Promise<void> => {
    await deed(prepared, (await show(prepared)).items.slice(0, count))
  }

const decide = (count: number) =>
  onFirst(count, async (prepared, items) => {
    const verdict = items[0]?.verdict === 'accepted' ? 'unreviewed' : 'accepted'
    await asked(prepared, plansContract.decideItems, { planId, items: items.map(seen), verdict })
  })

async function backAgain(prepared: Prepared, stepId: string): Promise<void> {
  await asked(prepared, plansContract.turnStep, { planId, stepId, undone: true })
}

const split = onFirst(1, async (prepared, [item]) => {
  if (!item) throw new Error('the draft has items')
  const cut = item.action.indexOf(';') + 1
  const parts = [
    { id: randomUUID(), label: 'a', start: 0, end: cut, actions: [0] },
    { id: randomUUID(), label: 'b', start: cut, end: item.action.length, actions: [1] },
  ]
  const stepId = randomUUID()
  await asked(prepared, plansContract.splitItem, { planId, stepId, itemId: item.id, revision: item.revision, parts })
  await backAgain(prepared, stepId)
})

const merge = onFirst(2, async (prepared, items) => {
  const stepId = randomUUID()
  await asked(prepared, plansContract.mergeItems, { planId, stepId, itemId: randomUUID(), items: items.map(seen) })
  await backAgain(prepared, stepId)
})

const move = onFirst(1, async (prepared, items) => {
  const stepId = randomUUID()
  await asked(prepared, plansContract.moveItems, { planId, stepId, items: items.map(seen), before: null })
  await backAgain(prepared, stepId)
})

const at = (items: number): readonly Bench<Prepared>[] =>
  (
    [
      ['open', show],
      ['open, decide one', decide(1)],
      ['open, decide all', decide(items)],
      ['open, split one, take it back', split],
      ['open, merge two, take it back', merge],
      ['open, move the first to the end, take it back', move],
    ] as const
  ).map(([name, run]) => ({ name: `desk of ${items}: ${name}`, prepare: () => prepare(items), run, times: 15, finish }))

export const benches: readonly Bench<Prepared>[] = [...at(150), ...at(1500)]
