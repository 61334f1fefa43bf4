import { fileURLToPath } from 'node:url'
import AxeBuilder from '@axe-core/playwright'
import { type Browser, expect, type Page } from '@playwright/test'

/** The one password of all demonstration accounts. */
export const demonstrationPassword = 'lantoa-minhhoa'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** The dialog that holds the focus. */
const uppermost = '[role="dialog"][aria-modal="true"]:focus-within'

/** Signs in with an account of the demonstration and waits until the frame stands. */
export async function signIn(page: Page, email: string): Promise<void> {
  await page.goto('/')
  await page.getByLabel('Thư điện tử').fill(email)
  await page.getByLabel('Mật khẩu', { exact: true }).fill(demonstrationPassword)
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click()
  await expect(page.getByRole('navigation', { name: 'Các phòng làm việc' })).toBeVisible()
}

/** Signs out through the person menu. */
export async function signOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Tài khoản / }).click()
  await page.getByRole('menuitem', { name: 'Đăng xuất' }).click()
  await expect(page.getByRole('button', { name: 'Đăng nhập', exact: true })).toBeVisible()
}

/**
 * No violation of WCAG 2.2 AA on the screen as it is now. Colours that the checker could not judge fail too: equal colours,
 * text nobody can see, are among them. While a dialog is open only the uppermost one is there to be used, and only it is judged.
 */
export async function checkAccessibility(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready)
  const checker = new AxeBuilder({ page }).withTags(tags)
  if ((await page.locator(uppermost).count()) > 0) checker.include(uppermost)
  const { violations, incomplete } = await checker.analyze()
  const unjudged = incomplete.filter(({ id }) => id === 'color-contrast')
  const faults = [...violations, ...unjudged].flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}\n${failureSummary ?? ''}`),
  )
  expect(faults, faults.join('\n\n')).toEqual([])
}

/** A picture of the whole screen in test-results/screens, for people to look at; compared with nothing. */
export async function screenshot(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready)
  const width = page.viewportSize()?.width ?? 0
  const path = fileURLToPath(new URL(`../../test-results/screens/${name}-${width}.png`, import.meta.url))
  await page.screenshot({ path, fullPage: true })
}

/** Looks at a screen as a person and as a checker would, from its top: what lies half under the bars that stay cannot be judged. */
export async function look(page: Page, name: string): Promise<void> {
  await expect(page.getByRole('status', { name: 'Đang tải…' })).toHaveCount(0)
  await page.evaluate(() => scrollTo(0, 0))
  await checkAccessibility(page)
  await screenshot(page, name)
}

/** A person of the demonstration at a desk of their own, signed in. */
export async function at(browser: Browser, key: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage()
  await signIn(page, `${key}@lantoa.example`)
  return page
}

/** The plan of the demonstration, which other journeys' plans stand beside: what comes after `plan=` in addresses. */
export async function demonstrationPlan(page: Page): Promise<string> {
  await page.goto('/plans')
  const title = /^Tuyên truyền về quản lý tài nguyên, bảo vệ môi trường và chủ động ứng phó/
  const address = await page.getByRole('link', { name: title }).last().getAttribute('href')
  return address?.split('/').at(-1) ?? ''
}
