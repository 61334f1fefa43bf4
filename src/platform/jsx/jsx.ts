import { readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { fileURLToPath } from 'node:url'

type Translate = typeof import('esbuild')['transformSync']

let isTaught = false

/**
 * Imports pages that the server renders. Node strips types but knows no JSX, so from the first call on esbuild translates each
 * `.tsx` file as it is loaded: nothing is built beforehand, and a process that renders nothing pays nothing.
 */
export async function importPages<T>(load: () => Promise<T>): Promise<T> {
  const { transformSync, stop } = await import('esbuild')
  if (!isTaught) teachJsx(transformSync)
  isTaught = true
  try {
    return await load()
  } finally {
    // The process that translates would wait for more, which does not come.
    await stop()
  }
}

/** React has two faces, and chooses one as it is loaded; the one that watches over its users is nine times slower. */
const react = /\/node_modules\/react(-dom)?\/[^/]+\.js$/

function teachJsx(translate: Translate): void {
  let isTranslating = false
  registerHooks({
    load: (url, context, next) => {
      if (isTranslating && react.test(url)) {
        const source = readFileSync(fileURLToPath(url), 'utf8').replaceAll('process.env.NODE_ENV', "'production'")
        return { format: 'commonjs', source, shortCircuit: true }
      }
      if (!url.endsWith('.tsx')) return next(url, context)
      isTranslating = true
      const sourcefile = fileURLToPath(url)
      const { code } = translate(readFileSync(sourcefile, 'utf8'), {
        ...{ loader: 'tsx', jsx: 'automatic', format: 'esm', target: 'node24', sourcemap: 'inline' },
        sourcefile,
      })
      return { format: 'module', source: code, shortCircuit: true }
    },
  })
}
