import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { writeOfficialDocument } from '../index.ts'
import { clean } from '../ooxml/xml.ts'
import { figuresOf, paragraphsOf, partOf, partsOf, printed, strictParser } from '../testing/read-back.ts'
import { sampleLetter, sampleReport } from '../testing/samples.ts'

test('every part is well formed and every reference leads to a part', () => {
  const parts = partsOf(writeOfficialDocument(sampleReport()))
  for (const xml of parts.values()) strictParser().write(xml).close()
  const targets = [...(parts.get('word/_rels/document.xml.rels') ?? '').matchAll(/Id="(.*?)".*?Target="(.*?)"/g)]
  for (const [, , target] of targets) expect(parts.has(`word/${target}`)).toBe(true)
  const ids = targets.map(([, id]) => id)
  for (const [, id] of (parts.get('word/document.xml') ?? '').matchAll(/r:id="(.*?)"/g)) expect(ids).toContain(id)
})

test('every style that a paragraph names is there', () => {
  for (const bytes of [writeOfficialDocument(sampleReport()), writeOfficialDocument(sampleLetter())]) {
    const defined = [...partOf(bytes, 'word/styles.xml').matchAll(/styleId="(.*?)"/g)].map(([, id]) => id)
    for (const { style } of paragraphsOf(bytes)) expect(defined).toContain(style)
  }
})

test('the same document gives the same bytes, in another year and another time zone', () => {
  const before = writeOfficialDocument(sampleReport())
  vi.stubEnv('TZ', 'America/New_York')
  vi.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z') })
  try {
    expect(Buffer.compare(before, writeOfficialDocument(sampleReport()))).toBe(0)
  } finally {
    vi.useRealTimers()
    vi.unstubAllEnvs()
  }
})

test('any text is written so that it reads back, and never breaks the file', () => {
  const text = fc.string({ unit: 'binary', maxLength: 30 })
  fc.assert(
    fc.property(text, text, (words, more) => {
      const report = sampleReport(2)
      const bytes = writeOfficialDocument({
        ...report,
        subject: words,
        place: more,
        opening: [words, [{ text: more, bold: true, figureId: 'f' }]],
        sections: [{ label: words, title: more, paragraphs: [], children: [] }],
        signature: { onBehalfOf: [words], title: more, name: words },
        mark: more,
      })
      for (const xml of partsOf(bytes).values()) strictParser().write(xml).close()
      expect(printed(bytes, 'Body')).toEqual([clean(words), clean(more)])
      expect(printed(bytes, 'SignerName')).toEqual([clean(words)])
    }),
    { numRuns: 50 },
  )
})

test('figures in sentences carry their ids as well', () => {
  const inText = figuresOf(writeOfficialDocument({ ...sampleReport(), annexes: [] }))
  expect(inText).toContainEqual(['ATT/2024', '15.240'])
  expect(inText).toHaveLength(5)
})

test('an id that Word would cut is refused', () => {
  const opening = [[{ text: '5', figureId: 'x'.repeat(65) }]]
  expect(() => writeOfficialDocument({ ...sampleLetter(), opening })).toThrow(RangeError)
})

const headers = ['portraitFirst', 'portrait', 'landscapeFirst', 'landscape']

test.each([
  [{ draft: true, mark: 'DỮ LIỆU MINH HỌA' }, ' DỰ THẢO ', ' DỮ LIỆU MINH HỌA '],
  [{ draft: false, mark: 'DỮ LIỆU MINH HỌA' }, '', ' DỮ LIỆU MINH HỌA '],
  [{ draft: true, mark: undefined }, ' DỰ THẢO ', ''],
  [{ draft: undefined, mark: undefined }, '', ''],
])('marks %j stand in every header, the number in all but the first', (marks, left, right) => {
  const bytes = writeOfficialDocument({ ...sampleReport(), ...marks })
  const texts = headers.map((name) => paragraphsOf(bytes, `word/${name}.xml`).map(({ text }) => text.split('\t')))
  expect(texts).toEqual(['', '1', '', '1'].map((number) => [[left, number, right]]))
})

test('each annex is a section of its own, numbered from 1, turned where it must be', () => {
  const xml = partOf(writeOfficialDocument(sampleReport()), 'word/document.xml')
  const sections = xml.match(/<w:sectPr>.*?<\/w:sectPr>/g) ?? []
  expect(sections.map((one) => one.includes('w:orient="landscape"'))).toEqual([false, false, true])
  for (const one of sections) expect(one).toContain('<w:pgNumType w:start="1"/><w:titlePg/>')
})

test('the properties name the document, its office and its language, and no person or day', () => {
  const core = partOf(writeOfficialDocument(sampleReport()), 'docProps/core.xml')
  const values = [...core.matchAll(/<(\w+:\w+)>([^<]*)</g)].map(([, name, value]) => [name, value])
  expect(values).toEqual([
    ['dc:title', expect.stringMatching(/^Báo cáo Kết quả thực hiện/)],
    ['dc:creator', 'Sở Tài nguyên và Môi trường'],
    ['dc:language', 'vi-VN'],
  ])
  expect(partOf(writeOfficialDocument(sampleReport()), 'word/styles.xml')).toContain('w:ascii="Times New Roman"')
})
