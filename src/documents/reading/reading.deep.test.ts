import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Refusal } from '../../platform/errors/refusal.ts'
import { readPlan } from './read-plan.ts'
import { docxFile, numbered, paragraph, planNumbering, table } from './testing/docx-file.ts'

/** Anything but a reading or a refusal fails. */
async function survives(bytes: Uint8Array): Promise<void> {
  try {
    const { reading, text } = await readPlan({ name: 'a.docx', bytes })
    const lines = text.split('\n')
    for (const { span } of [...reading.tasks, ...reading.sections, ...reading.citations]) {
      expect(span[1]).toBeLessThanOrEqual(span[2])
      expect(span[2]).toBeLessThanOrEqual(lines[span[0]]?.length ?? -1)
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
  }
}

const whole = docxFile(
  [
    paragraph('KẾ HOẠCH'),
    numbered(1, 0, 'TỔ CHỨC THỰC HIỆN'),
    numbered(1, 1, 'Sở Y tế'),
    numbered(1, 2, 'Chủ trì, phối hợp với UBND các xã mở lớp; báo cáo trước ngày 30/11/2024.'),
    table([
      ['TT', 'Nhiệm vụ', 'Chủ trì'],
      ['1', 'Mở lớp', 'Sở Y tế'],
    ]),
  ].join(''),
  { 'numbering.xml': planNumbering },
)

test('a .docx with any bytes changed is read or refused', async () => {
  const changes = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 40 })
  await fc.assert(
    fc.asyncProperty(changes, async (places) => {
      const bytes = whole.slice()
      for (const [at, value] of places) bytes[at] = value
      await survives(bytes)
    }),
    { numRuns: 20_000 },
  )
})

test('any bytes are read or refused', async () => {
  await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 4000 }), survives), { numRuns: 20_000 })
})

const element = fc.constantFrom(
  'w:p',
  'w:r',
  'w:t',
  'w:tbl',
  'w:tr',
  'w:tc',
  'w:sdt',
  'w:ins',
  'w:del',
  'w:pPr',
  'w:numPr',
  'w:br',
)
const { tree } = fc.letrec<{ tree: string }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 6 },
    fc.constantFrom('1. Sở Y tế', 'KẾ HOẠCH', 'Nơi nhận:', 'trước ngày 1/1/2024', '- a'),
    fc
      .tuple(element, fc.array(tie('tree'), { maxLength: 4 }))
      .map(([name, inner]) => `<${name}>${inner.join('')}</${name}>`),
  ),
}))

test('elements in any order are read or refused', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(tree, { maxLength: 12 }), (parts) => survives(docxFile(parts.join('')))),
    { numRuns: 5000 },
  )
})

const words = fc.constantFrom(
  ...[
    'Căn cứ',
    'Luật',
    'số',
    '12/2020/NĐ-CP',
    'ngày',
    '1/1/2024',
    'của',
    'Sở Y tế',
    'và',
    ',',
    ';',
    '.',
    ':',
    '(',
    ')',
    '“',
    'tổ chức',
    'phối hợp với',
  ],
  ...[
    'các',
    'về',
    'để',
    'tổng hợp',
    'I.',
    '1.',
    '1.1.',
    'a)',
    '-',
    '+',
    '\n',
    '\n\n',
    'Nơi nhận:',
    'TM.',
    'KẾ HOẠCH',
    'trước',
    'tháng',
    'năm',
    'x'.repeat(300),
  ],
)

test('words of plans in any order are read or refused', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(words, { maxLength: 200 }), (some) => survives(new TextEncoder().encode(some.join(' ')))),
    { numRuns: 10_000 },
  )
})

const sentence = fc.array(
  fc.constantFrom('Sở Y tế', 'mở lớp', '1.', '- ', 'TTr-', 'SYT', 'kinh tế', ';', 'và', 'KẾ HOẠCH'),
  { minLength: 1, maxLength: 12 },
)
const block = fc.oneof(
  sentence.map((pieces) => ({ xml: paragraph(pieces.join(' ')), text: pieces.join('') })),
  fc.array(sentence, { minLength: 1, maxLength: 4 }).map((cells) => ({
    xml: table([cells.map((pieces) => pieces.join(' '))]),
    text: cells.flat().join(''),
  })),
)

test('every character of a .docx is in the text that goes with its reading', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(block, { maxLength: 20 }), async (blocks) => {
      const all = [{ xml: paragraph('KẾ HOẠCH'), text: 'KẾ HOẠCH' }, ...blocks]
      const { text } = await readPlan({ name: 'a.docx', bytes: docxFile(all.map(({ xml }) => xml).join('')) })
      expect(text.replace(/\s/g, '')).toBe(all.map((one) => one.text.replace(/\s/g, '')).join(''))
    }),
    { numRuns: 5000 },
  )
})
