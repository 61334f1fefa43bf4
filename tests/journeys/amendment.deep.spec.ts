import { type Browser, expect, type Page, test } from '@playwright/test'
import { at, look } from './kit.ts'
import { issuePlan } from './plan-desk.ts'

/** A short plan of our own words, for agencies that other journeys leave alone. */
const ownPlan = (title: string) =>
  [
    'ỦY BAN NHÂN DÂN TỈNH SƠN LA',
    'Số: 614/KH-UBND',
    'Sơn La, ngày 20 tháng 3 năm 2024',
    'KẾ HOẠCH',
    title,
    'I. MỤC ĐÍCH, YÊU CẦU',
    '1. Giữ cho công trường sạch.',
    'II. TỔ CHỨC THỰC HIỆN',
    '1. Sở Xây dựng',
    '1.1. Hướng dẫn phân loại chất thải ở công trường trước ngày 15/11/2024.',
    '1.2. Mở một lớp tập huấn cho các nhà thầu.',
    '2. UBND huyện Sốp Cộp',
    '2.1. Vận động các bản dọn vệ sinh đường làng.',
  ].join('\n')

const decision = [
  'QUYẾT ĐỊNH',
  'Về việc điều chỉnh Kế hoạch số 614/KH-UBND',
  'Điều 1. Điều chỉnh một số nội dung của Kế hoạch như sau:',
  '1. Gia hạn mục 1.1 đến trước ngày 30/11/2024.',
  '2. Bãi bỏ mục 1.2.',
  '3. Điều chỉnh kinh phí của mục 2.1 cho phù hợp.',
].join('\n')

/** Of which steps of a plan the signed-in person was told. */
const toldOf = (page: Page, title: string): Promise<string[]> =>
  page.evaluate(async (plan) => {
    const me = await (await fetch('/api/me')).json()
    const answer = await fetch('/api/notifications?limit=100', { headers: { 'x-post': me.posts[0].id } })
    const { notifications } = await answer.json()
    return notifications
      .filter((one: { facts: { plan: string } }) => one.facts.plan === plan)
      .map((one: { kind: string }) => one.kind)
  }, title)

test('an amendment from a second document reaches only those whom it concerns', async ({ browser }, { project }) => {
  test.slow()
  const owner = await at(browser, 'sung.minh.hoa')
  const title = `Công trường sạch năm 2024 (${project.name} ${Date.now()})`
  const planId = await issuePlan(owner, ownPlan(title))
  await readDecision(owner, planId)
  await decide(owner)
  await sayWhichPaper(owner)
  await issueAmendment(owner, planId)
  await lookAtPlan(owner, planId)
  await seeConcerned(browser, { planId, title })
  await seeTheDayBefore(owner)
})

async function readDecision(page: Page, planId: string): Promise<void> {
  await page.goto(`/plans/${planId}`)
  await page.getByRole('button', { name: 'Vòng đời kế hoạch' }).click()
  await page.getByRole('menuitem', { name: 'Điều chỉnh, gia hạn…' }).click()
  await page.getByText('Dán nội dung').click()
  await page.getByLabel('Nội dung văn bản điều chỉnh').fill(decision)
  await look(page, 'amendment-begin')
  await page.getByRole('button', { name: 'Đọc và so sánh' }).click()
  await expect(page).toHaveURL(/\/amendments\/[0-9a-f-]+/)
}

/** One difference is corrected, one accepted; what nobody understood stands above them. */
async function decide(page: Page): Promise<void> {
  const changes = page.getByRole('list', { name: 'Điểm khác' }).locator('> li')
  await expect(changes).toHaveCount(2)
  await expect(page.getByText('“Điều chỉnh kinh phí của mục 2.1 cho phù hợp”')).toBeVisible()
  await look(page, 'amendment-changes')
  const first = changes.filter({ hasText: 'Mục 1.1' })
  await expect(first.locator('del')).toContainText('15/11/2024')
  await expect(first.locator('ins')).toContainText('30/11/2024')
  await first.getByRole('button', { name: 'Sửa: Mục 1.1' }).click()
  await first.getByLabel('Thời hạn, nguyên văn').fill('trước ngày 07/12/2024')
  await first.getByLabel('Ngày cuối còn đúng hạn').fill('6/12/2024')
  await first.getByLabel('Thời hạn, nguyên văn').focus()
  await look(page, 'amendment-form')
  await first.getByRole('button', { name: 'Lưu điểm khác' }).click()
  await expect(first.locator('ins')).toContainText('07/12/2024')
  await expect(first.getByText('Đã nhận')).toBeVisible()
  await changes.filter({ hasText: 'Mục 1.2' }).getByRole('button', { name: 'Nhận: Mục 1.2' }).click()
  await expect(page.getByText('đã nhận 2/2 điểm khác')).toBeVisible()
}

async function sayWhichPaper(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Phát hành điều chỉnh…' }).click()
  const panel = page.getByRole('dialog', { name: 'Phát hành bản điều chỉnh' })
  await panel.getByRole('link', { name: 'chưa có số, ký hiệu của văn bản điều chỉnh' }).click()
  await page.getByLabel('Số, ký hiệu').fill('815/QĐ-UBND')
  await page.getByLabel('Ngày văn bản').fill('5/11/2024')
  await page.getByLabel('Lý do điều chỉnh').fill('Mưa kéo dài ở các công trường')
  await look(page, 'amendment-paper')
  await page.getByRole('button', { name: 'Lưu thông tin' }).click()
  await expect(page.getByText('Đã lưu thông tin văn bản.')).toBeVisible()
}

async function issueAmendment(page: Page, planId: string): Promise<void> {
  await page.getByRole('button', { name: 'Phát hành điều chỉnh…' }).click()
  const panel = page.getByRole('dialog', { name: 'Phát hành bản điều chỉnh' })
  await expect(panel.getByText('Sở Xây dựng')).toBeVisible()
  await expect(panel.getByText('Sốp Cộp')).toHaveCount(0)
  await look(page, 'amendment-issue')
  await panel.getByRole('button', { name: 'Phát hành điều chỉnh' }).click()
  const question = page.getByRole('dialog', { name: 'Phát hành bản điều chỉnh này?' })
  await question.getByRole('button', { name: 'Phát hành điều chỉnh' }).click()
  await expect(page).toHaveURL(new RegExp(`/plans/${planId}\\?tab=amendments`))
}

/** The paper is untouched; beside it stands what is asked now, and the plan's life. */
async function lookAtPlan(page: Page, planId: string): Promise<void> {
  await expect(page.getByRole('link', { name: /815\/QĐ-UBND/ })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Dòng thời gian của kế hoạch' }).getByRole('listitem')).toHaveCount(2)
  await look(page, 'plan-amendments')
  await page.goto(`/plans/${planId}`)
  await expect(page.getByText('Còn nguyên như khi phát hành')).toBeVisible()
  await expect(page.getByText('Đã bãi bỏ theo văn bản điều chỉnh')).toBeVisible()
  await look(page, 'plan-amended')
  await page.goto(`/plans/${planId}?step=suspend`)
  await expect(page.getByRole('dialog', { name: 'Tạm dừng kế hoạch' })).toBeVisible()
  await look(page, 'plan-suspend')
}

async function seeConcerned(browser: Browser, { planId, title }: { planId: string; title: string }): Promise<void> {
  const concerned = await at(browser, 'phan.gia.khanh')
  await expect.poll(() => toldOf(concerned, title)).toContain('plans.amended')
  await concerned.goto(`/tasks?plan=${planId}`)
  await expect(concerned.getByText('06/12/2024')).toBeVisible()
  await expect(concerned.getByText('Mở một lớp tập huấn')).toHaveCount(0)
  await concerned.getByRole('link', { name: /^1\.1/ }).click()
  await expect(concerned.getByRole('heading', { name: /^Trước / })).toBeVisible()
  await look(concerned, 'task-amended')
  const other = await at(browser, 'tong.thi.bun')
  expect(await toldOf(other, title)).not.toContain('plans.amended')
  await other.goto(`/tasks?plan=${planId}`)
  await expect(other.getByRole('link', { name: /^2\.1/ })).toBeVisible()
}

/** Of the story's plan: a decision of 05/11/2024 gave item 3.2 a last day; the day before it had none. */
async function seeTheDayBefore(page: Page): Promise<void> {
  await page.goto('/plans?search=tuyen+truyen+ve+quan+ly+tai+nguyen')
  await page.getByRole('link', { name: /^Tuyên truyền về quản lý tài nguyên/ }).click()
  await page.getByRole('link', { name: 'Tình trạng ngày…' }).click()
  const day = page.getByLabel('Tình trạng ngày', { exact: true })
  const amended = page.getByText('theo điều chỉnh từ 05/11/2024')
  await day.fill('5/11/2024')
  await page.keyboard.press('Tab')
  await expect(amended).toBeVisible()
  await day.fill('4/11/2024')
  await page.keyboard.press('Tab')
  await expect(page.getByText('tính đến hết ngày 04/11/2024')).toBeVisible()
  await expect(amended).toHaveCount(0)
  await look(page, 'plan-as-of')
}
