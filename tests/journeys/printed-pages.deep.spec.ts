import { expect, type Page, test } from '@playwright/test'
import { centredAt, pdfFile, printed } from '../../src/documents/reading/testing/pdf-file.ts'
import { look, screenshot, signIn } from './kit.ts'

const isPhone = (page: Page): boolean => (page.viewportSize()?.width ?? 0) < 768

const duty = (number: number): string => `${number}. Sở Y tế: Mở một lớp tập huấn tại bản số ${number}.`
const pdf = pdfFile([
  {
    words: [
      centredAt(60, 'KẾ HOẠCH', true),
      centredAt(84, 'Thử xem trang in năm 2024', true),
      ...printed(['I. TỔ CHỨC THỰC HIỆN', duty(1), duty(2)], { down: 130 }),
    ],
  },
  { words: printed([duty(3), duty(4)]) },
])

const marks = (page: Page) => page.locator('.sheet-mark')
const selected = (page: Page) => page.locator('.sheet-mark[data-tone="selected"]')

/** A PDF in, its pages beside the reading, each leading to the other. */
test('a PDF is read, and its printed pages show where each reading came from', async ({ page }) => {
  await signIn(page, 'sung.minh.hoa@lantoa.example')
  await page.goto('/plans/new')
  await page
    .getByTestId('plan-file')
    .setInputFiles({ name: 'thu-trang-in.pdf', mimeType: 'application/pdf', buffer: Buffer.from(pdf) })
  await page.getByRole('button', { name: 'Đọc văn bản' }).click()
  await expect(page).toHaveURL(/\/plans\/[0-9a-f-]+\/review/)
  const desk = page.url().split('?')[0]

  await page.goto(`${desk}?part=items${isPhone(page) ? '&pane=source' : ''}`)
  await page.getByText('Trang in', { exact: true }).click()
  await expect(page).toHaveURL(/paper=printed/)
  await expect(page.getByRole('img', { name: 'Ảnh trang 1 của văn bản gốc' })).toBeVisible({ timeout: 60_000 })
  await expect(marks(page)).toHaveCount(4)
  await look(page, 'desk-printed')

  await marks(page).first().click()
  const chosen = page.locator('.reading[aria-current="true"]')
  await expect(chosen).toContainText('bản số 1')
  if (isPhone(page)) await chosen.getByText('Xem trong văn bản').click()
  await expect(selected(page)).toBeInViewport()

  await page.goto(`${desk}?part=items&paper=printed`)
  const last = page.locator('.reading').filter({ hasText: 'bản số 4' })
  await last.getByRole('heading').click()
  if (isPhone(page)) await last.getByText('Xem trong văn bản').click()
  await expect(selected(page)).toBeInViewport()
  await expect(page.getByRole('img', { name: 'Ảnh trang 2 của văn bản gốc' })).toBeInViewport()
  await screenshot(page, 'desk-printed-chosen')
})
