import { type Browser, expect, type Page, test } from '@playwright/test'
import { type HelpPicture, helpPictures, pictureSizes } from '../../src/app/staff/help/pictures.ts'
import { at } from './kit.ts'

/**
 * Two wholly different screens differ by 5 to 16 % of their pixels, most of both being paper; another browser build, which draws the
 * edges of letters a little differently, by far less than this.
 */
const tolerance = { maxDiffPixelRatio: 0.03 }

/** Pixels of the rail of rooms, which stands beside the screens of a desktop. */
const RAIL = 208

const languages = ['vi', 'en'] as const
const accounts = [...new Set(helpPictures.map(({ account }) => account))]

test.describe.configure({ mode: 'parallel' })

for (const account of accounts)
  test(`the help shows what ${account} sees`, async ({ browser }, { project }) => {
    test.skip(
      project.name !== 'desktop',
      'the pictures of the help, those of phones too, are taken at the desktop project',
    )
    const pictures = helpPictures.filter((picture) => picture.account === account)
    const page = await at(browser, account)
    const planId = await demonstrationPlan(page)
    for (const language of languages) {
      await page.evaluate((chosen) => localStorage.setItem('lantoa.language', chosen), language)
      for (const picture of pictures) await take(page, picture, { language, planId })
    }
    await closed(browser)
  })

/** The plan with which every demonstration begins; others of its state come from other journeys. */
const demonstrationPlan = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const me = await (await fetch('/api/me')).json()
    const answer = await fetch('/api/plans', { headers: { 'x-post': me.posts[0].id } })
    const plans: { id: string; sourceName: string }[] = await answer.json()
    return plans.find(({ sourceName }) => sourceName.startsWith('ke-hoach-minh-hoa'))?.id ?? ''
  })

interface Wanted {
  readonly language: (typeof languages)[number]
  readonly planId: string
}

/** What lies inside the frame: the bars around it count what other journeys do. */
async function take(page: Page, picture: HelpPicture, { language, planId }: Wanted): Promise<void> {
  const { width, height } = pictureSizes[picture.kind]
  const rail = picture.kind === 'desktop' ? RAIL : 0
  await page.setViewportSize({ width: width + rail, height: height + 240 })
  await page.goto(picture.path.replace(':planId', planId))
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.waitForLoadState('networkidle')
  await expect(page.locator('[aria-busy="true"], .mantine-Loader-root')).toHaveCount(0)
  await page.evaluate(() => document.fonts.ready)
  const box = await page.locator('#main').boundingBox()
  const clip = { x: box?.x ?? 0, y: box?.y ?? 0, width, height }
  await expect.soft(page).toHaveScreenshot([language, `${picture.name}.png`], { ...tolerance, clip })
}

const closed = (browser: Browser) => Promise.all(browser.contexts().map((context) => context.close()))
