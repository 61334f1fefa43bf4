import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** The staff application: built to build/staff, or served while it is written, with the API of a running server behind it. */
export default defineConfig({
  root: here('src/app/staff'),
  plugins: [react()],
  // Beside the packages rather than in the folder of the sources.
  cacheDir: here('node_modules/.vite'),
  build: {
    outDir: here('build/staff'),
    emptyOutDir: true,
    // Files stay files: a face is fetched once, when a text first needs it.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
  },
  server: {
    proxy: { '/api': { target: `http://127.0.0.1:${process.env.PORT ?? '4000'}`, changeOrigin: false } },
  },
})
