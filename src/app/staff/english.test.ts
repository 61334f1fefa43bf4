import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'

/** Every catalogue of the source lies in a file of this name; the help's sections lie in a folder. */
const files = readdirSync(new URL('../../', import.meta.url), { recursive: true, encoding: 'utf8' })
  .filter((path) => /(^|[/-])messages\.ts$|-(messages|words)\/[a-z-]+\.ts$|staff\/help\/text\//.test(path))
  // Joins the others' sentences, and has none of its own.
  .filter((path) => path !== 'app/messages.ts')
  .sort()

interface Both {
  readonly vi: unknown
  readonly en: unknown
}
const isBoth = (value: unknown): value is Both =>
  typeof value === 'object' && value !== null && 'vi' in value && 'en' in value

/** The texts of a catalogue with the keys that lead to them; of a function, what it says of stand-ins. */
function textsOf(value: unknown, at: readonly string[] = []): [string, string][] {
  if (typeof value === 'string') return [[at.join('.'), value]]
  if (typeof value === 'function') return [[at.join('.'), String(value)]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, [...at, key]))
}

/** Letters that English does not have and Vietnamese does. */
const vietnamese = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/i

/** What stays Vietnamese in English: names of the product, places, languages and sheets, and what one types or sees in Vietnamese. */
const kept = [
  ...['Lan Tỏa', 'Sơn La', 'DỮ LIỆU MINH HỌA', 'Danh mục', 'Thái', 'Mông'],
  ...['Tiếng Việt', 'Chuyển sang tiếng Việt', 'phân loại rác'],
]
const withoutKept = (text: string): string =>
  kept.reduce((left, name) => left.replaceAll(name, ''), text.normalize('NFC'))

const read = async (path: string): Promise<Both[]> => {
  const exported: object = await import(`../../${path}`)
  return Object.values(exported).filter(isBoth)
}

test('there are catalogues to judge', () => expect(files.length).toBeGreaterThan(40))

test.each(files)('%s has no Vietnamese left over in English', async (path) => {
  const left = (await read(path)).flatMap(({ en }) =>
    textsOf(en).filter(([, text]) => vietnamese.test(withoutKept(text))),
  )
  expect(left).toEqual([])
})

test.each(files)('%s has the same keys in both languages and no empty words', async (path) => {
  for (const { vi, en } of await read(path)) {
    expect(
      textsOf(en)
        .map(([key]) => key)
        .sort(),
    ).toEqual(
      textsOf(vi)
        .map(([key]) => key)
        .sort(),
    )
    expect(
      textsOf(en).filter(
        ([key, text]) => text.trim() === '' && textsOf(vi).some(([one, word]) => one === key && word.trim() !== ''),
      ),
    ).toEqual([])
  }
})
