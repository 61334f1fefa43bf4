import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { demonstrationPlan, look, screenshot, signIn, signOut } from './kit.ts'

/** Two agencies whose reports are still drafts, one for each width, so that the second run finds its own untouched. */
const offices = {
  desktop: { name: 'Sở Giáo dục và Đào tạo', focalPoint: 'lo.thi.mai', approver: 'do.quang.huy' },
  phone: { name: 'Sở Công Thương', focalPoint: 'nguyen.bich.thao', approver: 'leo.van.cuong' },
}
const account = (key: string): string => `${key}@lantoa.example`

test('a report is written, submitted, accepted, and counts in the consolidated one', async ({ page }, { project }) => {
  test.slow()
  const office = project.name === 'phone' ? offices.phone : offices.desktop
  await signIn(page, account(office.focalPoint))
  await expect(page.getByRole('link', { name: 'Soạn báo cáo' })).toBeVisible()
  await look(page, 'reports-today-focal-point')
  await page.getByRole('link', { name: 'Soạn báo cáo' }).click()
  await write(page)
  await signOut(page)

  await signIn(page, account(office.approver))
  await submit(page)
  await signOut(page)

  await signIn(page, account('pham.thu.ngan'))
  await expect(page.getByRole('heading', { name: 'Hạn báo cáo' })).toBeVisible()
  await look(page, 'reports-today-owner')
  const planId = await demonstrationPlan(page)
  const before = await countedActivities(page, planId)
  await accept(page, office.name, planId)
  expect(await countedActivities(page, planId)).toBeGreaterThan(before)
  await consolidate(page)
})

/** What a person typed is kept by itself; a number opens the activities behind it. */
async function write(page: Page): Promise<void> {
  const paper = page.getByRole('article', { name: 'Báo cáo kết quả thực hiện' })
  await expect(paper).toBeVisible()
  await page.getByRole('button', { name: 'Viết phần này: tồn tại, hạn chế' }).click()
  await paper.getByRole('textbox').last().fill('Số liệu của một số đơn vị trực thuộc gửi chậm.')
  await expect(page.getByText(/^Đã lưu \d\d:\d\d$/)).toBeVisible()
  await page.getByRole('button', { name: 'Xong' }).click()
  await look(page, 'reports-desk')
  await page.locator('.report-figure').first().click()
  const panel = page.getByRole('dialog', { name: 'Nguồn của con số' })
  await expect(panel.getByRole('link').first()).toBeVisible()
  // Text that the panel covers in part cannot be judged: the panel alone is.
  const { violations } = await new AxeBuilder({ page }).include('[role="dialog"]').analyze()
  expect(violations).toEqual([])
  await screenshot(page, 'reports-figure')
  await page.keyboard.press('Escape')
  await page.reload()
  await expect(page.getByText('Số liệu của một số đơn vị trực thuộc gửi chậm.')).toBeVisible()
}

async function submit(page: Page): Promise<void> {
  await page.goto('/reports')
  await expect(page.getByRole('link', { name: 'Soạn báo cáo' })).toBeVisible()
  await look(page, 'reports-own')
  await page.getByRole('link', { name: 'Soạn báo cáo' }).click()
  await page.getByRole('button', { name: 'Gửi báo cáo' }).click()
  const question = page.getByRole('dialog', { name: 'Gửi báo cáo này?' })
  await expect(question.getByText('Chưa viết:')).toBeVisible()
  await question.getByRole('button', { name: 'Gửi báo cáo' }).click()
  await expect(page.getByText('Chờ tiếp nhận').first()).toBeVisible()
  await expect(page.getByRole('button', { name: /^Sửa/ })).toHaveCount(0)
}

async function accept(page: Page, agency: string, planId: string): Promise<void> {
  await page.goto(`/reports?plan=${planId}&state=submitted`)
  await expect(page.getByRole('link', { name: agency })).toBeVisible()
  await look(page, 'reports-discipline')
  await page.getByRole('link', { name: agency }).click()
  await page.getByRole('button', { name: 'Tiếp nhận báo cáo' }).click()
  await page
    .getByRole('dialog', { name: 'Tiếp nhận báo cáo này?' })
    .getByRole('button', { name: 'Tiếp nhận báo cáo' })
    .click()
  await expect(page.getByRole('button', { name: 'Mở lại báo cáo' })).toBeVisible()
  await look(page, 'reports-accepted')
}

/** How many activities the consolidated report counts as it stands. */
async function countedActivities(page: Page, planId: string): Promise<number> {
  await page.goto(`/reports?plan=${planId}`)
  await page.getByRole('link', { name: 'Mở báo cáo tổng hợp' }).click()
  const fact = page.locator('.report-status dl > div', { hasText: 'Hoạt động được tính' }).locator('.figures')
  return Number(await fact.innerText())
}

async function consolidate(page: Page): Promise<void> {
  await look(page, 'reports-consolidated')
  for (const annex of ['01', '02', '07', '08']) {
    await page.getByRole('link', { name: `Biểu ${annex}` }).click()
    await expect(page.getByRole('heading', { name: new RegExp(`^Biểu ${annex}`) })).toBeVisible()
    await look(page, `annex-${annex}`)
  }
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Tải tệp Word' }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/^bao-cao-tong-hop-.*\.docx$/)
}
