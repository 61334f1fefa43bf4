import { expect, type Page, test } from '@playwright/test'
import { look, signIn, signOut } from './kit.ts'

const administrator = 'vu.hai.dang@lantoa.example'
const password = 'mây trắng trên bản Mòng'

async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole('dialog').getByRole('combobox', { name: label }).fill(option)
  await page.getByRole('option', { name: option }).first().click()
}

test('an invited person sets a password, acts under two posts and signs out', async ({ browser }, { project }) => {
  const stamp = `${project.name} ${Date.now()}`
  const invited = { name: `Lò Thị Mời ${stamp}`, email: `${stamp.replace(' ', '.')}@lantoa.example` }
  const admin = await (await browser.newContext()).newPage()
  await admin.goto('/')
  await expect(admin.getByRole('heading', { name: 'Đăng nhập' })).toBeVisible()
  await look(admin, 'people-sign-in')
  await signIn(admin, administrator)
  const link = await invite(admin, invited)
  await giveSecondPost(admin, invited.name)

  const page = await (await browser.newContext()).newPage()
  await acceptInvitation(page, link, invited)
  await switchPost(page)
  await signOut(page)
  await signInAgain(page, invited.email)
  await signOut(page)
  await page.goto(link)
  await expect(page.getByRole('alert')).toContainText('đã được dùng')
  await look(page, 'people-link-over')

  await deactivate(admin, invited.name)
  await page.goto('/')
  await fillSignIn(page, invited.email, password)
  await expect(page.getByRole('alert')).toContainText('ngừng hoạt động')
})

async function invite(page: Page, { name, email }: { name: string; email: string }): Promise<string> {
  await page.goto('/administration/people')
  await expect(page.getByText('@lantoa.example').first()).toBeVisible()
  await look(page, 'people-list')
  await page.getByRole('link', { name: 'Mời người dùng' }).click()
  const panel = page.getByRole('dialog', { name: 'Mời người dùng' })
  await panel.getByRole('button', { name: 'Tạo lời mời' }).click()
  await expect(panel.getByText('Hãy nhập họ và tên.')).toBeVisible()
  await look(page, 'people-invite')
  await panel.getByLabel('Họ và tên').fill(name)
  await panel.getByLabel('Thư điện tử').fill(email)
  await choose(page, 'Cơ quan', 'Sở Y tế')
  await panel.getByRole('button', { name: 'Tạo lời mời' }).click()
  await expect(panel.getByText(`Đã tạo lời mời cho ${name}`)).toBeVisible()
  await look(page, 'people-invited')
  return panel.getByLabel('Đường dẫn lời mời').inputValue()
}

async function openPerson(page: Page, name: string): Promise<void> {
  await page.goto(`/administration/people?search=${encodeURIComponent(name)}`)
  await page.getByRole('link', { name }).click()
  await expect(page.getByRole('dialog').getByRole('heading', { name })).toBeVisible()
}

async function giveSecondPost(page: Page, name: string): Promise<void> {
  await openPerson(page, name)
  const panel = page.getByRole('dialog')
  await panel.getByRole('button', { name: 'Thêm vị trí' }).click()
  await choose(page, 'Cơ quan', 'Báo Sơn La')
  await panel.getByRole('button', { name: 'Giao vị trí' }).click()
  await expect(panel.getByText('Giao vị trí công tác: Báo Sơn La')).toBeVisible()
  await look(page, 'people-person')
}

async function acceptInvitation(page: Page, link: string, { name, email }: { name: string; email: string }) {
  await page.goto(link)
  await expect(page.getByText(`Xin chào ${name}. Đặt mật khẩu để dùng tài khoản ${email}.`)).toBeVisible()
  await page.getByLabel('Mật khẩu mới').fill('1234567890')
  await page.getByLabel('Nhập lại mật khẩu').fill('1234567890')
  await page.getByRole('button', { name: 'Đặt mật khẩu và đăng nhập' }).click()
  await expect(page.getByRole('alert')).toContainText('dễ bị đoán ra')
  await look(page, 'people-set-password')
  await page.getByLabel('Mật khẩu mới').fill(password)
  await page.getByLabel('Nhập lại mật khẩu').fill(password)
  await page.getByRole('button', { name: 'Đặt mật khẩu và đăng nhập' }).click()
  await expect(page.getByRole('navigation', { name: 'Các phòng làm việc' })).toBeVisible()
}

async function switchPost(page: Page): Promise<void> {
  const post = page
    .getByRole('region', { name: 'Vị trí công tác và tài khoản' })
    .getByRole('button', { name: 'đầu mối' })
  const before = (await post.textContent()) ?? ''
  const other = before.includes('Sở Y tế') ? 'Báo Sơn La' : 'Sở Y tế'
  await post.click()
  await page.getByRole('menuitem', { name: other }).click()
  await expect(post).toContainText(other)
  await page.reload()
  await expect(post).toContainText(other)
}

async function fillSignIn(page: Page, email: string, words: string): Promise<void> {
  await page.getByLabel('Thư điện tử').fill(email)
  await page.getByLabel('Mật khẩu', { exact: true }).fill(words)
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click()
}

async function signInAgain(page: Page, email: string): Promise<void> {
  await fillSignIn(page, email, 'không phải mật khẩu')
  await expect(page.getByRole('alert')).toContainText('Thư điện tử hoặc mật khẩu không đúng')
  await look(page, 'people-wrong-password')
  await page.getByLabel('Mật khẩu', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click()
  await expect(page.getByRole('navigation', { name: 'Các phòng làm việc' })).toBeVisible()
}

async function deactivate(page: Page, name: string): Promise<void> {
  await openPerson(page, name)
  await page.getByRole('dialog').getByRole('button', { name: 'Ngừng tài khoản' }).click()
  const question = page.getByRole('dialog', { name: 'Ngừng tài khoản này?' })
  await expect(question).toBeVisible()
  await look(page, 'people-deactivate')
  await question.getByRole('button', { name: 'Ngừng tài khoản' }).click()
  await expect(page.getByRole('dialog').getByText('Đã ngừng', { exact: true })).toBeVisible()
  await look(page, 'people-deactivated')
}
