import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { Route } from '../foundation/access/index.ts'
import { diskStorage } from '../platform/storage/disk-storage.ts'
import { modulesWith } from './modules.ts'
import { permissionCases } from './testing/permission-cases.ts'
import { type Asking, aScene, type Scene } from './testing/permissions-scene.ts'
import { type Answer, inWorld } from './testing/world.ts'

const outside = { storage: diskStorage('/nowhere'), mailer: null, publicUrl: 'http://lantoa.example' }
const routes = new Map(
  modulesWith(outside).flatMap((module) => (module.routes ?? []).map((route): [string, Route] => [route.name, route])),
)
const routeOf = (name: string): string => name.split(' ')[0] ?? ''

test('the table of permissions holds every route and no other', () =>
  expect([...new Set(Object.keys(permissionCases).map(routeOf))].toSorted()).toEqual([...routes.keys()].toSorted()))

test.each(Object.entries(permissionCases))('%s is for those whom the table names', (name, one) =>
  inWorld(async (world) => {
    const { operation } = routes.get(routeOf(name)) ?? {}
    if (!operation) throw new Error(`there is no route ${name}`)
    const scene = await aScene(world)
    const input = await one.sent(scene)
    const outcomes: Partial<Record<Asking, string>> = {}
    const expected: Partial<Record<Asking, string>> = {}
    for (const [asking, visitor] of scene.visitors) {
      const answer = await undone(scene, () => visitor.call(operation, input, one.file))
      outcomes[asking] = outcomeOf(answer, one.refusals ?? [])
      expected[asking] = one.allowed.includes(asking) ? 'allowed' : asking === 'nobody' ? 'must sign in' : 'refused'
    }
    expect(outcomes).toEqual(expected)
    expect(operation.open ?? false).toBe(one.allowed.includes('nobody'))
  })(),
)

/** Tries something and takes it back, so that everybody finds things as they were. */
async function undone<T>({ db }: Scene, run: () => Promise<T>): Promise<T> {
  await sql`savepoint as_it_was`.execute(db)
  const answer = await run()
  await sql`rollback to savepoint as_it_was`.execute(db)
  return answer
}

function outcomeOf({ status, body }: Answer<unknown>, refusals: readonly string[]): string {
  if (status === 200) return 'allowed'
  if (status === 401) return 'must sign in'
  return status === 403 || status === 404 || refusals.includes(body.code ?? '') ? 'refused' : `${status} ${body.code}`
}
