import { type Browser, expect, type Page, test } from '@playwright/test'
import { look, screenshot, signIn } from './kit.ts'

/** A plan of our own, short: one item for an agency, one for a group. */
const paper = (number: string) => `KẾ HOẠCH
Tuyên truyền phân loại rác tại nguồn năm 2024, bản thử ${number}
V. TỔ CHỨC THỰC HIỆN
1. Sở Tài nguyên và Môi trường
1.1. Chủ trì, phối hợp với Sở Giáo dục và Đào tạo tổ chức hội thi tìm hiểu về phân loại rác.
2. Các Sở, ban, ngành tỉnh
2.1. Tổ chức ra quân dọn vệ sinh cơ quan.`

const isPhone = (page: Page): boolean => (page.viewportSize()?.width ?? 0) < 768
const first = (page: Page) => page.getByRole('list', { name: 'Các mục nhiệm vụ đọc được' }).locator('> li').first()
const wordsOf = (page: Page) => first(page).getByRole('textbox', { name: /^Nội dung/ })
const saved = (page: Page) => expect(page.locator('.save-status')).toHaveText(/^Đã lưu/)

async function bringIn(page: Page, number: string): Promise<string> {
  await page.goto('/plans/new')
  await page.getByText('Dán nội dung').click()
  await page.getByLabel('Nội dung kế hoạch').fill(paper(number))
  await page.getByRole('button', { name: 'Đọc văn bản' }).click()
  await expect(page).toHaveURL(/\/plans\/[0-9a-f-]+\/review/)
  return new URL(page.url()).pathname
}

async function correctFirst(page: Page, desk: string): Promise<void> {
  await page.goto(`${desk}?part=items&pane=readings`)
  await first(page)
    .getByRole('button', { name: /^Sửa: Mục/ })
    .click()
  await expect(first(page).getByLabel('Số mục')).toBeFocused()
}

/** The other officer of the same agency, in a browser of her own. */
async function another(browser: Browser, page: Page): Promise<Page> {
  const size = page.viewportSize()
  const context = await browser.newContext({ locale: 'vi-VN', ...(size ? { viewport: size } : {}) })
  const other = await context.newPage()
  await signIn(other, 'pham.thu.ngan@lantoa.example')
  return other
}

test('two people correct one item at once: both keep their words, and a person chooses', async ({ page, browser }) => {
  test.slow()
  await signIn(page, 'sung.minh.hoa@lantoa.example')
  const desk = await bringIn(page, `hai người ${isPhone(page) ? 'điện thoại' : 'máy bàn'}`)
  const other = await another(browser, page)
  await correctFirst(page, desk)
  await correctFirst(other, desk)

  await wordsOf(other).fill('Tổ chức hội thi cấp tỉnh.')
  await first(other).getByLabel('Thuộc phần').fill('V.1 mới')
  await saved(other)
  await first(page).getByLabel('Số mục').fill('1.1a')
  await wordsOf(page).fill('Tổ chức hội thi cấp trường.')
  await expect(page.getByText(/^Phạm Thu Ngân đã sửa lúc \d\d:\d\d$/)).toBeVisible()
  await expect(page.getByText(/^Phạm Thu Ngân vừa sửa “Thuộc phần”/)).toBeVisible()
  await expect(first(page).getByLabel('Thuộc phần')).toHaveValue('V.1 mới')
  await expect(wordsOf(page)).toHaveValue('Tổ chức hội thi cấp trường.')
  await look(page, 'desk-two-people')

  await page.reload()
  await expect(wordsOf(page)).toHaveValue('Tổ chức hội thi cấp trường.')
  await page.getByRole('button', { name: 'Giữ của tôi: Nội dung' }).click()
  await page.getByRole('button', { name: 'Lưu lựa chọn của tôi' }).click()
  await saved(page)
  await other.reload()
  await expect(wordsOf(other)).toHaveValue('Tổ chức hội thi cấp trường.')
  await expect(first(other).getByLabel('Số mục')).toHaveValue('1.1a')
  await expect(first(other).getByLabel('Thuộc phần')).toHaveValue('V.1 mới')
  await other.context().close()
})

test('agencies are found by what people type, and a group is changed with one reason for several', async ({ page }) => {
  test.slow()
  await signIn(page, 'sung.minh.hoa@lantoa.example')
  const desk = await bringIn(page, `cơ quan ${isPhone(page) ? 'điện thoại' : 'máy bàn'}`)
  await correctFirst(page, desk)
  const partners = first(page).getByRole('combobox', { name: 'Cơ quan phối hợp' })
  await partners.fill('ubnd h. moc chau')
  await expect(page.getByRole('option', { name: /^Ủy ban nhân dân huyện Mộc Châu/ })).toBeVisible()
  // What lies under the list of names cannot be judged: the form is, when the list is closed.
  await screenshot(page, 'desk-agency-picker')
  await partners.press('Enter')
  await partners.fill('Câu lạc bộ Sống xanh')
  await partners.press('Enter')
  await expect(first(page).getByText('Câu lạc bộ Sống xanh · chưa nhận ra')).toBeVisible()
  await partners.press('Escape')
  await look(page, 'desk-agency-chips')
  await saved(page)

  await page.goto(`${desk}?part=rosters&pane=readings`)
  const group = page.locator('.reading').filter({ hasText: 'Các Sở, ban, ngành tỉnh' }).first()
  await group.getByRole('button', { name: /^Sửa danh sách/ }).click()
  const quick = group.getByRole('combobox', { name: 'Thêm hoặc bỏ cơ quan' })
  for (const typed of ['stc', 'thanh tra', 'mttq']) {
    await quick.fill(typed)
    await quick.press('Enter')
  }
  await quick.press('Escape')
  await quick.press('Control+Enter')
  await expect(group.getByText('Hãy ghi lý do').first()).toBeVisible()
  await group.getByLabel(/^Vì sao không gồm Sở Tài chính và Thanh tra tỉnh/).fill('Không có trụ sở riêng')
  await group.getByLabel(/^Vì sao thêm Ủy ban MTTQ/).fill('Cùng ra quân')
  await look(page, 'desk-roster-form')
  await group.getByLabel(/^Vì sao thêm/).press('Enter')
  await expect(page.getByText('Không gồm Thanh tra tỉnh: Không có trụ sở riêng')).toBeVisible()
  await expect(page.getByText('Thêm Ủy ban MTTQ Việt Nam tỉnh: Cùng ra quân')).toBeVisible()
  await saved(page)
})
