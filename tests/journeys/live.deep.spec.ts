import { randomUUID } from 'node:crypto'
import { expect, type Page, test } from '@playwright/test'
import { at, look } from './kit.ts'

/** On each screen size another agency, so that one run does not find what the other left. */
const casts = {
  desktop: { focalPoint: 'giang.thi.mo', approver: 'bui.ngoc.diep' },
  phone: { focalPoint: 'vu.thi.hanh', approver: 'hoang.van.toan' },
} as const
const castOf = (project: string) => casts[project === 'phone' ? 'phone' : 'desktop']

const bell = (page: Page) => page.getByRole('button', { name: /^Thông báo, / })
/** How many the bell says, once it has heard. */
async function unread(page: Page): Promise<number> {
  const name = (await bell(page).getAttribute('aria-label')) ?? ''
  return Number(/\d+/.exec(name)?.[0] ?? 0)
}
const isPhone = (page: Page): boolean => (page.viewportSize()?.width ?? 0) < 768

const draft = (name: string): string =>
  [
    ...['KẾ HOẠCH', `Tuyên truyền thử nghiệm ${name} năm 2024`, 'V. TỔ CHỨC THỰC HIỆN'],
    ...['1. Sở Tài nguyên và Môi trường', '1.1. Tổ chức hội nghị thử nghiệm trước ngày 15/11/2024.'],
    '1.2. Phối hợp với Sở Giáo dục và Đào tạo in tờ rơi thử nghiệm.',
  ].join('\n')

test('the bell rings while somebody looks, opens what it tells of, and what is read can be taken back', async ({
  browser,
}, { project }) => {
  const cast = castOf(project.name)
  const title = `Ra quân thử chuông (${project.name} ${randomUUID().slice(0, 8)})`
  const approver = await at(browser, cast.approver)
  await expect(bell(approver)).toHaveAccessibleName(/[1-9]\d* chưa đọc/)
  const before = await unread(approver)
  const focalPoint = await at(browser, cast.focalPoint)
  await sendActivity(focalPoint, title)
  // Nothing is loaded again here: the stream tells.
  await expect.poll(() => unread(approver)).toBe(before + 1)
  await bell(approver).click()
  const line = approver.getByRole('link', { name: `Hoạt động chờ bạn duyệt: ${title}` })
  await expect(line).toBeVisible()
  await look(approver, 'live-panel')
  await line.click()
  await expect(approver.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await lookAtPage(approver, title)
})

async function sendActivity(page: Page, title: string): Promise<void> {
  await page.goto('/tasks')
  await page
    .getByRole('link', { name: /^6\.1 / })
    .first()
    .click()
  await page.getByRole('link', { name: 'Ghi hoạt động' }).click()
  await page.getByLabel('Tên hoạt động').fill(title)
  await page.getByLabel('Từ ngày').fill('5/11/2024')
  await page.getByLabel('Đến hết ngày').fill('6/11/2024')
  await page.getByLabel('Buổi tuyên truyền, sinh hoạt lồng ghép').fill('3')
  await page.getByRole('button', { name: 'Gửi duyệt' }).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
}

async function lookAtPage(page: Page, title: string): Promise<void> {
  await page.goto('/notifications?topic=activities')
  const line = page.getByRole('listitem').filter({ hasText: title })
  await expect(line.getByRole('button', { name: /^Đánh dấu chưa đọc/ })).toBeVisible()
  await line.getByRole('button', { name: /^Đánh dấu chưa đọc/ }).click()
  await expect(line.getByRole('button', { name: /^Đánh dấu đã đọc/ })).toBeVisible()
  await look(page, 'live-notifications')
  await page.getByRole('button', { name: 'Đánh dấu đã đọc tất cả' }).click()
  await expect(bell(page)).toHaveAccessibleName(/không có thông báo chưa đọc/)
  await page.getByRole('button', { name: 'Hoàn tác' }).click()
  await expect(bell(page)).toHaveAccessibleName(/[1-9]\d* chưa đọc/)
}

test('two people at one desk see each other, and what one decides appears at the other without taking words away', async ({
  browser,
}, { project }) => {
  const one = await at(browser, 'sung.minh.hoa')
  await one.goto('/plans/new')
  await one.getByText('Dán nội dung').click()
  await one.getByLabel('Nội dung kế hoạch').fill(draft(project.name))
  await one.getByRole('button', { name: 'Đọc văn bản' }).click()
  await expect(one).toHaveURL(/\/plans\/[0-9a-f-]+\/review/)
  const desk = `${new URL(one.url()).pathname}?part=items`
  const other = await at(browser, 'pham.thu.ngan')
  await one.goto(desk)
  await other.goto(desk)
  const present = (page: Page, words: string) =>
    page.getByRole('list', { name: 'Người khác đang mở bản dự thảo này' }).getByText(words)
  await expect(present(one, 'Phạm Thu Ngân đang xem')).toBeVisible()
  await expect(present(other, 'Sùng Minh Hòa đang xem')).toBeVisible()

  await other.getByRole('button', { name: 'Sửa: mục 1.1' }).click()
  await expect(present(one, 'Phạm Thu Ngân đang sửa mục 1.1')).toBeVisible()
  await expect(one.getByText('Phạm Thu Ngân đang sửa mục này')).toBeVisible()
  if (!isPhone(one)) await look(one, 'live-desk')

  const section = other.getByLabel('Thuộc phần')
  await section.fill('V.9')
  await one.getByRole('button', { name: 'Nhận: mục 1.2' }).click()
  const decided = other.locator('.reading').filter({ hasText: 'in tờ rơi thử nghiệm' })
  await expect(decided).toHaveAttribute('data-verdict', 'accepted')
  await expect(section).toHaveValue('V.9')

  await other.goto('/')
  await expect(present(one, 'Phạm Thu Ngân')).toHaveCount(0)
  await discard(one)
})

/** Nobody else counts this draft. */
async function discard(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Bỏ bản dự thảo' }).click()
  const question = page.getByRole('dialog')
  await question.getByLabel('Lý do').fill('Chỉ để thử hai người cùng làm')
  await question.getByRole('button', { name: 'Bỏ bản dự thảo' }).click()
  await expect(page).toHaveURL(/\/plans$/)
}

test('everybody chooses how to work and what to be told of', async ({ browser }) => {
  const page = await at(browser, 'dinh.quoc.bao')
  await page.getByRole('button', { name: /^Tài khoản / }).click()
  await page.getByRole('menuitem', { name: 'Cài đặt cá nhân' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Cài đặt cá nhân' })).toBeVisible()
  await page.getByText('Gọn', { exact: true }).click()
  const muted = page.getByLabel('Báo trong ứng dụng: Nhắc đến tôi, trả lời tôi')
  await muted.uncheck()
  await expect(page.locator('.save-status')).toHaveText(/^Đã lưu/)
  await look(page, 'live-settings')
  await page.reload()
  await expect(muted).not.toBeChecked()
  await expect(page.getByLabel('Gọn', { exact: true })).toBeChecked()
  const height = () => page.evaluate(() => document.documentElement.style.getPropertyValue('--row-height'))
  await expect.poll(height).toBe('32px')
  await page.getByText('Thoáng', { exact: true }).click()
  await muted.check()
  await expect.poll(height).toBe('40px')
})
