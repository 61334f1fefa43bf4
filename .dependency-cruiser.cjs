/**
 * The map of the house: who may use whom. A part may use what is listed behind it, and itself; nothing else.
 * Inside execution, publishing and foundation each folder is a module; a module is entered by its doors alone.
 */
const map = {
  app: ['execution', 'publishing', 'documents', 'foundation', 'ui', 'platform'],
  execution: ['documents', 'foundation', 'platform'],
  publishing: ['foundation', 'ui/portal', 'platform'],
  foundation: ['platform'],
  documents: ['platform'],
  ui: ['platform', 'foundation/access'],
  platform: [],
}

/** What others may import of a module: its face on the server, what browsers may have of it too, and its builders for tests. */
const doors = ['index', 'contract', 'shapes', 'rules', 'powers', 'statistics', 'messages', 'screens/[^/]+', 'testing']
const door = `/(${doors.join('|')})\\.tsx?$`
/** The words of a module's screens: the help quotes them, so that it never names a button by a word it no longer bears. */
const words = '/[a-z]+-messages\\.ts$'

const parts = Object.keys(map)
const browserCode = ['^src/ui/', '^src/app/staff/', '^src/[^/]+/[^/]+/screens/']

const directions = parts.map((part) => ({
  name: `${part}-uses-only-${['itself', ...map[part]].join('-').replaceAll('/', '-')}`,
  severity: 'error',
  from: { path: `^src/${part}/`, pathNot: ['\\.(test|bench)\\.tsx?$', '/testing\\.ts$', '/screens/'] },
  to: { path: '^src/', pathNot: [part, ...map[part]].map((allowed) => `^src/${allowed}/`) },
}))

module.exports = {
  forbidden: [
    ...directions,
    {
      name: 'screens-use-the-kit-and-doors',
      comment: 'A screen uses the kit, its own module and what other modules offer to browsers.',
      severity: 'error',
      from: { path: '^src/(execution|publishing|foundation)/[^/]+/screens/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^src/(app|documents|ui/(?!kit/))' },
    },
    {
      name: 'a-module-is-entered-by-its-doors',
      severity: 'error',
      from: { path: '^src/(execution|publishing|foundation)/([^/]+)/' },
      to: {
        path: '^src/(execution|publishing|foundation)/[^/]+/',
        pathNot: [`^src/$1/$2/`, `^src/(execution|publishing|foundation)/[^/]+${door}`],
      },
    },
    {
      name: 'the-joining-place-uses-doors-too',
      severity: 'error',
      from: { path: '^src/(app|ui|documents|platform)/' },
      to: {
        path: '^src/(execution|publishing|foundation)/[^/]+/',
        pathNot: [door, words].map((entry) => `^src/(execution|publishing|foundation)/[^/]+${entry}`),
      },
    },
    {
      name: 'screens-are-opened-by-screens',
      severity: 'error',
      from: { path: '^src/(execution|publishing|foundation)/', pathNot: '/screens/' },
      to: { path: '/screens/' },
    },
    {
      name: 'browsers-get-no-server-code',
      comment: 'Stores, actions and the modules’ server faces stay out of the browser.',
      severity: 'error',
      from: { path: browserCode, pathNot: '\\.test\\.tsx?$' },
      to: {
        path: '^src/.*/(index|store|actions|queries|routes|module|facade|reactions|testing)\\.ts$',
        pathNot: ['^src/ui/kit/index\\.ts$', '/screens/index\\.ts$'],
      },
    },
    {
      name: 'the-database-is-spoken-to-in-stores',
      comment: 'SQL lies in store.ts or store/; migrations, tests and builders excepted.',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot: [
          '/store\\.ts$',
          '/store/',
          '/testing\\.ts$',
          '/testing/',
          '\\.test\\.ts$',
          '\\.bench\\.ts$',
          '^src/platform/',
        ],
      },
      to: { path: '^(node_modules/(kysely|pg)/|database/)' },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: { pathNot: '^node_modules' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'nothing-missing', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'products-need-no-tools-of-development',
      severity: 'error',
      from: { path: '^src/', pathNot: ['\\.(test|bench)\\.tsx?$', '/testing(\\.ts$|/)'] },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.browser.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
}
