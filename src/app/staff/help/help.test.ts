import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { isPermitted, type Role, roles } from '../../../foundation/access/powers.ts'
import type { Language } from '../../../platform/i18n/catalogue.ts'
import { screens } from '../screens.ts'
import type { HelpText } from './define-help.ts'
import { accountHelp, helpOf } from './pages.ts'
import { helpPictures, pictureOf } from './pictures.ts'

const languages = ['vi', 'en'] as const
const mayOpen = (role: Role, power: (typeof screens)[number]['power']): boolean =>
  !power || isPermitted({ id: 'post', agencyId: 'agency', role }, power)

const openings = roles.flatMap((role) =>
  screens.filter(({ power }) => mayOpen(role, power)).map(({ path, help }) => ({ role, path, help })),
)

test.each(openings)('the help of $role speaks of $path under “$help”', ({ role, help }) => {
  for (const language of languages) expect(helpOf(role, language)[help]?.steps.length).toBeGreaterThan(0)
})

const shapeOf = (text: HelpText | undefined) => [Object.keys(text ?? {}).sort(), text?.steps.length]

test.each(roles)('the help of %s says as much in English as in Vietnamese, in the same order', (role) => {
  const [vi, en] = [helpOf(role, 'vi'), helpOf(role, 'en')]
  expect(Object.entries(en).map(([id, text]) => [id, shapeOf(text)])).toEqual(
    Object.entries(vi).map(([id, text]) => [id, shapeOf(text)]),
  )
})

test.each(roles)('the help of %s speaks only of what the role may do', (role) => {
  const opened = new Set(openings.filter((opening) => opening.role === role).map(({ help }) => help))
  expect(Object.keys(helpOf(role, 'vi')).filter((id) => ![...opened].some((one) => one === id))).toEqual([])
})

test('whoever has no account learns in both languages how to get one', () => {
  expect(accountHelp('vi').steps[0]).toContain('Chưa có tài khoản')
  expect(accountHelp('en').steps[0]).toContain('No account yet')
})

const kept = (language: Language): string[] => {
  const folder = new URL(`./pictures/${language}/`, import.meta.url)
  return readdirSync(folder).sort()
}

test('each picture is there in both languages, none is left over, and each is shown', () => {
  const wanted = helpPictures.map(({ name }) => `${name}.png`).sort()
  for (const language of languages) expect(kept(language)).toEqual(wanted)
  for (const picture of helpPictures)
    for (const role of picture.roles) expect(pictureOf(role, picture.section)).toBe(picture)
})
