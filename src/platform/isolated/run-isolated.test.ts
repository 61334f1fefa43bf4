import { expect, test } from 'vitest'
import { IsolatedFailure, runIsolated } from './run-isolated.ts'

const entry = new URL('./testing/entry.ts', import.meta.url)
const limits = { timeoutMs: 8000, memoryMb: 64 }

const failureOf = async (trick: string, given = limits): Promise<unknown> => {
  const error = await runIsolated(entry, trick, given).catch((caught: unknown) => caught)
  return error instanceof IsolatedFailure ? error.reason : error
}

test('isolated work gives its answer', async () => {
  expect(await runIsolated(entry, 'answer', limits)).toBe('done')
})

test('a refusal of isolated work arrives as the same refusal', async () => {
  await expect(runIsolated(entry, 'refuse', limits)).rejects.toMatchObject({
    name: 'Refusal',
    kind: 'unsupported',
    code: 'testing.refused',
    details: { why: 'asked' },
  })
})

test.each([
  ['crash', 'crash'],
  ['vanish', 'crash'],
  ['fill', 'memory'],
])('work that does "%s" ends as %s and this process goes on', async (trick, reason) => {
  expect(await failureOf(trick)).toBe(reason)
})

test('work that never ends is stopped', async () => {
  expect(await failureOf('hang', { ...limits, timeoutMs: 300 })).toBe('timeout')
})

test('isolated work does not see the settings of this process', async () => {
  const seen = await runIsolated(entry, 'settings', limits)
  expect(seen).toEqual(process.env.NODE_COMPILE_CACHE ? ['NODE_COMPILE_CACHE'] : [])
})
