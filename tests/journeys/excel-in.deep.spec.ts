import { type Download, expect, type Page, test } from '@playwright/test'
import ExcelJS from 'exceljs'
import { at, demonstrationPlan, look } from './kit.ts'

/** A focal point whose agency no other journey counts. */
const FOCAL_POINT = 'hoang.thi.xuyen'
const ADMINISTRATOR = 'vu.hai.dang'

type Cells = Readonly<Record<string, string | number | Date>>

/** A form that was downloaded, filled in at these cells as somebody would with Excel. */
async function filled(download: Download, sheetName: string, cells: Cells): Promise<Buffer> {
  const book = new ExcelJS.Workbook()
  await book.xlsx.readFile(await download.path())
  const sheet = book.getWorksheet(sheetName)
  if (!sheet) throw new Error(`the form has no sheet ${sheetName}`)
  for (const [address, value] of Object.entries(cells)) sheet.getCell(address).value = value
  return Buffer.from(await book.xlsx.writeBuffer())
}

async function download(page: Page, button: string): Promise<Download> {
  const [arrived] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ])
  return arrived
}

const send = (page: Page, name: string, buffer: Buffer) =>
  page.getByTestId('import-file').setInputFiles({ name, mimeType: 'application/octet-stream', buffer })

test('a focal point brings activities in from Excel, mends two wrong cells, and takes them back', async ({ browser }, {
  project,
}) => {
  const stamp = `${project.name} ${Date.now()}`
  const page = await at(browser, FOCAL_POINT)
  await page.goto('/activities')
  await page.getByRole('link', { name: 'Nhập từ Excel' }).click()
  await expect(page.getByRole('heading', { name: 'Nhập hoạt động từ Excel' })).toBeVisible()
  await page.goto(`/activities/import?plan=${await demonstrationPlan(page)}`)
  await expect(page.getByRole('button', { name: 'Tải biểu mẫu Excel' })).toBeEnabled()
  await look(page, 'excel-in-empty')
  const form = await download(page, 'Tải biểu mẫu Excel')
  const task = await firstTask(form)
  const rows: Cells = {
    ...{ B6: `Họp bản ${stamp}`, C6: '31/02/2024', E6: task, F6: 'Nhà văn hóa bản Thử', H6: 'người dân; phụ nữ' },
    ...{
      B7: `Ra quân ${stamp}`,
      C7: new Date('2024-11-02T00:00:00Z'),
      D7: '3/11/2024',
      E7: task,
      J7: 'https://cong.example/1',
    },
    ...{ B8: `Phát tờ rơi ${stamp}`, C8: '4/11/2024', E8: '99.9' },
  }
  await send(page, 'hoat-dong.xlsx', await filled(form, 'Hoạt động', rows))
  await expect(page.getByRole('link', { name: /Ô C6: “31\/02\/2024” không phải là ngày/ })).toBeVisible()
  await expect(page.getByRole('link', { name: /Ô E8: “99\.9” không phải là nhiệm vụ/ })).toBeVisible()
  await expect(page.getByRole('button', { name: /^Ghi vào/ })).toHaveCount(0)
  await look(page, 'excel-in-faults')
  await page.getByRole('link', { name: /Ô E8/ }).click()
  await expect(page.getByText(/Ô E8: “99\.9”/).last()).toBeFocused()
  const marked = await download(page, 'Tải tệp đã đánh dấu lỗi')
  const mended = await filled(marked, 'Hoạt động', { C6: '1/11/2024', E8: task })

  await send(page, 'hoat-dong-da-sua.xlsx', mended)
  await expect(page.getByText('3 hàng sẽ ghi', { exact: true })).toBeVisible()
  await look(page, 'excel-in-preview')
  await page.getByRole('button', { name: 'Ghi vào 3 hoạt động' }).click()
  await expect(page.getByText('Đã ghi 3 hoạt động').first()).toBeVisible()
  await look(page, 'excel-in-written')
  await page.getByRole('button', { name: 'Xóa 3 bản nháp vừa nhập' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Xóa 3 bản nháp vừa nhập' }).click()
  await expect(page.getByText('Đã xóa 3 hoạt động.')).toBeVisible()

  await send(page, 'hoat-dong-da-sua.xlsx', mended)
  await page.getByRole('button', { name: 'Ghi vào 3 hoạt động' }).click()
  await page.getByRole('button', { name: 'Nhập tệp khác' }).click()
  await send(page, 'hoat-dong-da-sua.xlsx', mended)
  await expect(page.getByText('3 hàng đã có', { exact: true })).toBeVisible()
  await expect(page.getByText('Không có gì mới để ghi: mọi hàng trong tệp đều đã có.')).toBeVisible()

  await discard(page, stamp)
})

/** The first task that the form's list offers. */
async function firstTask(form: Download): Promise<string> {
  const book = new ExcelJS.Workbook()
  await book.xlsx.readFile(await form.path())
  return book.getWorksheet('Danh mục')?.getCell('A2').text ?? ''
}

/** Leaves nothing behind for others to count. */
async function discard(page: Page, stamp: string): Promise<void> {
  await page.goto(`/activities?state=draft&search=${encodeURIComponent(stamp)}`)
  for (let left = 3; left > 0; left -= 1) {
    const links = page.getByRole('link', { name: new RegExp(stamp) })
    await expect(links).toHaveCount(left)
    await links.first().click()
    await page.getByRole('button', { name: /^Xóa/ }).click()
    await page.getByRole('dialog').getByRole('button', { name: /^Xóa/ }).click()
    await expect(page).not.toHaveURL(/\/activities\/[0-9a-f]{8}-/)
    await page.goto(`/activities?state=draft&search=${encodeURIComponent(stamp)}`)
  }
}

test('an administrator brings three people in from Excel and hands out their links', async ({ browser }, {
  project,
}) => {
  const stamp = `${project.name}.${Date.now()}`
  const page = await at(browser, ADMINISTRATOR)
  await page.goto('/administration/people')
  await page.getByRole('link', { name: 'Nhập từ Excel' }).click()
  await expect(page.getByRole('heading', { name: 'Nhập người dùng từ Excel' })).toBeVisible()
  const form = await download(page, 'Tải biểu mẫu Excel')
  const email = (one: string) => `${one}.${stamp}@lantoa.example`
  const cells: Cells = {
    ...{ B6: 'Lò Thị Một', C6: email('mot'), D6: 'Sở Y tế', E6: 'đầu mối', F6: 'Chuyên viên' },
    ...{ B7: 'Hà Văn Hai', C7: email('hai'), D7: 'Hội LHPN tỉnh', E7: 'người duyệt', G7: '01/11/2024' },
    ...{ B8: 'Vì Thị Ba', C8: 'ba', D8: 'Sở Y tế', E8: 'trưởng' },
  }
  await send(page, 'nguoi-dung.xlsx', await filled(form, 'Người dùng', cells))
  await expect(page.getByRole('link', { name: /Ô C8: “ba” không phải là thư điện tử/ })).toBeVisible()
  await look(page, 'excel-people-faults')
  await send(page, 'nguoi-dung.xlsx', await filled(form, 'Người dùng', { ...cells, C8: email('ba'), E8: 'người xem' }))
  await expect(page.getByText('3 người sẽ được mời.')).toBeVisible()
  await look(page, 'excel-people-preview')
  await page.getByRole('button', { name: 'Thêm và mời (3 hàng)' }).click()
  await expect(page.getByText('Đã thêm 3 người và giao 3 vị trí')).toBeVisible()
  await look(page, 'excel-people-links')
  const link = await page.getByLabel('Đường dẫn của Lò Thị Một').inputValue()
  const invited = await (await browser.newContext()).newPage()
  await invited.goto(link)
  await expect(invited.getByText(email('mot'))).toBeVisible()
})
