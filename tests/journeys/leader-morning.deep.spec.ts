import { randomUUID } from 'node:crypto'
import { type Browser, expect, type Page, test } from '@playwright/test'
import { at, look, screenshot, signIn } from './kit.ts'

const isPhone = (page: Page): boolean => (page.viewportSize()?.width ?? 0) < 768

/** A short plan of our own words whose day is over, for a department that other journeys leave alone. */
const lateAgency = 'Sở Tư pháp'
const ownPlan = (title: string) =>
  [
    'ỦY BAN NHÂN DÂN TỈNH SƠN LA',
    'Số: 613/KH-UBND',
    'Sơn La, ngày 20 tháng 3 năm 2024',
    'KẾ HOẠCH',
    title,
    'I. MỤC ĐÍCH, YÊU CẦU',
    '1. Giữ cho suối trong.',
    'II. TỔ CHỨC THỰC HIỆN',
    '1. Sở Tư pháp',
    '1.1. Soạn tờ gấp về bảo vệ nguồn nước trước ngày 01/11/2024.',
    '1.2. Mở hai buổi nói chuyện về luật ở bản.',
    '2. Sở Ngoại vụ',
    '2.1. Dịch tờ gấp ra tiếng Anh.',
  ].join('\n')

interface Morning {
  readonly planId: string
  readonly trouble: string
}

/** The plan owner issues the plan and puts a difficulty to the People's Committee. */
async function prepare(browser: Browser, title: string): Promise<Morning> {
  const page = await at(browser, 'sung.minh.hoa')
  const trouble = `Không có phòng đọc cho tờ gấp: ${title}`
  const planId = await page.evaluate(
    async ({ text, description }) => {
      const me = await (await fetch('/api/me')).json()
      const headers = { 'content-type': 'application/json', 'x-post': me.posts[0].id }
      const call = async (method: string, path: string, body?: object) => {
        const answer = await fetch(`/api${path}`, { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) })
        if (!answer.ok) throw new Error(`${method} ${path}: ${await answer.text()}`)
        return answer.json()
      }
      const id = crypto.randomUUID()
      await call('PUT', `/plans/${id}/text`, { text })
      const { items, rosters } = await call('GET', `/plans/${id}`)
      const seen = items.map((item: { id: string; revision: number }) => ({ id: item.id, revision: item.revision }))
      await call('POST', `/plans/${id}/items/verdicts`, { items: seen, verdict: 'accepted' })
      for (const { phrase, revision, members, confirmed } of rosters)
        if (!confirmed) await call('PUT', `/plans/${id}/rosters`, { phrase, revision, members })
      await call('POST', `/plans/${id}/issue`, {})
      const { addressees } = await call('GET', `/difficulties/addressees?planId=${id}`)
      const addressedTo = addressees.find(({ kind }: { kind: string }) => kind === 'above').id
      const raised = { revision: 0, planId: id, assignmentId: null, description, proposal: '', addressedTo }
      await call('PUT', `/difficulties/${crypto.randomUUID()}`, raised)
      return id
    },
    { text: ownPlan(title), description: trouble },
  )
  await page.close()
  return { planId, trouble }
}

/** From the number that is wrong to the very share: the failing group, the agency in it, what it is late with. */
async function findTheLate(page: Page): Promise<void> {
  await expect(page.locator('.today-numbers').getByRole('link')).toHaveCount(5)
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([
    'Năm con số',
    'Theo nhóm cơ quan',
    'Chờ tôi quyết định',
  ])
  await look(page, 'leader-today')
  await page.getByRole('link', { name: 'Sở, ban, ngành tỉnh' }).click()
  await expect(page.getByRole('heading', { name: 'Theo cơ quan' })).toBeVisible()
  await look(page, 'leader-dashboard')
  await page.getByRole('button', { name: 'Xem bảng số liệu' }).first().click()
  const numbers = page.getByRole('table', { name: 'Theo cơ quan' })
  await expect(numbers.getByRole('row').nth(1)).toContainText(lateAgency)
  await look(page, 'leader-dashboard-table')
  await page.getByRole('link', { name: new RegExp(`^${lateAgency} .*Quá hạn`) }).click()
  await page.getByRole('button', { name: /^Quá hạn/ }).click()
  const share = page.getByRole('link', { name: /Soạn tờ gấp về bảo vệ nguồn nước/ }).first()
  await expect(share).toBeVisible()
  await look(page, 'leader-late-shares')
  await share.click()
  await expect(page.getByText('Quá hạn', { exact: true }).first()).toBeVisible()
}

/** What waits is opened from the first screen, answered, and waits no longer. */
async function answer(page: Page, trouble: string): Promise<void> {
  await page.goto('/')
  await expect(page.getByRole('link', { name: 'Trả lời' }).first()).toBeVisible()
  const more = page.getByRole('button', { name: /^Hiện thêm/ })
  if (await more.isVisible()) await more.click()
  await page.getByRole('link', { name: trouble }).click()
  const panel = page.getByRole('dialog')
  await expect(panel.getByText(trouble).first()).toBeVisible()
  await panel.getByLabel('Giải quyết', { exact: true }).check()
  await panel.getByLabel('Nội dung trả lời').fill('Dùng phòng đọc của thư viện tỉnh.')
  await screenshot(page, 'leader-answer')
  await panel.getByRole('button', { name: 'Gửi trả lời' }).click()
  await expect(panel.getByText('Dùng phòng đọc của thư viện tỉnh.').first()).toBeVisible()
  await page.goto('/')
  await expect(page.getByRole('heading', { name: 'Chờ tôi quyết định' })).toBeVisible()
  await expect(page.getByRole('link', { name: trouble })).toHaveCount(0)
}

async function readTheBoard(page: Page, planId: string): Promise<void> {
  await page.goto(`/overview/board?plan=${planId}`)
  await expect(page.getByRole('button', { name: 'Tất cả cơ quan 3' })).toBeVisible()
  await look(page, 'board')
  await page.getByRole('button', { name: 'Đang trễ 1' }).click()
  await expect(page).toHaveURL(/late=true/)
  await expect(page.getByText('Sở Ngoại vụ')).toHaveCount(0)
  if (isPhone(page)) await page.getByRole('link', { name: /1\.1.*Soạn tờ gấp/ }).click()
  else await openByKeyboard(page)
  const panel = page.getByRole('dialog', { name: 'Phần việc của cơ quan' })
  await expect(panel.getByText('Soạn tờ gấp về bảo vệ nguồn nước')).toBeVisible()
  await look(page, 'board-share')
  await page.keyboard.press('Escape')
  await expect(panel).toHaveCount(0)
}

/** Arrow keys go through the matrix as through a grid. */
async function openByKeyboard(page: Page): Promise<void> {
  const grid = page.getByRole('grid', { name: 'Cơ quan và nhiệm vụ' })
  await grid.getByRole('link', { name: lateAgency }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(grid.getByRole('link', { name: /^1\.1, Quá hạn/ })).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect(grid.getByRole('link', { name: /^1\.1\. Soạn tờ gấp/ })).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
}

/** On paper the matrix lies across, and the mark of the demonstration stays. */
async function print(page: Page, planId: string): Promise<void> {
  await page.goto(`/overview/board?plan=${planId}`)
  await expect(page.getByRole('grid')).toBeVisible()
  const bytes = await page.pdf({ preferCSSPageSize: true })
  const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(bytes.toString('latin1')) ?? []
  expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([842, 595])
}

test('a leader’s morning: what fails, what waits, the board', async ({ browser, page }) => {
  test.slow()
  const { planId, trouble } = await prepare(browser, `Suối trong năm 2024, bản ${randomUUID().slice(0, 8)}`)
  await signIn(page, 'cam.the.vinh@lantoa.example')
  await findTheLate(page)
  await answer(page, trouble)
  await readTheBoard(page, planId)
  if (!isPhone(page)) await print(page, planId)
})
