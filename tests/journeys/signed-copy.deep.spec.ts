import { type Browser, expect, type Page, test } from '@playwright/test'
import { pdfFile, printed } from '../../src/documents/reading/testing/pdf-file.ts'
import { aHolder, cerOf, type Holder, signed } from '../../src/documents/signatures/testing/signed-pdf.ts'
import { at, look } from './kit.ts'
import { issuePlan } from './plan-desk.ts'

/** A short plan of our own words, for an agency that other journeys leave alone. */
const ownPlan = (title: string) => [
  'ỦY BAN NHÂN DÂN TỈNH SƠN LA',
  'Số: 615/KH-UBND',
  'Sơn La, ngày 20 tháng 3 năm 2024',
  'KẾ HOẠCH',
  title,
  'I. MỤC ĐÍCH, YÊU CẦU',
  '1. Giữ cho bến bãi sạch.',
  'II. TỔ CHỨC THỰC HIỆN',
  '1. Sở Xây dựng',
  '1.1. Hướng dẫn phân loại chất thải ở bến bãi trước ngày 15/11/2024.',
]

/** What the clerk printed and the office signed bears another number and day. */
const printedPlan = (title: string) => [
  ...ownPlan(title).map((line) => line.replace('615/', '616/').replace('ngày 20', 'ngày 22')),
  'CHỦ TỊCH',
  'Lường Minh Họa',
]

test('a signed PDF gives a plan its number, and is trusted once the office has its certificate', async ({ browser }, {
  project,
}) => {
  test.slow()
  const authority = await aHolder(`Cơ quan chứng thực ${project.name} ${Date.now()}`)
  const leader = await aHolder('Lường Minh Họa', { by: authority, organisation: 'Ủy ban nhân dân tỉnh Sơn La' })
  const owner = await at(browser, 'sung.minh.hoa')
  const title = `Bến bãi sạch năm 2024 (${project.name} ${Date.now()})`
  const planId = await issuePlan(owner, ownPlan(title).join('\n'))
  const paper = await signed(pdfFile([{ words: printed(printedPlan(title)) }]), { by: leader })
  await sendAndConfirm(owner, planId, paper)
  await expect(signatureOf(owner)).not.toContainText('Chứng thư được tin cậy')
  await trust(browser, authority)
  await owner.reload()
  await expect(signatureOf(owner)).toContainText('Chứng thư được tin cậy')
  await look(owner, 'signed-copy-trusted')
  await seeNumberInList(owner, title)
  await seeAsReader(browser, planId)
  await replaceByBroken(owner, planId, paper)
})

const signatureOf = (page: Page) => page.getByRole('list', { name: 'Chữ ký số' }).getByRole('listitem').first()

const file = (bytes: Uint8Array) => ({ name: 'ban-da-ky.pdf', mimeType: 'application/pdf', buffer: Buffer.from(bytes) })

async function sendAndConfirm(page: Page, planId: string, paper: Uint8Array): Promise<void> {
  await page.goto(`/plans/${planId}?tab=signed`)
  await expect(page.getByRole('button', { name: 'Chọn tệp PDF' })).toBeVisible()
  await look(page, 'signed-copy-none')
  await page.getByTestId('signed-copy-file').setInputFiles(file(paper))
  await expect(page.getByLabel('Số, ký hiệu')).toHaveValue('616/KH-UBND')
  await expect(page.getByText('hệ thống đang có: 615/KH-UBND')).toBeVisible()
  await expect(page.getByLabel('Ngày ký')).toHaveValue('22/03/2024')
  await expect(page.getByLabel('Người ký', { exact: true })).toHaveValue('Lường Minh Họa')
  await expect(signatureOf(page)).toContainText('Còn nguyên vẹn')
  await look(page, 'signed-copy-confirm')
  await page.getByRole('button', { name: 'Lưu bản đã ký' }).click()
  await expect(page.getByRole('article', { name: '616/KH-UBND' })).toBeVisible()
  await expect(page.getByText('616/KH-UBND (theo bản đã ký)').first()).toBeVisible()
  await look(page, 'signed-copy-kept')
}

async function trust(browser: Browser, authority: Holder): Promise<void> {
  const page = await at(browser, 'vu.hai.dang')
  await page.goto('/administration/people')
  await page.getByRole('link', { name: 'Chứng thư' }).click()
  await expect(page.getByRole('heading', { name: 'Chứng thư tin cậy', level: 1 })).toBeVisible()
  const certificate = { name: 'goc.cer', mimeType: 'application/x-x509-ca-cert', buffer: Buffer.from(cerOf(authority)) }
  await page.getByTestId('certificate-file').setInputFiles(certificate)
  const name = authority.certificate.subject.typesAndValues[0]?.value.valueBlock.value ?? ''
  const row = page.getByRole('listitem').filter({ hasText: String(name) })
  await expect(row).toContainText('Còn hiệu lực')
  // Without the notice that lies over the page.
  await page.reload()
  await expect(row).toBeVisible()
  await look(page, 'certificates')
}

async function seeNumberInList(page: Page, title: string): Promise<void> {
  await page.goto(`/plans?search=${encodeURIComponent(title)}`)
  await expect(page.getByText('616/KH-UBND (theo bản đã ký)').first()).toBeVisible()
}

/** Whoever may read the plan may see its paper, and changes nothing. */
async function seeAsReader(browser: Browser, planId: string): Promise<void> {
  const page = await at(browser, 'dinh.quoc.bao')
  await page.goto(`/plans/${planId}?tab=signed`)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Mở bản PDF' }).click()
  expect((await download).suggestedFilename()).toBe('ban-da-ky.pdf')
  await expect(page.getByRole('button', { name: 'Thu hồi' })).toHaveCount(0)
  await expect(page.getByTestId('signed-copy-file')).toHaveCount(0)
}

/** A paper that was changed after it was signed is kept with a reason only, and then taken back. */
async function replaceByBroken(page: Page, planId: string, paper: Uint8Array): Promise<void> {
  const changed = Uint8Array.from(paper)
  changed[Buffer.from(paper).indexOf('/StemV 80') + 7] = '9'.charCodeAt(0)
  await page.goto(`/plans/${planId}?tab=signed`)
  await page.getByTestId('signed-copy-file').setInputFiles(file(changed))
  const form = page.getByRole('region', { name: 'Xác nhận bản đã ký' })
  await expect(form).toContainText('Đã bị thay đổi sau khi ký')
  await form.getByRole('button', { name: 'Lưu bản đã ký' }).click()
  await expect(form.getByText('Hãy ghi lý do.').first()).toBeVisible()
  await look(page, 'signed-copy-broken')
  await form.getByLabel('Lý do vẫn lưu bản này').fill('Bản duy nhất còn giữ')
  await form.getByRole('button', { name: 'Lưu bản đã ký' }).click()
  await expect(form).toHaveCount(0)
  await page.getByRole('button', { name: 'Thu hồi' }).click()
  const question = page.getByRole('dialog', { name: 'Thu hồi bản đã ký này?' })
  await question.getByLabel('Lý do').fill('Gửi nhầm tệp')
  await question.getByRole('button', { name: 'Thu hồi' }).click()
  await page.getByText('2 bản trước').click()
  await expect(page.getByText('Gửi nhầm tệp')).toBeVisible()
  await look(page, 'signed-copy-earlier')
}
