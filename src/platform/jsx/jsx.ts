import { readFileSync } from 'node:fs'
import { createRequire, registerHooks } from 'node:module'
import { fileURLToPath } from 'node:url'

let isTaught = false

/**
 * Imports pages that the server renders. Node strips types but knows no JSX, so from the first call on esbuild translates each
 * `.tsx` file as it is loaded: nothing is built beforehand, and a process that renders nothing pays nothing.
 */
export async function importPages<T>(load: () => Promise<T>): Promise<T> {
  if (!isTaught) teachJsx()
  isTaught = true
  return load()
}

function teachJsx(): void {
  const { transformSync } = createRequire(import.meta.url)('esbuild') as typeof import('esbuild')
  registerHooks({
    load: (url, context, next) => {
      if (!url.endsWith('.tsx')) return next(url, context)
      const sourcefile = fileURLToPath(url)
      const { code } = transformSync(readFileSync(sourcefile, 'utf8'), {
        ...{ loader: 'tsx', jsx: 'automatic', format: 'esm', target: 'node24', sourcemap: 'inline' },
        sourcefile,
      })
      return { format: 'module', source: code, shortCircuit: true }
    },
  })
}
