import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { unzipSync } from 'fflate'
import { at, look } from './kit.ts'
import { bringIn, confirmRosters, fillHeader, issue, lookAtIssued, lookAtOtherParts, reviewItems } from './plan-desk.ts'

const samples = process.env.LANTOA_SAMPLES
const sample = samples ? join(samples, 'plans/son-la-2024.txt') : null

const owner = 'pham.thu.ngan'
const agency = 'Sở Giáo dục và Đào tạo'
const focalPoint = 'lo.thi.mai'
const approver = 'do.quang.huy'

/** What the agency did, with the figures that must come out at the other end. */
const deeds = [
  {
    task: '4.2',
    title: 'Hội thi sân khấu hóa về rác thải nhựa',
    attendances: '1250',
  },
  { task: '6.1', title: 'Sinh hoạt dưới cờ về phân loại rác', attendances: '480' },
]
const total = '1.730'

async function planIn(page: Page): Promise<string> {
  await bringIn(page, sample ?? '')
  await fillHeader(page)
  await reviewItems(page)
  await confirmRosters(page)
  await lookAtOtherParts(page)
  await issue(page)
  await lookAtIssued(page)
  return new URL(page.url()).pathname.split('/')[2] ?? ''
}

async function record(page: Page, planId: string, { task, title, attendances }: (typeof deeds)[number]): Promise<void> {
  await page.goto(`/tasks?plan=${planId}`)
  await page.getByRole('link', { name: new RegExp(`^${task.replace('.', '\\.')} `) }).click()
  await page.getByRole('link', { name: 'Ghi hoạt động' }).click()
  await page.getByLabel('Tên hoạt động').fill(title)
  await page.getByLabel('Từ ngày').fill('05/11/2024')
  await page.getByLabel('Đến hết ngày').fill('05/11/2024')
  await page.getByLabel('Địa điểm').fill('Trường THCS Thử')
  await page.getByLabel('Lượt người tham dự').fill(attendances)
  await page.getByTestId('Ảnh').setInputFiles({
    name: 'hoi-thi.png',
    mimeType: 'image/png',
    buffer: await page.screenshot(),
  })
  await expect(page.getByRole('button', { name: 'Xóa “hoi-thi.png”' })).toBeVisible()
  await page.getByRole('button', { name: 'Gửi duyệt' }).click()
  await expect(page.locator('.page-about .state')).toHaveText('Chờ duyệt')
}

async function approve(page: Page, planId: string, { title }: { title: string }): Promise<void> {
  await page.goto(`/activities?state=submitted&plan=${planId}`)
  await page.getByRole('link', { name: title }).first().click()
  await page.getByRole('button', { name: 'Duyệt', exact: true }).click()
  await expect(page.locator('.page-about .state')).toHaveText('Đã duyệt')
}

async function openOwnReport(page: Page, planId: string): Promise<void> {
  await page.goto('/reports')
  await page.locator(`a[href*="/reports/${planId}/agencies/"]`).first().click()
  await expect(page.getByRole('heading', { level: 1, name: /^Báo cáo/ })).toBeVisible()
}

/** The agency's report drafts itself; a person adds what figures cannot say, the approver sends it. */
async function report(page: Page, planId: string): Promise<void> {
  await openOwnReport(page, planId)
  await expect(page.getByText(total).first()).toBeVisible()
  await look(page, 'thread-report')
  await page.getByRole('button', { name: 'Viết phần này: ưu điểm' }).click()
  await page.getByRole('textbox', { name: /ưu điểm/ }).fill('Các trường tự tổ chức, có sản phẩm cụ thể.')
  await expect(page.getByText(/^Đã lưu \d\d:\d\d$/).first()).toBeVisible()
}

async function send(page: Page, planId: string): Promise<void> {
  await openOwnReport(page, planId)
  await page.getByRole('button', { name: 'Gửi báo cáo' }).click()
  await look(page, 'thread-report-send')
  await page.getByRole('dialog').getByRole('button', { name: 'Gửi báo cáo' }).click()
  await expect(page.locator('.page-about .state')).toHaveText('Chờ tiếp nhận')
}

async function accept(page: Page, planId: string): Promise<void> {
  await page.goto(`/reports?plan=${planId}`)
  await expect(page.getByRole('link', { name: agency })).toBeVisible()
  await look(page, 'thread-discipline')
  await page.getByRole('link', { name: agency }).click()
  await page.getByRole('button', { name: 'Tiếp nhận báo cáo' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Tiếp nhận báo cáo' }).click()
  await expect(page.locator('.page-about .state')).toHaveText('Đã tiếp nhận')
}

/** The duty to report is carried out by the report: nobody had to say so again. */
async function seeReported(page: Page, planId: string): Promise<void> {
  await page.goto(`/tasks?plan=${planId}&search=10.1`)
  await page.getByRole('link', { name: /^10\.1 / }).click()
  await expect(page.locator('.page-about .state')).toHaveText('Hoàn thành')
  await expect(page.getByRole('link', { name: 'Mở báo cáo' })).toBeVisible()
  await expect(page.getByText('Tiếp nhận báo cáo: hoàn thành')).toBeVisible()
}

/** A number opens the activities behind it, and these their evidence; the file carries the same numbers. */
async function consolidate(page: Page, planId: string): Promise<void> {
  await page.goto(`/reports/${planId}/consolidated`)
  const figure = page.getByRole('button', { name: new RegExp(total.replace('.', '\\.')) }).first()
  await expect(figure).toBeVisible()
  await look(page, 'thread-consolidated')
  await figure.click()
  const panel = page.getByRole('dialog', { name: 'Nguồn của con số' })
  for (const { title } of deeds) await expect(panel.getByText(title)).toBeVisible()
  await look(page, 'thread-figure')
  await page.keyboard.press('Escape')
  for (const annex of ['Biểu 01', 'Biểu 02', 'Biểu 08']) {
    await page.getByRole('link', { name: annex }).click()
    await expect(page.getByRole('table').first()).toBeVisible()
    await look(page, `thread-${annex}`)
  }
  await page.getByRole('link', { name: 'Báo cáo', exact: true }).last().click()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Tải tệp Word' }).click()
  await expectTotals(await (await download).path())
}

/** Every figure of the Word file lies in a content control that is named after it. */
async function expectTotals(path: string): Promise<void> {
  const parts = unzipSync(await readFile(path))
  const words = new TextDecoder().decode(parts['word/document.xml'])
  const figureOf = (id: string) =>
    new RegExp(`<w:tag w:val="${id}"/>.*?<w:t[^>]*>([^<]*)</w:t>`, 's').exec(words)?.[1] ?? null
  expect({
    all: figureOf('total/ATT'),
    contest: figureOf('task:4\\.2/ATT'),
    meeting: figureOf('task:6\\.1/ATT'),
    activities: figureOf('total/activities'),
  }).toEqual({ all: total, contest: '1.250', meeting: '480', activities: '02' })
}

test('from the document to the consolidated report', async ({ browser }) => {
  test.skip(!sample || !existsSync(sample), 'LANTOA_SAMPLES names no folder with plans/son-la-2024.txt')
  test.setTimeout(300_000)
  const ownersDesk = await at(browser, owner)
  const planId = await planIn(ownersDesk)
  const officersPhone = await at(browser, focalPoint)
  for (const deed of deeds) await record(officersPhone, planId, deed)
  const approversDesk = await at(browser, approver)
  for (const deed of deeds) await approve(approversDesk, planId, deed)
  await report(officersPhone, planId)
  await send(approversDesk, planId)
  await accept(ownersDesk, planId)
  await seeReported(officersPhone, planId)
  await consolidate(ownersDesk, planId)
})
