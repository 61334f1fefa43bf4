import { expect, type Page, test } from '@playwright/test'
import { at, look } from './kit.ts'

/** On each screen size another agency, so that one run does not find what the other left. */
const casts = {
  desktop: { focalPoint: 'lu.van.phong', approver: 'ha.viet.son', agency: 'Sở NN&PTNT' },
  phone: { focalPoint: 'nguyen.bich.thao', approver: 'leo.van.cuong', agency: 'Sở Công Thương' },
} as const
const planOwner = 'pham.thu.ngan'

/** Words of the demonstration's own items: another plan may have items of the same number. */
const wordsOf = { '6.1': 'phù hợp với đơn vị, địa bàn', '6.2': 'góp phần định hướng dư luận' } as const
type Label = keyof typeof wordsOf

const listOf = (label: Label, more = ''): string => `/tasks?search=${encodeURIComponent(wordsOf[label])}${more}`

const castOf = (project: string) => casts[project === 'phone' ? 'phone' : 'desktop']

async function openTask(page: Page, label: Label): Promise<void> {
  await page.goto(listOf(label))
  await page.getByRole('link', { name: new RegExp(`^${label} `) }).click()
  await expect(page.getByRole('heading', { level: 1, name: `Nhiệm vụ ${label}` })).toBeVisible()
}

async function openActivity(page: Page, list: string, title: string | RegExp): Promise<void> {
  await page.goto(list)
  await page.getByRole('link', { name: title }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
}

const stateOf = (page: Page) => page.locator('.page-about .state')
const question = (page: Page) => page.getByRole('dialog')

test('an activity goes from the phone to the plan owner', async ({ browser }, { project }) => {
  test.slow()
  const cast = castOf(project.name)
  const title = `Ra quân thu gom bao gói (${project.name} ${Date.now()})`
  const focalPoint = await at(browser, cast.focalPoint)
  await recordActivity(focalPoint, title)
  const approver = await at(browser, cast.approver)
  await returnActivity(approver, title)
  await mendActivity(focalPoint, title)
  await approveActivity(approver, title)
  await proposeDone(approver)
  const owner = await at(browser, planOwner)
  await decideOutcome(owner, cast.agency)
})

async function recordActivity(page: Page, title: string): Promise<void> {
  await page.goto('/tasks')
  await expect(page.getByRole('link', { name: /^6\.1 / }).first()).toBeVisible()
  await look(page, 'work-tasks')
  await openTask(page, '6.1')
  await expect(page.getByRole('region', { name: 'Nguyên văn trong kế hoạch' })).toBeVisible()
  await look(page, 'work-task')
  await page.getByRole('link', { name: 'Ghi hoạt động' }).click()
  await page.getByRole('button', { name: 'Gửi duyệt' }).click()
  await expect(page.getByRole('alert').getByRole('link', { name: /Chưa có tên hoạt động/ })).toBeVisible()
  await look(page, 'work-form-problems')
  await page.getByLabel('Tên hoạt động').fill(title)
  await page.getByLabel('Từ ngày').fill('5/11/2024')
  await page.getByLabel('Đến hết ngày').fill('06/11/2024')
  await page.getByLabel('Địa điểm').fill('Bản Thử, xã Thử')
  await page.getByRole('checkbox', { name: 'nông dân' }).check()
  await page.getByLabel('Buổi tuyên truyền, sinh hoạt lồng ghép').fill('3')
  await page.getByLabel('Lượt người tham dự').fill('1250')
  await page.getByRole('combobox', { name: 'Thêm nhóm số liệu khác' }).click()
  await page.getByRole('option', { name: 'Hoạt động vệ sinh môi trường' }).click()
  await page.getByLabel('Rác thải thu gom, theo khối lượng').fill('1,5')
  await page.getByTestId('Ảnh').setInputFiles({
    name: 'ra-quan.png',
    mimeType: 'image/png',
    buffer: await page.screenshot(),
  })
  await expect(page.getByRole('button', { name: 'Xóa “ra-quan.png”' })).toBeVisible()
  await expect(isSaved(page)).toBeVisible()
  await expect(page.getByLabel('Lượt người tham dự')).toHaveValue('1.250')
  await look(page, 'work-form')
  await page.reload()
  await expect(page.getByLabel('Tên hoạt động')).toHaveValue(title)
  await page.getByRole('button', { name: 'Gửi duyệt' }).click()
  await expect(stateOf(page)).toHaveText('Chờ duyệt')
}

async function returnActivity(page: Page, title: string): Promise<void> {
  await page.goto('/activities?state=submitted')
  await expect(page.getByRole('link', { name: title })).toBeVisible()
  await look(page, 'work-activities')
  await openActivity(page, '/activities?state=submitted', title)
  await expect(page.getByRole('link', { name: 'Xem ảnh ra-quan.png' })).toBeVisible({ timeout: 20_000 })
  await expect(page.getByRole('cell', { name: '1.250' })).toBeVisible()
  await look(page, 'work-activity')
  await page.getByRole('button', { name: 'Trả lại' }).click()
  await expect(question(page).getByRole('button', { name: 'Trả lại' })).toBeDisabled()
  await question(page).getByLabel('Lý do').fill('Số lượt người chưa khớp với ảnh chụp sổ ký nhận')
  await look(page, 'work-return')
  await question(page).getByRole('button', { name: 'Trả lại' }).click()
  await expect(stateOf(page)).toHaveText('Trả lại')
}

async function mendActivity(page: Page, title: string): Promise<void> {
  await openActivity(page, '/activities?state=returned', title)
  await expect(page.getByRole('note')).toContainText('chưa khớp với ảnh')
  await page.getByRole('link', { name: 'Sửa và gửi lại' }).click()
  await expect(page.getByRole('note')).toContainText('chưa khớp với ảnh')
  await page.getByLabel('Lượt người tham dự').fill('125')
  await page.getByRole('button', { name: 'Gửi duyệt' }).click()
  await expect(stateOf(page)).toHaveText('Chờ duyệt')
  await expect(page.getByRole('cell', { name: '125', exact: true })).toBeVisible()
}

async function approveActivity(page: Page, title: string): Promise<void> {
  await openActivity(page, '/activities?state=submitted', title)
  await page.getByRole('button', { name: 'Duyệt', exact: true }).click()
  await expect(stateOf(page)).toHaveText('Đã duyệt')
  await expect(page.getByRole('listitem').filter({ hasText: 'Trả lại: Số lượt người chưa khớp' })).toBeVisible()
}

async function proposeDone(page: Page): Promise<void> {
  await openTask(page, '6.1')
  await page.getByRole('button', { name: 'Đề xuất hoàn thành' }).click()
  await look(page, 'work-propose')
  await question(page).getByRole('button', { name: 'Đề xuất hoàn thành' }).click()
  await expect(stateOf(page)).toHaveText('Chờ xác nhận')
}

/** Confirms, and takes it back: the next run finds the task as this one did. */
async function decideOutcome(page: Page, agency: string): Promise<void> {
  await page.goto(listOf('6.1', '&state=awaiting_confirmation'))
  await expect(page.getByRole('link', { name: /^6\.1 / }).first()).toBeVisible()
  await look(page, 'work-awaiting')
  await page
    .getByRole('row')
    .or(page.getByRole('listitem'))
    .filter({ hasText: agency })
    .getByRole('link', { name: /^6\.1 / })
    .click()
  await expect(page.getByRole('heading', { level: 1, name: `Nhiệm vụ 6.1 · ${agency}` })).toBeVisible()
  await look(page, 'work-decide')
  await page.getByRole('button', { name: 'Xác nhận hoàn thành' }).click()
  await question(page).getByRole('button', { name: 'Xác nhận hoàn thành' }).click()
  await expect(stateOf(page)).toHaveText('Hoàn thành')
  await page.getByRole('link', { name: 'Nhiệm vụ này ở các cơ quan' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Nhiệm vụ 6.1 ở các cơ quan' })).toBeVisible()
  await look(page, 'work-whole-task')
  await page.goBack()
  await page.getByRole('button', { name: 'Trả lại' }).click()
  await question(page).getByLabel('Lý do').fill('Còn đợt tuyên truyền tháng 11 chưa ghi')
  await question(page).getByRole('button', { name: 'Trả lại' }).click()
  await expect(stateOf(page)).toHaveText('Trả lại')
  await expect(page.getByText('Trả lại để thực hiện tiếp: Còn đợt tuyên truyền')).toBeVisible()
}

test('a difficulty is raised on a task and answered', async ({ browser }, { project }) => {
  const words = `Thiếu điểm tập kết bao gói thuốc bảo vệ thực vật (${project.name} ${Date.now()})`
  const focalPoint = await at(browser, castOf(project.name).focalPoint)
  await openTask(focalPoint, '6.1')
  await focalPoint.getByRole('link', { name: 'Nêu khó khăn' }).click()
  const panel = focalPoint.getByRole('dialog')
  await panel.getByLabel('Khó khăn, vướng mắc').fill(words)
  await panel.getByLabel('Đề xuất, kiến nghị').fill('Đề nghị hướng dẫn địa điểm và cách lưu giữ.')
  await panel.getByRole('radio', { name: 'Sở Tài nguyên và Môi trường' }).check()
  await look(focalPoint, 'work-raise')
  await panel.getByRole('button', { name: 'Gửi', exact: true }).click()
  await expect(panel.getByText('Chưa có trả lời (nêu hôm nay).')).toBeVisible()

  const owner = await at(browser, planOwner)
  await owner.goto('/difficulties?state=open&addressed=true')
  await expect(owner.getByRole('link', { name: words })).toBeVisible()
  await look(owner, 'work-difficulties')
  await owner.getByRole('link', { name: words }).click()
  const desk = owner.getByRole('dialog')
  await desk.getByRole('radio', { name: 'Giải quyết', exact: true }).check()
  await desk.getByLabel('Nội dung trả lời').fill('Sở gửi hướng dẫn trong tuần, kèm danh sách điểm tập kết.')
  await look(owner, 'work-answer')
  await desk.getByRole('button', { name: 'Gửi trả lời' }).click()
  await expect(desk.locator('.state')).toHaveText('Giải quyết')

  await focalPoint.reload()
  await expect(panel.getByText('Sở gửi hướng dẫn trong tuần').first()).toBeVisible()
  await look(focalPoint, 'work-answered')
})

test('a restricted task takes counts and own publications alone', async ({ browser }, { project }) => {
  const focalPoint = await at(browser, castOf(project.name).focalPoint)
  await openTask(focalPoint, '6.2')
  await expect(focalPoint.getByRole('note').first()).toContainText('không nêu cá nhân')
  await focalPoint.getByRole('link', { name: 'Ghi hoạt động' }).click()
  await expect(focalPoint.getByRole('note')).toContainText('Chỉ ghi số liệu và sản phẩm đã đăng')
  for (const label of ['Tên hoạt động', 'Địa điểm', 'Mô tả']) await expect(focalPoint.getByLabel(label)).toHaveCount(0)
  await expect(focalPoint.getByTestId('Ảnh')).toHaveCount(0)
  await expect(focalPoint.getByTestId('Tệp')).toHaveCount(0)
  await focalPoint.getByLabel('Bài', { exact: true }).fill('4')
  await focalPoint.getByRole('button', { name: 'Thêm đường dẫn' }).click()
  await focalPoint.getByRole('textbox', { name: 'Đường dẫn 1' }).fill('https://facebook.com/ai-do')
  await focalPoint.getByRole('textbox', { name: 'Đường dẫn 1' }).blur()
  await expect(focalPoint.getByText('không nhận đường dẫn mạng xã hội').first()).toBeVisible()
  await look(focalPoint, 'work-restricted')
  await focalPoint.getByRole('textbox', { name: 'Đường dẫn 1' }).fill('cong.sonla.example/bai-1')
  await focalPoint.getByRole('button', { name: 'Gửi duyệt' }).click()
  const made = /^Số liệu và sản phẩm đã đăng của cơ quan \(mục 6\.2\)$/
  await expect(focalPoint.getByRole('heading', { level: 1, name: made })).toBeVisible()

  const approver = await at(browser, castOf(project.name).approver)
  await openActivity(approver, '/activities?state=submitted', made)
  await approver.getByRole('button', { name: 'Trả lại' }).click()
  await question(approver).getByRole('combobox', { name: 'Lý do' }).click()
  await approver.getByRole('option', { name: 'Số liệu chưa khớp' }).click()
  await question(approver).getByRole('button', { name: 'Trả lại' }).click()
  await expect(stateOf(approver)).toHaveText('Trả lại')

  await openActivity(focalPoint, '/activities?state=returned', made)
  await focalPoint.getByRole('button', { name: 'Xóa bản nháp' }).click()
  await question(focalPoint).getByRole('button', { name: 'Xóa bản nháp' }).click()
  await expect(focalPoint.getByRole('heading', { level: 1, name: 'Hoạt động' })).toBeVisible()
})

test('what is typed survives a broken network and another device', async ({ browser }, { project }) => {
  const { focalPoint } = castOf(project.name)
  const phone = await at(browser, focalPoint)
  await phone.goto('/activities')
  await phone.getByRole('link', { name: 'Ghi hoạt động' }).click()
  const task = phone.getByRole('button', { name: wordsOf['6.1'] })
  await expect(task).toBeVisible()
  await look(phone, 'work-first-task')
  await task.click()
  await phone.getByLabel('Tên hoạt động').fill('Họp bản về nguồn nước')
  await expect(isSaved(phone)).toBeVisible()
  await phone.context().setOffline(true)
  await phone.getByLabel('Địa điểm').fill('Bản Xa')
  await expect(phone.getByText('Chưa lưu được: Không nối được với máy chủ').first()).toBeVisible()
  await look(phone, 'work-offline')
  await phone.context().setOffline(false)
  await phone.reload()
  await expect(phone.getByLabel('Địa điểm')).toHaveValue('Bản Xa')

  await phone.getByLabel('Lượt người tham dự').fill('12 người')
  await phone.getByLabel('Mô tả').fill('Họp tối.')
  await expect(isSaved(phone)).toBeVisible()
  await phone.reload()
  await expect(phone.getByLabel('Lượt người tham dự')).toHaveValue('12 người')
  await expect(phone.getByText('Hãy nhập số nguyên, không âm')).toBeVisible()
  await phone.getByLabel('Lượt người tham dự').fill('12')
  await phone.getByLabel('Mô tả').fill('')
  await expect(isSaved(phone)).toBeVisible()

  const desk = await at(browser, focalPoint)
  await desk.goto(phone.url())
  await desk.getByLabel('Mô tả').fill('Nói chuyện về giữ mó nước.')
  await expect(isSaved(desk)).toBeVisible()
  await phone.getByLabel('Địa điểm').fill('Bản Gần')
  await expect(phone.getByText('vừa được sửa ở nơi khác')).toBeVisible()
  await look(phone, 'work-conflict')
  await phone.getByRole('button', { name: 'Giữ nội dung trên màn hình này' }).click()
  await expect(phone.getByText('vừa được sửa ở nơi khác')).toBeHidden()
  await desk.getByLabel('Mô tả').fill('Chữ sẽ bỏ.')
  await desk.getByRole('button', { name: 'Dùng bản mới trên máy chủ' }).click()
  await expect(desk.getByLabel('Địa điểm')).toHaveValue('Bản Gần')
  await expect(desk.getByLabel('Mô tả')).toHaveValue('')

  await desk.getByRole('button', { name: 'Xóa bản nháp' }).click()
  await question(desk).getByRole('button', { name: 'Xóa bản nháp' }).click()
  await expect(desk.getByRole('heading', { level: 1, name: 'Hoạt động' })).toBeVisible()
})

const isSaved = (page: Page) => page.getByText(/^Đã lưu \d\d:\d\d$/).first()
