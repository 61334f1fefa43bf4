import { readFile } from 'node:fs/promises'
import { expect, type Locator, type Page } from '@playwright/test'
import { look, screenshot } from './kit.ts'

const isPhone = (page: Page): boolean => (page.viewportSize()?.width ?? 0) < 768

/** Goes to one part of the desk: a tab, or a choice on phones. */
async function toPart(page: Page, name: string): Promise<void> {
  if (isPhone(page)) {
    await page.getByRole('combobox', { name: 'Phần đang xem' }).click()
    await page.getByRole('option', { name: new RegExp(`^${name}`) }).click()
  } else await page.getByRole('tab', { name: new RegExp(`^${name}`) }).click()
}

const items = (page: Page): Locator => page.getByRole('list', { name: 'Các mục nhiệm vụ đọc được' }).locator('> li')
const chosen = (page: Page): Locator => page.locator('.reading[aria-current="true"]')
const counted = (page: Page, word: string, count: number): Locator =>
  page.getByRole('button', { name: `${word} ${count}`, exact: true })
const saved = (page: Page): Promise<void> => expect(page.locator('.save-status')).toHaveText(/^Đã lưu/)

/** As a file on phones, as pasted text elsewhere. */
export async function bringIn(page: Page, path: string): Promise<void> {
  await page.goto('/plans')
  await expect(page.getByRole('heading', { name: 'Kế hoạch', level: 1 })).toBeVisible()
  await expect(page.getByText(/^\d+ kế hoạch$/)).toBeVisible()
  await look(page, 'plans')
  await page.getByRole('link', { name: 'Nhập kế hoạch' }).click()
  if (isPhone(page)) await page.getByTestId('plan-file').setInputFiles(path)
  else {
    await page.getByText('Dán nội dung').click()
    await page.getByLabel('Nội dung kế hoạch').fill(await readFile(path, 'utf8'))
  }
  await look(page, 'plan-import')
  await page.getByRole('button', { name: 'Đọc văn bản' }).click()
  await expect(page).toHaveURL(/\/plans\/[0-9a-f-]+\/review/)
}

/** What the document does not say is asked for before everything else. */
export async function fillHeader(page: Page): Promise<void> {
  await expect(page.getByText('Văn bản không ghi các ô dưới đây.')).toBeVisible()
  await look(page, 'desk-header')
  await page.getByLabel('Số, ký hiệu').fill('99/KH-UBND')
  await page.getByLabel('Ngày ban hành').fill('20/3/2024')
  await page.getByLabel('Địa danh').fill('Sơn La')
  await page.getByLabel('Cơ quan ban hành').fill('Ủy ban nhân dân tỉnh Sơn La')
  await expect(page.getByText('Phần đầu văn bản đã đủ.')).toBeVisible()
  await saved(page)
  await expect(page.getByLabel('Ngày ban hành')).toHaveValue('20/03/2024')
}

/** One shows the other: a reading its words, words their reading. */
async function lookBothWays(page: Page): Promise<void> {
  const selected = page.locator('.paper mark[data-tone="selected"]')
  await items(page).first().getByRole('heading').click()
  await expect(chosen(page)).toHaveCount(1)
  if (isPhone(page)) await chosen(page).getByText('Xem trong văn bản').click()
  await expect(selected.first()).toBeInViewport()
  await screenshot(page, 'desk-source')
  const theme = page.locator('.paper mark[data-kind="topics"]').first()
  const words = (await theme.textContent())?.slice(0, 40) ?? ''
  await theme.click()
  await expect(chosen(page)).toContainText(words)
  await toPart(page, 'Nhiệm vụ')
}

/** Accepts, takes back, rejects, takes back, corrects, by keyboard where there is one. */
export async function reviewItems(page: Page): Promise<void> {
  await toPart(page, 'Nhiệm vụ')
  await expect(items(page)).toHaveCount(21)
  await look(page, 'desk-items')
  await lookBothWays(page)
  if (!isPhone(page)) await reviewByKeyboard(page)
  await correctFirst(page)
  await page.getByRole('button', { name: /^Nhận \d+ mục đọc chắc chắn$/ }).click()
  await expect(counted(page, 'Cần xem', 0)).toBeVisible()
  await saved(page)
}

async function reviewByKeyboard(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('j')
  await expect(chosen(page)).toHaveCount(1)
  await page.keyboard.press('Enter')
  await expect(counted(page, 'Cần xem', 20)).toBeVisible()
  await page.keyboard.press('x')
  await expect(counted(page, 'Đã bỏ', 1)).toBeVisible()
  await page.keyboard.press('u')
  await expect(counted(page, 'Đã bỏ', 0)).toBeVisible()
  await page.keyboard.press('u')
  await expect(counted(page, 'Cần xem', 21)).toBeVisible()
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog')).toContainText('nhận mục đang xem')
  await page.keyboard.press('Escape')
}

async function correctFirst(page: Page): Promise<void> {
  const first = items(page).first()
  await first.getByRole('button', { name: /^Sửa: Mục/ }).click()
  await expect(first.getByLabel('Số mục')).toBeFocused()
  await look(page, 'desk-item-form')
  await first.getByLabel('Số lượng').last().fill('ít nhất 01 đợt')
  await page.keyboard.press('Enter')
  await saved(page)
  await first.getByRole('button', { name: /^Xong: Mục/ }).click()
  await expect(first).toContainText('ít nhất 01 đợt')
}

/** Each phrase that names a group is confirmed; one departure from a proposal gives its reason. */
export async function confirmRosters(page: Page): Promise<void> {
  await toPart(page, 'Cơ quan')
  const waiting = page.locator('.reading').filter({ hasText: 'Chờ xác nhận' })
  await expect(waiting.first()).toBeVisible()
  await look(page, 'desk-rosters')
  await departWithReason(waiting.filter({ hasText: 'nhóm cơ quan' }).first())
  for (let left = await waiting.count(); left > 0; left -= 1) {
    await waiting
      .first()
      .getByRole('button', { name: /^Xác nhận/ })
      .click()
    await expect(waiting).toHaveCount(left - 1)
  }
  await saved(page)
}

async function departWithReason(group: Locator): Promise<void> {
  await group.getByRole('button', { name: /^Sửa danh sách/ }).click()
  await group.getByRole('checkbox').first().uncheck()
  const confirm = group.getByRole('button', { name: /^Xác nhận/ })
  await confirm.click()
  await expect(group.getByText('Hãy ghi lý do')).toBeVisible()
  await group.getByLabel(/^Vì sao không gồm/).fill('Không có nhiệm vụ về môi trường')
}

export async function lookAtOtherParts(page: Page): Promise<void> {
  for (const [part, words, name] of [
    ['Chủ đề', 'Hình thức tuyên truyền', 'topics'],
    ['Báo cáo', 'Báo cáo tổng hợp của cơ quan chủ trì', 'duties'],
    ['Nơi nhận', 'để báo cáo', 'recipients'],
    ['Căn cứ', 'Kinh phí', 'notes'],
  ] as const) {
    await toPart(page, part)
    await expect(page.locator('.desk-readings').getByText(words).first()).toBeVisible()
    await look(page, `desk-${name}`)
  }
}

export async function issue(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Phát hành…' }).click()
  const panel = page.getByRole('dialog', { name: 'Phát hành kế hoạch' })
  await expect(panel.getByText('tạo 21 nhiệm vụ')).toBeVisible()
  await look(page, 'desk-issue')
  await panel.getByRole('button', { name: 'Phát hành kế hoạch' }).click()
  const question = page.getByRole('dialog', { name: 'Phát hành kế hoạch này?' })
  await question.getByRole('button', { name: 'Phát hành kế hoạch' }).click()
  await expect(page).toHaveURL(/\/plans\/[0-9a-f-]+$/)
}

export async function lookAtIssued(page: Page): Promise<void> {
  await expect(page.getByText('Còn nguyên như khi phát hành')).toBeVisible()
  await expect(page.getByText(/^21 nhiệm vụ cho \d+ cơ quan$/)).toBeVisible()
  await expect(page.getByRole('link', { name: /^Mở nhiệm vụ / })).toHaveCount(21)
  await look(page, 'plan-tasks')
  for (const [tab, name] of [
    ['Văn bản', 'paper'],
    ['Báo cáo', 'reports'],
    ['Nơi nhận', 'recipients'],
    ['Nhật ký', 'history'],
  ] as const) {
    const link = page.getByRole('navigation', { name: 'Các phần của kế hoạch' }).getByRole('link', { name: tab })
    await link.click()
    await expect(link).toHaveAttribute('aria-current', 'page')
    await page.waitForLoadState('networkidle')
    await look(page, `plan-${name}`)
  }
  await expect(page.getByText('Phát hành kế hoạch', { exact: true })).toBeVisible()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Tải văn bản gốc' }).click()
  expect((await download).suggestedFilename()).toMatch(/\.txt$/)
}

/** Brings a plan in and issues it as its owner would, without looking at it; its id. */
export function issuePlan(page: Page, words: string): Promise<string> {
  return page.evaluate(async (text) => {
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
    return id
  }, words)
}
