import { expect, test } from 'vitest'
import { isDatabaseAway } from './database.ts'

const fault = (message: string, code?: string) => Object.assign(new Error(message), code ? { code } : {})

test.each([
  [fault('connect ECONNREFUSED 127.0.0.1:1', 'ECONNREFUSED'), true],
  [fault('terminating connection due to administrator command', '57P01'), true],
  [fault('the database system is starting up', '57P03'), true],
  [fault('sorry, too many clients already', '53300'), true],
  [fault('connection failure', '08006'), true],
  [fault('timeout exceeded when trying to connect'), true],
  [fault('Connection terminated unexpectedly'), true],
  [fault('duplicate key value violates unique constraint', '23505'), false],
  [fault('value out of range', '22003'), false],
  [fault('a bug'), false],
  [null, false],
])('%s: away is %s', (error, expected) => expect(isDatabaseAway(error)).toBe(expected))
