#!/usr/bin/env node
/** The command line, in JavaScript that Node 18 reads: `npx lantoa COMMAND …` runs tools/lantoa.ts the way npm commands run. */
process.env.LANTOA_CALLED_FROM ??= process.cwd()
if (process.argv[2] !== 'lantoa') process.argv.splice(2, 0, 'lantoa')
await import('./run.mjs')
