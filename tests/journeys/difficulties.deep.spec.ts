import { expect, type Page, test } from '@playwright/test'
import { at, look } from './kit.ts'

/** On each screen size another agency, so that one run does not find what the other left. */
const casts = {
  desktop: { key: 'cam.van.quyet', name: 'Cầm Văn Quyết', search: 'quyet' },
  phone: { key: 'hoang.thi.xuyen', name: 'Hoàng Thị Xuyến', search: 'xuyen' },
} as const

const mine = '/difficulties?state=open&addressed=true'
const panelOf = (page: Page) => page.getByRole('dialog')

test('a proposal goes up through hands, is talked about, answered and confirmed', async ({ browser }, { project }) => {
  test.slow()
  const cast = casts[project.name === 'phone' ? 'phone' : 'desktop']
  const words = `Đề nghị bố trí kinh phí in sổ tay phân loại rác (${project.name} ${Date.now()})`
  const focalPoint = await at(browser, cast.key)
  await propose(focalPoint, words)
  await passUp(await at(browser, 'pham.thu.ngan'), words)
  const leader = await at(browser, 'cam.the.vinh')
  await open(leader, mine, words)
  await expect(panelOf(leader).getByText('Kinh phí do UBND tỉnh quyết định.')).toBeVisible()
  await mention(leader, cast)
  await answer(leader)
  await confirm(focalPoint)
})

/** What lies half under the panel's head cannot be judged; a form that is done leaves the focus behind the panel. */
async function lookFromTop(page: Page, name: string): Promise<void> {
  await panelOf(page).getByRole('button', { name: 'Đóng' }).focus()
  await page.locator('.mantine-Drawer-content').evaluate((panel) => panel.scrollTo(0, 0))
  await look(page, name)
}

async function open(page: Page, list: string, words: string): Promise<void> {
  await page.goto(list)
  await page.getByRole('link', { name: words }).click()
  await expect(panelOf(page).getByRole('heading', { name: 'Đường đi' })).toBeVisible()
}

async function propose(page: Page, words: string): Promise<void> {
  await page.goto('/difficulties')
  await expect(page.getByRole('link', { name: 'Nêu khó khăn, đề xuất' })).toBeVisible()
  await look(page, 'difficulties-list')
  await page.getByRole('link', { name: 'Nêu khó khăn, đề xuất' }).click()
  const form = panelOf(page)
  await form.getByRole('radio', { name: 'Đề xuất' }).check()
  await form.getByRole('button', { name: 'Gửi', exact: true }).click()
  await expect(form.getByText('Hãy ghi nội dung đề xuất.')).toBeVisible()
  await form.getByLabel('Đề xuất, kiến nghị').fill(words)
  await expect(form.getByText('vì nội dung liên quan kinh phí')).toBeVisible()
  await expect(form.getByLabel('Cần trả lời trước khi hết ngày')).toHaveValue('22/11/2024')
  await lookFromTop(page, 'difficulties-raise')
  await form.getByRole('radio', { name: 'Sở Tài nguyên và Môi trường' }).check()
  await form.getByRole('button', { name: 'Gửi', exact: true }).click()
  await expect(panelOf(page).getByText('Chưa có trả lời (nêu hôm nay).')).toBeVisible()
}

async function passUp(page: Page, words: string): Promise<void> {
  await page.goto('/difficulties')
  await page.getByRole('button', { name: /^Chờ tôi quyết/ }).click()
  await expect(page).toHaveURL(/addressed=true/)
  await page.getByRole('link', { name: words }).click()
  const desk = panelOf(page)
  await desk.getByRole('button', { name: 'Chuyển nơi khác' }).click()
  await desk.getByLabel('Lý do chuyển').fill('Kinh phí do UBND tỉnh quyết định.')
  await lookFromTop(page, 'difficulties-pass')
  await desk.getByRole('button', { name: 'Chuyển nơi khác' }).click()
  await expect(desk.getByText(/^nhận .* đang giữ 0 ngày/)).toBeVisible()
  await lookFromTop(page, 'difficulties-hands')
}

/** By keyboard alone: @, some letters without diacritics, Enter. */
async function mention(page: Page, { name, search }: { name: string; search: string }): Promise<void> {
  const desk = panelOf(page)
  const field = desk.getByLabel('Viết ý kiến')
  await field.pressSequentially(`Nhờ @${search}`)
  await expect(desk.getByRole('option', { name })).toBeVisible()
  await field.press('Enter')
  await expect(field).toHaveValue(`Nhờ @${name} `)
  await field.pressSequentially('gửi dự toán chi tiết.')
  await desk.getByRole('button', { name: 'Gửi ý kiến' }).click()
  await expect(desk.getByRole('heading', { name: 'Trao đổi (1)' })).toBeVisible()
  await lookFromTop(page, 'difficulties-talk')
}

async function answer(page: Page): Promise<void> {
  const desk = panelOf(page)
  await desk.getByRole('radio', { name: 'Giải quyết một phần' }).check()
  await desk.getByLabel('Nội dung trả lời').fill('Bố trí cho 20 bản trong quý I/2025.')
  await desk.getByRole('button', { name: 'Gửi trả lời' }).click()
  await expect(desk.locator('.state')).toHaveText('Giải quyết một phần')
}

async function confirm(page: Page): Promise<void> {
  await page.reload()
  const panel = panelOf(page)
  await expect(panel.getByText('Đã có trả lời. Vướng mắc này đã được tháo gỡ chưa?')).toBeVisible()
  await lookFromTop(page, 'difficulties-answered')
  await panel.getByRole('button', { name: 'Xác nhận đã được tháo gỡ' }).click()
  await panel.getByLabel('Ghi thêm (nếu cần)').fill('Đã nhận quyết định.')
  await panel.getByRole('button', { name: 'Xác nhận đã được tháo gỡ' }).click()
  await expect(panel.locator('.state')).toHaveText('Đã tháo gỡ')
  await panel.getByRole('button', { name: 'Đóng' }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Tải bảng CSV' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('du-lieu-minh-hoa-kho-khan-vuong-mac.csv')
}
