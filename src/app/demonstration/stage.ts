import type { Actor, RecordedEntry, Route, WriteContext } from '../../foundation/access/index.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { Operation, OutputOf, SentOf } from '../../platform/http/contract.ts'
import { openGate, theSystem } from '../gate.ts'
import { modulesWith } from '../modules.ts'
import type { Outside } from '../outside.ts'
import { later } from '../reactions.ts'

/** Who does a thing, and at which business instant. */
export interface Moment {
  /** Null: nobody, the installation itself. */
  readonly by: Actor | null
  readonly at: Date
}

/** Where the story is played: everything is done as people do it, only at instants that are past. */
export interface Stage {
  /** Does what a request of this person would do: the same check of what is sent, the same action, the same journal. */
  act<T extends Operation>(moment: Moment, operation: T, sent: SentOf<T>, bytes?: Uint8Array): Promise<OutputOf<T>>
  /** Runs what no request does. */
  write<T>(moment: Moment, run: (ctx: WriteContext) => Promise<T>): Promise<T>
}

/** What waits for the worker is done at once. Nobody is written to: the people are invented. */
export function openStage(tx: Tx, outside: Outside): Stage {
  const operations = routesByOperation(outside)
  const unwritten: Outside = { ...outside, mailer: null }
  const waiting: RecordedEntry[] = []
  let now = new Date(0)
  const gate = openGate({
    connection: { db: tx, write: (run) => run(tx) },
    clock: { now: () => now },
    queue: { enqueue: async (_tx, _name, entry) => void waiting.push(entry as RecordedEntry) },
  })
  const write: Stage['write'] = async ({ by, at }, run) => {
    now = at
    const answer = await gate.write({ ...theSystem, actor: by }, run)
    for (let entry = waiting.shift(); entry; entry = waiting.shift()) {
      const current = entry
      for (const make of later[current.kind] ?? []) await gate.write(theSystem, (ctx) => make(unwritten)(ctx, current))
    }
    return answer
  }
  return {
    write,
    act: (moment, operation, sent, bytes) => act({ operations, write }, { moment, operation, sent, bytes }),
  }
}

const routesByOperation = (outside: Outside): ReadonlyMap<Operation, Route> =>
  new Map(modulesWith(outside).flatMap(({ routes = [] }) => routes.map((route) => [route.operation, route] as const)))

interface Played<T extends Operation> {
  readonly moment: Moment
  readonly operation: T
  readonly sent: SentOf<T>
  readonly bytes: Uint8Array | undefined
}

async function act<T extends Operation>(
  { operations, write }: { operations: ReadonlyMap<Operation, Route> } & Pick<Stage, 'write'>,
  { moment, operation, sent, bytes }: Played<T>,
): Promise<OutputOf<T>> {
  const route = operations.get(operation)
  if (!route) throw new Error(`No module answers ${operation.method} ${operation.path}`)
  const parsed = operation.input.parse(sent)
  const input = bytes ? { ...(parsed as object), bytes } : parsed
  const answer = await write(moment, (ctx) => route.handle(ctx, input as never))
  return operation.output.parse(answer) as OutputOf<T>
}
