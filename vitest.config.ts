import { defineConfig } from 'vitest/config'

const longOnes = ['**/*.deep.test.ts']
const isDeep = process.env.LANTOA_DEEP === '1'

/** Tests lie beside what they test; `*.deep.test.ts` are the long ones that `npm run test:deep` runs. */
export default defineConfig({
  test: {
    include: isDeep ? longOnes : ['src/**/*.test.ts', 'tools/**/*.test.ts'],
    exclude: isDeep ? ['node_modules/**'] : ['node_modules/**', ...longOnes],
    globalSetup: ['tools/test/database.ts'],
    testTimeout: isDeep ? 600_000 : 20_000,
    hookTimeout: 60_000,
    pool: 'forks',
    // Modules keep no state between tests, so a worker loads them and copies its database once for all its files.
    isolate: isDeep,
    restoreMocks: true,
  },
})
