import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Refusal } from '../../platform/errors/refusal.ts'
import { drawPages } from './pictures/draw-pages.ts'
import { readPlan } from './read-plan.ts'
import {
  besideEachOther,
  body,
  centred,
  heading,
  isOfficeMissing,
  plain,
  printedPdf,
  ruledTable,
} from './testing/laid-out.ts'
import { centredAt, type PdfPage, pdfFile, printed } from './testing/pdf-file.ts'

const read = (bytes: Uint8Array) => readPlan({ name: 'a.pdf', bytes })

/** Anything but a reading or a refusal fails. */
async function survives(bytes: Uint8Array): Promise<void> {
  try {
    const { reading, text, pages } = await read(bytes)
    const lines = text.split('\n')
    for (const { span } of [...reading.tasks, ...reading.sections, ...reading.citations])
      expect(span[2]).toBeLessThanOrEqual(lines[span[0]]?.length ?? -1)
    for (const { paragraph, end } of pages.flatMap((page) => page.lines))
      expect(end).toBeLessThanOrEqual(lines[paragraph]?.length ?? -1)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
  }
}

const page: PdfPage = {
  words: [
    centredAt(60, 'KẾ HOẠCH', true),
    ...printed(['I. TỔ CHỨC THỰC HIỆN', '1. Sở Y tế', '1.1. Mở lớp trước ngày 30/11/2024.'], { down: 100 }),
    ...printed(['Nơi nhận:', '- UBND tỉnh;'], { down: 600 }),
    ...printed(['GIÁM ĐỐC', 'Lò Văn Sao'], { down: 604, from: 330 }),
  ],
  lines: [
    [85, 300, 540, 300],
    [85, 340, 540, 340],
    [85, 380, 540, 380],
    [85, 300, 85, 380],
    [200, 300, 200, 380],
    [540, 300, 540, 380],
  ],
}
const whole = pdfFile([page, page])

test('a PDF with any bytes changed is read or refused', async () => {
  const changes = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 40 })
  await fc.assert(
    fc.asyncProperty(changes, async (places) => {
      const bytes = whole.slice()
      for (const [at, value] of places) bytes[at] = value
      await survives(bytes)
    }),
    { numRuns: 300 },
  )
})

test('a PDF cut anywhere is read or refused', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length), (at) => survives(whole.slice(0, at))),
    { numRuns: 300 },
  )
})

const placed = fc.record({
  text: fc.constantFrom('1. Sở Y tế', 'KẾ HOẠCH', 'Nơi nhận:', '2', '- a', 'Mở lớp tập huấn cho các bản', '1', 'm'),
  left: fc.integer({ min: -50, max: 700 }),
  down: fc.integer({ min: -50, max: 900 }),
  size: fc.constantFrom(1, 6, 10, 14, 60),
})
const line = fc.tuple(fc.nat(600), fc.nat(850), fc.nat(600), fc.nat(850))
const square = fc.tuple(fc.nat(500), fc.nat(700), fc.constantFrom(40, 90)).chain(([x, y, side]) =>
  fc.constantFrom<[number, number, number, number][]>([
    [x, y, x + side, y],
    [x, y, x, y + side],
    [x, y + side, x + side, y + side],
    [x + side, y, x + side, y + side],
  ]),
)
const anyPage = fc.record({
  words: fc.array(placed, { maxLength: 40 }),
  lines: fc
    .tuple(fc.array(line, { maxLength: 10 }), fc.array(square, { maxLength: 6 }))
    .map(([a, b]) => [...a, ...b.flat()]),
})

test('words and lines anywhere on pages are read or refused', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyPage, { minLength: 1, maxLength: 3 }), (pages) => survives(pdfFile(pages))),
    { numRuns: 400 },
  )
})

test('pages are drawn as pictures; one that is not there is not', async () => {
  const [first, missing] = await drawPages({ bytes: whole, pages: [1, 9] })
  const head = Buffer.from(first?.picture ?? [])
    .subarray(0, 12)
    .toString('latin1')
  expect([head.startsWith('RIFF'), head.endsWith('WEBP'), missing?.picture]).toEqual([true, true, null])
})

const noOffice = isOfficeMissing()

describe.skipIf(noOffice)(`printed by LibreOffice${noOffice ? ' (soffice is not on this machine)' : ''}`, () => {
  test('a table over several pages gives one task a row', { timeout: 120_000 }, async () => {
    const rows = Array.from({ length: 40 }, (_, at) => [
      ...[`${at + 1}`, `Kiểm tra nguồn nước tại bản số ${at + 1} rồi báo cáo bằng văn bản`],
      ...['Sở Y tế', 'Công an tỉnh', 'Trước 30/11/2024'],
    ])
    const table = ruledTable([['TT', 'Nhiệm vụ', 'Chủ trì', 'Phối hợp', 'Thời gian'], ...rows])
    const before = [centred('KẾ HOẠCH'), centred('Nước sạch năm 2024'), heading('I. NHIỆM VỤ')]
    const { reading, pages } = await read(
      await printedPdf([...before, table, heading('II. KINH PHÍ'), body('Ngân sách tỉnh.')].join('')),
    )
    expect(pages.length).toBeGreaterThan(2)
    expect(reading.tasks.map(({ label, lead, coordinating }) => [label, lead, coordinating])).toEqual(
      rows.map(([label]) => [label, ['Sở Y tế'], ['Công an tỉnh']]),
    )
  })

  const samples = process.env.LANTOA_SAMPLES

  test.skipIf(!samples)(
    `the real plan gives the same tasks as its text${samples ? '' : ' (LANTOA_SAMPLES is not set)'}`,
    { timeout: 120_000 },
    async () => {
      const file = join(samples ?? '', 'plans', 'son-la-2024.txt')
      const { reading, text } = await readPlan({ name: 'a.txt', bytes: readFileSync(file) })
      const lines = text.split('\n')
      const closing = lines.findIndex((one) => one.startsWith('Nơi nhận'))
      const signature = lines.findIndex((one) => one.startsWith('TM.'))
      const isHeading = (one: string) => /^(?:[IVX]+|\d+)\. /.test(one) && one.length < 80
      const content = [
        ...lines.slice(0, 2).map(centred),
        ...lines.slice(2, closing).map((one) => (isHeading(one) ? heading(one) : body(one))),
        besideEachOther(lines.slice(closing, signature).map(plain), lines.slice(signature).map(centred)),
      ]
      const found = await read(await printedPdf(content.join('')))
      const bare = <T extends { span: unknown }>(things: readonly T[]) => things.map(({ span: _span, ...one }) => one)
      expect(bare(found.reading.tasks)).toEqual(bare(reading.tasks))
      expect(bare(found.reading.sections)).toEqual(bare(reading.sections))
      expect(bare(found.reading.legalBases)).toEqual(bare(reading.legalBases))
      expect(bare(found.reading.distribution)).toEqual(bare(reading.distribution))
      expect(found.reading.signer).toEqual(reading.signer)
      expect(found.reading.header).toEqual(reading.header)
      expect(found.text.split('\n').slice(0, closing)).toEqual(lines.slice(0, closing))
    },
  )
})
