import { expect, type Locator, type Page, test } from '@playwright/test'
import { look, signIn } from './kit.ts'

const owner = 'pham.thu.ngan@lantoa.example'

test('a draft can be thrown away with a reason', async ({ page }) => {
  await signIn(page, owner)
  await page.goto('/plans/new?way=text')
  await page.getByLabel('Nội dung kế hoạch').fill(ownPlan)
  await page.getByRole('button', { name: 'Đọc văn bản' }).click()
  await expect(page).toHaveURL(/\/review/)
  await page.getByRole('button', { name: 'Bỏ bản dự thảo' }).click()
  const question = page.getByRole('dialog', { name: 'Bỏ bản dự thảo này?' })
  await expect(question.getByRole('button', { name: 'Bỏ bản dự thảo' })).toBeDisabled()
  await question.getByLabel('Lý do').fill('Nhập nhầm văn bản')
  await look(page, 'desk-discard')
  await question.getByRole('button', { name: 'Bỏ bản dự thảo' }).click()
  await expect(page).toHaveURL(/\/plans$/)
})

/** A short plan of our own words. */
const ownPlan = [
  'KẾ HOẠCH',
  'Thử nghiệm dọn vệ sinh bản làng năm 2024',
  'I. MỤC ĐÍCH, YÊU CẦU',
  '1. Giữ cho bản làng sạch đẹp.',
  'II. TỔ CHỨC THỰC HIỆN',
  '1. Sở Tài nguyên và Môi trường',
  '1.1. Chủ trì tổ chức một đợt dọn vệ sinh trước ngày 15/11/2024.',
].join('\n')

const refused = (page: Page): Locator => page.locator('.field-error, .mantine-InputWrapper-error')

test('a picture named .docx and an empty file are refused beside the field', async ({ page }) => {
  await signIn(page, owner)
  await page.goto('/plans/new')
  const picture = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABpfZFQAAAAABJRU5ErkJggg==',
    'base64',
  )
  await page.getByTestId('plan-file').setInputFiles({ name: 'anh.docx', mimeType: '', buffer: picture })
  await page.getByRole('button', { name: 'Đọc văn bản' }).click()
  await expect(refused(page)).toContainText('.docx')
  await expect(page.getByText('anh.docx', { exact: false }).first()).toBeVisible()
  await look(page, 'plan-import-refused')
  await page.getByTestId('plan-file').setInputFiles({ name: 'trong.txt', mimeType: '', buffer: Buffer.alloc(0) })
  await expect(refused(page)).toContainText('“trong.txt” không có nội dung')
})

test('a document stamped secret is refused, and what was pasted stays', async ({ page }) => {
  await signIn(page, owner)
  await page.goto('/plans/new?way=text')
  const pasted = `TUYỆT MẬT\n${ownPlan}`
  await page.getByLabel('Nội dung kế hoạch').fill(pasted)
  await page.getByRole('button', { name: 'Đọc văn bản' }).click()
  await expect(refused(page)).toContainText(/mật/i)
  await expect(page.getByLabel('Nội dung kế hoạch')).toHaveValue(pasted)
  await look(page, 'plan-import-secret')
})
