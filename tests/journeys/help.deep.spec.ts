import { expect, test } from '@playwright/test'
import { look, signIn } from './kit.ts'

test('help opens at the section of the screen one is on, and leads back to the screens', async ({ page }) => {
  await signIn(page, 'do.quang.huy@lantoa.example')
  await page.goto('/reports')
  await page.getByRole('button', { name: /^Tài khoản / }).click()
  await page.getByRole('menuitem', { name: 'Trợ giúp' }).click()
  await expect(page).toHaveURL('/help#reports')
  await expect(page.getByRole('heading', { name: 'Trợ giúp: người duyệt' })).toBeAttached()
  const section = page.getByRole('region', { name: 'Gửi báo cáo của cơ quan' })
  await expect(section.getByRole('heading')).toBeInViewport()
  await section.getByRole('link', { name: 'Báo cáo', exact: true }).click()
  await expect(page).toHaveURL('/reports')

  await page.goto('/help')
  await page.getByRole('navigation', { name: 'Trong trang này' }).getByRole('link', { name: 'Duyệt hoạt động' }).click()
  await expect(page).toHaveURL('/help/approver#activities')
  await expect(page.getByRole('region', { name: 'Duyệt hoạt động' }).getByRole('heading')).toBeInViewport()
  await look(page, 'help-approver')

  await page
    .getByRole('navigation', { name: 'Trợ giúp cho vị trí khác' })
    .getByRole('link', { name: 'lãnh đạo' })
    .click()
  await expect(page.getByRole('heading', { name: 'Trợ giúp: lãnh đạo' })).toBeVisible()
})

test('whoever has no account reads how to get one', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: 'Chưa có tài khoản hoặc quên mật khẩu?' }).click()
  await expect(page.getByText('Chưa có tài khoản: báo quản trị của tỉnh')).toBeVisible()
  await look(page, 'help-account')
  await page.getByRole('link', { name: 'Về trang đăng nhập' }).click()
  await expect(page.getByRole('button', { name: 'Đăng nhập', exact: true })).toBeVisible()
})
