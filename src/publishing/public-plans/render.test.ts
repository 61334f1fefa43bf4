import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const run = promisify(execFile)

const program = `
  import { loadPages } from ${JSON.stringify(new URL('./render.ts', import.meta.url).href)}
  const pages = await loadPages()
  console.log(pages.notFound({ language: 'vi', office: null, address: '/cong', demonstration: false }))
  const { default: React } = await import('react')
  console.log('captureOwnerStack' in React ? 'slow face' : 'fast face')
`

test('Node translates the pages by itself, takes the fast face of React, and ends', async () => {
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', program], {
    env: { ...process.env, NODE_ENV: '', NODE_OPTIONS: '' },
  })
  expect(stdout).toMatch(/^<!doctype html><html lang="vi">.*Không có trang này.*<\/html>\nfast face\n$/s)
})
