/**
 * `node tools/desk-measure.ts [ITEMS…]`: measures the review desk in a browser against a product that runs (`JOURNEY_URL`, else the port
 * of `npm start`) with the demonstration: how long until the first card, and from a key to the frame in which it shows.
 * It brings in a plan of so many items (150 and 1,500 unless told) and throws it away again.
 */
import { existsSync } from 'node:fs'
import { type Browser, chromium, type Page } from '@playwright/test'

const base = process.env.JOURNEY_URL ?? `http://127.0.0.1:${process.env.PORT ?? '4000'}`
const agencies = ['Sở Giáo dục và Đào tạo', 'Sở Y tế', 'Sở Tài nguyên và Môi trường']

/** So many duties stand under one agency. */
const UNDER_ONE = 50

/** A plan of our own words. */
function planOf(items: number): string {
  const groups = Array.from({ length: Math.ceil(items / UNDER_ONE) }, (_, group) => group + 1)
  const duties = groups.flatMap((group) => [
    `${group}. ${agencies[group % agencies.length]}`,
    ...Array.from({ length: Math.min(UNDER_ONE, items - (group - 1) * UNDER_ONE) }, (_, at) => {
      const number = `${group}.${at + 1}`
      return `${number}. Tổ chức buổi tuyên truyền số ${number} tại bản về giữ vệ sinh đường làng; phát hành 500 tờ rơi trước ngày 15/11/2024.`
    }),
  ])
  const head = [
    'KẾ HOẠCH',
    `Đo bàn rà soát ${items} việc năm 2024`,
    'I. MỤC ĐÍCH, YÊU CẦU',
    '1. Giữ bản làng sạch đẹp.',
  ]
  return [...head, 'II. TỔ CHỨC THỰC HIỆN', ...duties].join('\n')
}

async function signedIn(browser: Browser): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' })
  await page.addInitScript({ content: watching })
  await page.goto(base)
  await page.getByLabel('Thư điện tử').fill('sung.minh.hoa@lantoa.example')
  await page.getByLabel('Mật khẩu', { exact: true }).fill('lantoa-minhhoa')
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click()
  await page.getByRole('navigation', { name: 'Các phòng làm việc' }).waitFor()
  return page
}

/** Runs in the page: notes for each key how long it took until the frame after it was drawn, in milliseconds. */
const watching = `
globalThis.keyFrames = []
addEventListener('keydown', ({ timeStamp }) =>
  requestAnimationFrame(() => setTimeout(() => keyFrames.push(performance.now() - timeStamp))), { capture: true })`

/** Each key from its press to the end of the frame that shows it. */
async function keyTimes(page: Page, key: string, times: number): Promise<string> {
  for (let time = 0; time < times; time += 1) {
    await page.keyboard.press(key)
    await page.waitForTimeout(120)
  }
  const taken: number[] = await page.evaluate('keyFrames.splice(0)')
  const sorted = taken.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)]?.toFixed(0)
  return `${key}: median ${at(0.5)} ms, p90 ${at(0.9)} ms, most ${at(1)} ms`
}

async function measure(page: Page, items: number): Promise<void> {
  await page.goto(`${base}/plans/new?way=text`)
  await page.getByLabel('Nội dung kế hoạch').fill(planOf(items))
  await page.getByRole('button', { name: 'Đọc văn bản' }).click()
  await page.waitForURL(/\/review/, { timeout: 60_000 })
  const address = page.url().split('?')[0]
  await page.goto(`${address}?part=items`)
  await page.locator('.readings .reading').first().waitFor({ timeout: 60_000 })
  const first: number = await page.evaluate('performance.now()')
  const cards = await page.locator('.readings > li').count()
  console.log(`${items} items: first card ${first.toFixed(0)} ms after the address was opened, ${cards} in the list`)
  await page.getByRole('heading', { level: 1 }).click()
  for (const key of ['j', 'Space', 'Enter', 'u', 'J'])
    console.log(`  ${await keyTimes(page, key, key === 'j' ? 40 : 10)}`)
  await page.getByRole('button', { name: 'Bỏ bản dự thảo' }).click()
  await page.getByLabel('Lý do').fill('Đo xong')
  await page.getByRole('dialog').getByRole('button', { name: 'Bỏ bản dự thảo' }).click()
  await page.waitForURL(/\/plans$/)
}

const executablePath = [process.env.CHROMIUM, '/usr/bin/chromium'].find(
  (path) => path !== undefined && existsSync(path),
)
const browser = await chromium.launch({
  args: ['--no-sandbox', '--disable-gpu'],
  ...(executablePath ? { executablePath } : {}),
})
const page = await signedIn(browser)
const sizes = process.argv.slice(2).map(Number)
for (const items of sizes.length > 0 ? sizes : [150, 1500]) await measure(page, items)
await browser.close()
