import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { inOwnDatabase } from '../../src/app/testing/world.ts'
import { aReportedPlan } from '../../src/execution/reports/testing.ts'
import { anAgency } from '../../src/foundation/agencies/testing.ts'
import { report } from './report.ts'

test(
  'the consolidated report is written to a file, the plan named by words of its title',
  inOwnDatabase(async ({ write, url }) => {
    await write(async ({ db }) => void (await aReportedPlan(db, { tasks: { '1.1': [(await anAgency(db)).id] } })))
    vi.stubEnv('DATABASE_URL', url)
    const folder = await mkdtemp(join(tmpdir(), 'lantoa-report-'))
    const path = join(folder, 'bao-cao.docx')
    expect(await report.run(['ke hoach', 'thu', '-o', path])).toBe(`Đã ghi ${path}`)
    expect((await readFile(path)).subarray(0, 2).toString()).toBe('PK')
    await expect(report.run(['không có', '-o', path])).rejects.toThrow(/Không có kế hoạch.*Kế hoạch thử nghiệm/su)
    await rm(folder, { recursive: true })
    vi.unstubAllEnvs()
  }),
)

test.each([[[]], [['ke hoach']], [['-o', 'x.docx']], [['ke hoach', '--sai', '-o', 'x.docx']]])(
  'called wrongly (%j) it says how to call it',
  async (words) => expect(report.run(words)).rejects.toThrow('Cách dùng: lantoa report'),
)

test('without data or a database it says which setting is missing', async () => {
  vi.stubEnv('DATA_DIR', '/nowhere/at/all')
  vi.stubEnv('DATABASE_URL', '')
  await expect(report.run(['ke hoach', '-o', 'x.docx'])).rejects.toThrow('Hãy đặt DATA_DIR hoặc DATABASE_URL')
  vi.unstubAllEnvs()
})
