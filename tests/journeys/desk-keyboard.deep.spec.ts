import { expect, type Locator, type Page, test } from '@playwright/test'
import { look, signIn } from './kit.ts'

const owner = 'sung.minh.hoa@lantoa.example'
const agencies = ['Sở Giáo dục và Đào tạo', 'Sở Y tế', 'Sở Tài nguyên và Môi trường']

/** A plan of our own words: so many items, each with two actions. */
function planOf(items: number): string {
  const per = items / agencies.length
  const duties = agencies.flatMap((agency, group) => [
    `${group + 1}. ${agency}`,
    ...Array.from({ length: per }, (_, at) => {
      const number = `${group + 1}.${at + 1}`
      return `${number}. Tổ chức buổi dọn vệ sinh số ${at + 1} tại bản; phát hành ${at + 2} tờ rơi cho người dân trước ngày 15/11/2024.`
    }),
  ])
  const head = ['KẾ HOẠCH', 'Rà soát bằng bàn phím năm 2024', 'I. MỤC ĐÍCH, YÊU CẦU', '1. Giữ bản làng sạch đẹp.']
  return [...head, 'II. TỔ CHỨC THỰC HIỆN', ...duties].join('\n')
}

async function openDesk(page: Page, items: number): Promise<void> {
  await signIn(page, owner)
  await page.goto('/plans/new?way=text')
  await page.getByLabel('Nội dung kế hoạch').fill(planOf(items))
  await page.getByRole('button', { name: 'Đọc văn bản' }).click()
  await expect(page).toHaveURL(/\/review/)
  await page.goto(`${page.url().split('?')[0]}?part=items`)
  await expect(list(page)).toHaveCount(items)
}

const list = (page: Page): Locator => page.getByRole('list', { name: 'Các mục nhiệm vụ đọc được' }).locator('> li')
const looked = (page: Page): Locator => page.locator('.reading[aria-current="true"]')
const counted = (page: Page, word: string, count: number): Locator =>
  page.getByRole('button', { name: `${word} ${count}`, exact: true })
const labelsOf = async (page: Page, count: number): Promise<string[]> =>
  (await list(page).locator('h3').allTextContents()).slice(0, count)

/** Presses a key and waits until the desk says that it is saved. */
async function press(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key)
  await expect(page.locator('.save-status')).toHaveText(/^Đã lưu/)
}

/** What is thrown away at the end disturbs no other journey. */
async function throwAway(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Bỏ bản dự thảo' }).click()
  const question = page.getByRole('dialog', { name: 'Bỏ bản dự thảo này?' })
  await question.getByLabel('Lý do').fill('Chỉ để thử')
  await question.getByRole('button', { name: 'Bỏ bản dự thảo' }).click()
  await expect(page).toHaveURL(/\/plans$/)
}

async function splitTheSecond(page: Page): Promise<void> {
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await expect(looked(page).getByRole('heading')).toHaveText('1.2')
  await page.keyboard.press('s')
  const dialog = page.getByRole('dialog', { name: 'Tách mục 1.2' })
  const words = dialog.getByLabel('Câu chữ của mục, mỗi dòng thành một mục')
  await expect(words).toBeFocused()
  await look(page, 'desk-split')
  await page.keyboard.type('chữ lạ')
  await expect(words).toHaveValue(/^Tổ chức buổi dọn vệ sinh số 2 tại bản;\nphát hành 3 tờ rơi/)
  await page.keyboard.press('Control+Enter')
  await expect(dialog).toBeHidden()
  expect(await labelsOf(page, 4)).toEqual(['1.1', '1.2 (1)', '1.2 (2)', '1.3'])
  await expect(looked(page)).toContainText('tách từ 1.2')
}

async function takeBackAndDoAgain(page: Page): Promise<void> {
  await press(page, 'u')
  expect(await labelsOf(page, 3)).toEqual(['1.1', '1.2', '1.3'])
  await expect(page.getByRole('button', { name: 'Làm lại' })).toBeEnabled()
  await press(page, 'Shift+U')
  expect(await labelsOf(page, 3)).toEqual(['1.1', '1.2 (1)', '1.2 (2)'])
  await expect(page.getByRole('button', { name: 'Làm lại' })).toBeDisabled()
}

async function mergeAndMove(page: Page): Promise<void> {
  await page.keyboard.press('j')
  await page.keyboard.press('m')
  await expect(looked(page).getByRole('heading')).toHaveText('1.2 (2), 1.3')
  await expect(looked(page)).toContainText('gộp từ 1.2 (2), 1.3')
  await press(page, 'Shift+J')
  await expect.poll(() => labelsOf(page, 4)).toEqual(['1.1', '1.2 (1)', '1.4', '1.2 (2), 1.3'])
  await press(page, 'Alt+ArrowUp')
  await press(page, 'Control+z')
  await press(page, 'Control+z')
  await expect.poll(() => labelsOf(page, 4)).toEqual(['1.1', '1.2 (1)', '1.2 (2), 1.3', '1.4'])
  await press(page, 'Control+Shift+Z')
  await expect.poll(() => labelsOf(page, 4)).toEqual(['1.1', '1.2 (1)', '1.4', '1.2 (2), 1.3'])
}

async function addOne(page: Page, items: number): Promise<void> {
  await page.keyboard.press('n')
  const form = page.getByRole('region', { name: /^Thêm một mục ngay sau mục 1\.2 \(2\), 1\.3/ })
  await expect(form.getByLabel('Số mục')).toBeFocused()
  await page.keyboard.type('1.3a')
  await form.getByLabel(/^Nội dung/).focus()
  await page.keyboard.type('Treo một băng rôn ở nhà văn hóa.')
  await page.keyboard.press('Control+Enter')
  await expect(counted(page, 'Tất cả', items + 1)).toBeVisible()
  await expect(looked(page).getByRole('heading')).toHaveText('1.3a')
  await page.keyboard.press('Delete')
  await expect(counted(page, 'Tất cả', items)).toBeVisible()
}

/** A range is ticked with Space, rejected and taken back; what words find is ticked whole and accepted. */
async function severalAtOnce(page: Page, items: number): Promise<void> {
  await page.keyboard.press('k')
  await page.keyboard.press('Space')
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await page.keyboard.press('Shift+Space')
  await expect(page.getByText('Đã chọn 3')).toBeVisible()
  await look(page, 'desk-chosen')
  await page.keyboard.press('x')
  await expect(counted(page, 'Đã bỏ', 3)).toBeVisible()
  await press(page, 'u')
  await expect(counted(page, 'Đã bỏ', 0)).toBeVisible()
  await page.keyboard.press('/')
  await page.keyboard.type('so y te')
  await page.keyboard.press('Enter')
  await expect(list(page)).toHaveCount(50)
  await page.keyboard.press('Control+a')
  await expect(page.getByText('Đã chọn 50')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Đã nhận 50 mục.')).toBeVisible()
  await page.keyboard.press('/')
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Delete')
  await page.keyboard.press('Escape')
  await expect(list(page)).toHaveCount(items)
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Enter')
  await expect(counted(page, 'Cần xem', 0)).toBeVisible()
  await expect(page.locator('.save-status')).toHaveText(/^Đã lưu/)
}

test('the owner reviews a plan of 150 tasks by keyboard alone', async ({ page, isMobile }) => {
  test.skip(isMobile, 'a desk with a keyboard; the phone has a walk of its own')
  test.setTimeout(240_000)
  await openDesk(page, 150)
  await look(page, 'desk-150')
  await page.getByRole('heading', { level: 1 }).click()
  await expect(page.getByRole('button', { name: 'Hoàn tác', exact: true })).toBeDisabled()
  await splitTheSecond(page)
  await takeBackAndDoAgain(page)
  await mergeAndMove(page)
  await addOne(page, 150)
  await severalAtOnce(page, 150)
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog')).toContainText('tách mục đang xem')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Phát hành…' }).focus()
  await page.keyboard.press('Enter')
  const panel = page.getByRole('dialog', { name: 'Phát hành kế hoạch' })
  await expect(panel.getByText('chưa có số, ký hiệu')).toBeVisible()
  await expect(panel.getByText('chưa được nhận hoặc bỏ')).toHaveCount(0)
  await page.keyboard.press('Escape')
  await throwAway(page)
})

test('on a phone items are split, chosen, merged and taken back by touch', async ({ page, isMobile }) => {
  test.skip(!isMobile, 'the walk on a desk is by keyboard')
  await openDesk(page, 9)
  await look(page, 'desk-phone')
  await page.getByRole('button', { name: 'Việc khác với mục 1.2' }).click()
  await page.getByRole('menuitem', { name: 'Tách…' }).click()
  await page.getByRole('button', { name: 'Tách thành 2 mục' }).click()
  await expect(list(page)).toHaveCount(10)
  await page.getByRole('checkbox', { name: 'Chọn mục 1.2 (2)' }).check()
  await page.getByRole('checkbox', { name: 'Chọn mục 1.3' }).check()
  await page.getByRole('button', { name: 'Gộp 2' }).click()
  await expect(list(page)).toHaveCount(9)
  await page.getByRole('button', { name: 'Hoàn tác' }).last().click()
  await expect(list(page)).toHaveCount(10)
  await look(page, 'desk-phone-split')
  await throwAway(page)
})
