import { expect, type Locator, type Page, test } from '@playwright/test'
import { look, screenshot, signIn } from './kit.ts'

const isPhone = (page: Page): boolean => (page.viewportSize()?.width ?? 0) < 768

const field = (page: Page) => page.getByRole('combobox', { name: /^Tìm kế hoạch/ })

/** Goes down with the arrow key until a choice is looked at. */
async function walkTo(page: Page, choice: Locator): Promise<void> {
  const wanted = await choice.getAttribute('id')
  for (let step = 0; (await field(page).getAttribute('aria-activedescendant')) !== wanted && step < 30; step += 1)
    await page.keyboard.press('ArrowDown')
  await expect(choice).toHaveAttribute('aria-selected', 'true')
}

test('by keyboard alone, without diacritics: a task is found and opened, a command is given', async ({ page }) => {
  test.skip(isPhone(page), 'keys are for a keyboard')
  await signIn(page, 'sung.minh.hoa@lantoa.example')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('Control+k')
  await expect(field(page)).toBeFocused()
  await look(page, 'search-empty')
  await page.keyboard.type('phan loai rac')
  const tasks = page.getByRole('group', { name: 'Nhiệm vụ' })
  await expect(tasks.getByRole('option').first()).toBeVisible()
  await look(page, 'search-found')
  await walkTo(page, tasks.getByRole('option').first())
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/tasks\//)
  await expect(field(page)).toHaveCount(0)
  await expect(page.getByRole('main')).toContainText(/phân loại rác/i)

  await page.keyboard.press('/')
  await expect(field(page)).toBeFocused()
  await expect(page.getByRole('group', { name: 'Mở gần đây' })).toBeVisible()
  await page.keyboard.type('den co quan')
  await expect(page.getByRole('option', { name: /^Đến Cơ quan/, selected: true })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/agencies/)
  await page.keyboard.press('Control+k')
  await page.keyboard.press('Escape')
  await expect(field(page)).toHaveCount(0)
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog').getByText('tìm kiếm hoặc ra lệnh')).toBeVisible()
})

test('Ctrl Enter opens what is chosen in a tab of its own', async ({ page, context }) => {
  test.skip(isPhone(page), 'keys are for a keyboard')
  await signIn(page, 'dinh.quoc.bao@lantoa.example')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('Control+k')
  await expect(field(page)).toBeFocused()
  await page.keyboard.type('so gd')
  const agency = page.getByRole('group', { name: 'Cơ quan' }).getByRole('option').first()
  await walkTo(page, agency)
  const [apart] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('Control+Enter')])
  await expect(apart).toHaveURL(/\/agencies\?agency=/)
  await expect(field(page)).toBeVisible()
})

test('the page of results keeps what is asked in its address and leads into the document', async ({ page }) => {
  await signIn(page, 'lo.thi.mai@lantoa.example')
  await page.getByRole('button', { name: /^Tìm hoặc ra lệnh/ }).click()
  await field(page).fill('bien doi khi hau')
  await page.getByRole('option', { name: /^Xem mọi kết quả/ }).click()
  await expect(page).toHaveURL(/\/search\?q=bien\+doi\+khi\+hau/)
  await expect(page.getByRole('heading', { name: 'Trong văn bản' })).toBeVisible()
  await screenshot(page, 'search-results')
  await page.getByRole('button', { name: /^Trong văn bản/ }).click()
  await expect(page).toHaveURL(/kind=document/)
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(['Trong văn bản'])
  await page.getByRole('link', { name: /đoạn/ }).nth(3).click()
  await expect(page).toHaveURL(/tab=paper&line=\d+/)
  await expect(page.locator('.paper [data-here]')).toBeInViewport()
  await page.goto('/search?q=zzzqqq')
  await expect(page.getByText('Không tìm thấy gì cho “zzzqqq”')).toBeVisible()
  await look(page, 'search-nothing')
  // Few results: what lies half under the bar of a phone cannot be judged.
  await page.goto('/search?q=bien%20doi%20khi%20hau&kind=report')
  await expect(page.getByRole('link', { name: /^Báo cáo của/ })).toBeVisible()
  await look(page, 'search-reports')
})

test('nobody finds what their post may not see', async ({ page }) => {
  await signIn(page, 'vu.hai.dang@lantoa.example')
  await page.goto('/search?q=tuyen%20truyen')
  await expect(page.getByRole('heading', { name: 'Trong văn bản' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Hoạt động' })).toHaveCount(0)
  await page.goto('/search?q=sung%20minh%20hoa')
  await expect(page.getByRole('heading', { name: 'Người dùng' })).toBeVisible()
})
