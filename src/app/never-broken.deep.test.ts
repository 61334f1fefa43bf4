import fc from 'fast-check'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { Route } from '../foundation/access/index.ts'
import type { Operation } from '../platform/http/contract.ts'
import { diskStorage } from '../platform/storage/disk-storage.ts'
import { modulesWith } from './modules.ts'
import { type Input, oddInputs } from './testing/odd-inputs.ts'
import { permissionCases } from './testing/permission-cases.ts'
import { aScene } from './testing/permissions-scene.ts'
import { inWorld } from './testing/world.ts'

const outside = { storage: diskStorage('/nowhere'), mailer: null, publicUrl: 'http://lantoa.example' }
const routes = new Map(
  modulesWith(outside).flatMap((module) => (module.routes ?? []).map((route): [string, Route] => [route.name, route])),
)

/** Papers are read and made in a process of its own for each request, which takes a good part of a second. */
const startsProcess = ({ body, answer, limit }: Operation): boolean =>
  body === 'bytes' || answer === 'file' || limit !== undefined

/** The scene of the table of permissions, seen by one who may; each try is taken back. */
test.each(Object.entries(permissionCases))('%s is never broken by what is sent', (name, one) =>
  inWorld(async (world) => {
    const { operation } = routes.get(name.split(' ')[0] ?? '') ?? {}
    if (!operation) throw new Error(`there is no route ${name}`)
    const scene = await aScene(world)
    const valid: Input = { ...(await one.sent(scene)) }
    const visitor = scene.as(one.allowed[0] ?? 'nobody')
    const tried = fc.asyncProperty(oddInputs(operation, valid), async (input) => {
      await sql`savepoint as_it_was`.execute(world.db)
      const { status } = await visitor.call(operation, input, one.file)
      await sql`rollback to savepoint as_it_was`.execute(world.db)
      expect(status).toBeLessThan(500)
    })
    await fc.assert(tried, { numRuns: startsProcess(operation) ? 15 : 200 })
  })(),
)
