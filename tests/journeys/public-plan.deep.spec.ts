import { type Browser, expect, type Page, test } from '@playwright/test'
import { at, checkAccessibility, screenshot } from './kit.ts'
import { issuePlan } from './plan-desk.ts'

const owner = 'sung.minh.hoa'

/** A short plan of our own words, for bodies that other journeys leave alone. */
const ownPlan = [
  'ỦY BAN NHÂN DÂN TỈNH SƠN LA',
  'Số: 512/KH-UBND',
  'Sơn La, ngày 20 tháng 3 năm 2024',
  'KẾ HOẠCH',
  'Đổi rác lấy cây năm 2024',
  'I. MỤC ĐÍCH, YÊU CẦU',
  '1. Giữ cho bản làng sạch đẹp.',
  'II. TỔ CHỨC THỰC HIỆN',
  '1. Sở Y tế',
  '1.1. Mở một ngày đổi rác lấy cây trước ngày 15/11/2024.',
  '1.2. Hướng dẫn thu gom rác ở trạm y tế.',
  '2. Sở Xây dựng',
  '2.1. Dựng mười điểm đổi rác ở thành phố.',
].join('\n')

/** The checker cannot look into a frame that runs no script, and waits for it: it sees the desk without its preview. */
async function checkDesk(desk: Page): Promise<void> {
  const page = await desk.context().newPage()
  await page.route('**/publication/preview', (route) => route.abort())
  await page.goto(desk.url())
  await expect(page.getByLabel('Thư điện tử')).toBeVisible()
  await expect(page.getByRole('alert')).toBeVisible()
  await checkAccessibility(page)
  await page.close()
}

/** Leaves a field and a task out, and sees in the preview that they are gone. */
async function choose(page: Page): Promise<void> {
  const preview = page.frameLocator('iframe')
  await expect(preview.getByText('BẢN XEM TRƯỚC')).toBeVisible()
  await expect(preview.getByText('512/KH-UBND')).toBeVisible()
  await page.getByLabel('Số, ký hiệu và ngày ban hành').uncheck()
  await page.getByLabel(/^1\.2/).uncheck()
  await page.getByLabel('Thư điện tử').fill('gop-y@lantoa.example')
  await expect(preview.getByText('512/KH-UBND')).toHaveCount(0)
  await expect(preview.getByText('Hướng dẫn thu gom rác ở trạm y tế.')).toHaveCount(0)
  await expect(preview.getByRole('link', { name: 'gop-y@lantoa.example' })).toBeVisible()
}

async function publish(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Công khai kế hoạch' }).click()
  const question = page.getByRole('dialog', { name: 'Công khai kế hoạch này?' })
  await expect(question.getByRole('button', { name: 'Công khai kế hoạch' })).toBeDisabled()
  await question.getByLabel('Lý do').fill('Để người dân cùng biết')
  await screenshot(page, 'publication-question')
  await question.getByRole('button', { name: 'Công khai kế hoạch' }).click()
  await expect(page.getByText('Đang công khai', { exact: true })).toBeVisible()
}

/** Somebody without an account and without script, on a phone. */
async function aVisitor(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } })
  return context.newPage()
}

async function read(page: Page, address: string): Promise<void> {
  await page.goto('/cong')
  await page.getByRole('link', { name: 'Đổi rác lấy cây năm 2024' }).first().click()
  await expect(page).toHaveURL(new RegExp(`${address}$`))
  await expect(page.getByRole('heading', { level: 1, name: 'Đổi rác lấy cây năm 2024' })).toBeVisible()
  await expect(page.getByText('0 trong 2 phần việc đã làm xong')).toBeVisible()
  await expect(page.getByText('Mở một ngày đổi rác lấy cây')).toBeVisible()
  await expect(page.getByText('hết ngày 14/11/2024')).toBeVisible()
  await expect(page.getByText('512/KH-UBND')).toHaveCount(0)
  await expect(page.getByText('Hướng dẫn thu gom rác')).toHaveCount(0)
  await page.getByRole('link', { name: '2.1', exact: true }).click()
  await expect(page.locator('#viec-2')).toBeInViewport()
  await screenshot(page, 'public-plan')
  const table = await page.request.get(`${address}.csv`)
  expect(await table.text()).toContain('Dựng mười điểm đổi rác ở thành phố.')
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page.getByRole('heading', { level: 2, name: /^What is asked/ })).toBeVisible()
  await screenshot(page, 'public-plan-en')
}

/** The checker needs script; the pages have none of their own. */
async function checkPages(browser: Browser, addresses: readonly string[]): Promise<void> {
  const page = await (await browser.newContext()).newPage()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    for (const address of addresses) {
      await page.goto(address)
      await checkAccessibility(page)
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    }
  }
  await page.close()
}

async function withdraw(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Gỡ trang công khai' }).click()
  const question = page.getByRole('dialog', { name: 'Gỡ trang công khai?' })
  await question.getByLabel('Lý do').fill('Chờ số liệu mới')
  await question.getByRole('button', { name: 'Gỡ trang công khai' }).click()
  await expect(page.getByText('Chưa công khai', { exact: true })).toBeVisible()
  await expect(page.getByText('Lần 2: gỡ · Chờ số liệu mới')).toBeVisible()
}

test('a plan is published field by field, read without script, and taken back', async ({ browser }) => {
  test.slow()
  const desk = await at(browser, owner)
  const planId = await issuePlan(desk, ownPlan)
  const address = `/cong/ke-hoach/${planId}`
  const visitor = await aVisitor(browser)
  expect((await visitor.goto(address))?.status()).toBe(404)

  await desk.goto(`/plans/${planId}`)
  await desk.getByRole('link', { name: 'Trang công khai' }).click()
  await choose(desk)
  await screenshot(desk, 'publication')
  await checkDesk(desk)
  await publish(desk)
  await read(visitor, address)
  await checkPages(browser, [address, `/en${address}`, '/cong', '/cong/khong-co'])

  await withdraw(desk)
  await checkDesk(desk)
  expect((await visitor.goto(address))?.status()).toBe(404)
  await expect(visitor.getByText('cơ quan ban hành đã gỡ trang')).toBeVisible()
  await screenshot(visitor, 'public-plan-gone')
})
