import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Refusal } from '../../platform/errors/refusal.ts'
import { readPlan } from './read-plan.ts'
import { docxFile, numbered, paragraph, planNumbering, table } from './testing/docx-file.ts'

const read = (text: string) => readPlan({ name: 'ke-hoach.txt', text })

const plan = `UBND TỈNH HOA BAN
SỞ Y TẾ
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 07/KH-SYT
Hoa Ban, ngày 05 tháng 3 năm 2024

KẾ HOẠCH
Truyền thông về nước sạch năm 2024

Căn cứ Luật Tài nguyên nước ngày 27/11/2023; Nghị định số 12/2021/NĐ-CP ngày 05/02/2021 của Chính phủ quy định về nước sạch;
Theo đề nghị của Phòng Nghiệp vụ tại Tờ trình số 5/TTr-NV ngày 01/3/2024. Sở Y tế ban hành Kế hoạch như sau:
I. MỤC ĐÍCH
Giúp người dân dùng nước sạch.
II. NỘI DUNG TRUYỀN THÔNG
1. Vì sao cần nước sạch: lợi ích với trẻ em.
2. Cách giữ nguồn nước.
III. HÌNH THỨC TRUYỀN THÔNG
1. Loa xã, phường.
IV. KINH PHÍ
Từ ngân sách năm 2024 của các đơn vị; lồng ghép các chương trình khác.
V. TỔ CHỨC THỰC HIỆN
1. Trung tâm Kiểm soát bệnh tật
a) Mở 03 lớp tập huấn cho cán bộ xã trước ngày 30/4/2024.
b) Kiểm tra, giám sát chất lượng nước:
+ Lấy mẫu hằng tháng.
+ Báo kết quả cho xã.
2. UBND các huyện, thành phố: Tuyên truyền trên loa xã.
3. Đề nghị Hội Phụ nữ tỉnh
- Vận động hội viên.
- Xây dựng mô hình “Bể nước sạch”.
4. Các đơn vị báo cáo kết quả về Sở Y tế (qua Phòng Nghiệp vụ) trước ngày 15/12/2024.
Trên đây là Kế hoạch truyền thông của Sở Y tế./.
Nơi nhận:
- UBND tỉnh (b/c);
- Trung tâm Kiểm soát bệnh tật;
- Cổng thông tin điện tử tỉnh;
- Lưu: VT, NV.
KT. GIÁM ĐỐC
PHÓ GIÁM ĐỐC
Lường Thị Mây
`

test('a plan of a department is read from its header to its signer', async () => {
  const { reading } = await read(plan)
  expect(reading.header).toMatchObject({
    ...{
      docType: 'KẾ HOẠCH',
      number: '07/KH-SYT',
      symbol: 'KH-SYT',
      issuer: 'SỞ Y TẾ',
      parentIssuer: 'UBND TỈNH HOA BAN',
    },
    ...{ place: 'Hoa Ban', date: '2024-03-05', title: 'Truyền thông về nước sạch năm 2024' },
  })
  expect(reading.signer).toEqual({ name: 'Lường Thị Mây', title: 'PHÓ GIÁM ĐỐC', onBehalfOf: 'KT. GIÁM ĐỐC' })
  expect(reading.distribution.map(({ recipient, role }) => [recipient, role])).toEqual([
    ['UBND tỉnh', 'report'],
    ['Trung tâm Kiểm soát bệnh tật', 'know'],
    ['Cổng thông tin điện tử tỉnh', 'publish'],
    ['Lưu: VT, NV', 'file'],
  ])
})

test('each legal basis is one, and the enacting sentence is none', async () => {
  const { reading } = await read(plan)
  expect(
    reading.legalBases.map(({ type, number, date, issuerText, role }) => [type, number, date, issuerText, role]),
  ).toEqual([
    ['Luật', null, '2023-11-27', null, 'căn cứ'],
    ['Nghị định', '12/2021/NĐ-CP', '2021-02-05', 'Chính phủ', 'căn cứ'],
    ['Tờ trình', '5/TTr-NV', '2024-03-01', 'Phòng Nghiệp vụ', 'theo đề nghị'],
  ])
  expect(reading.legalBases.at(-1)?.text).toBe(
    'Theo đề nghị của Phòng Nghiệp vụ tại Tờ trình số 5/TTr-NV ngày 01/3/2024',
  )
  expect(reading.warnings).toContain('Câu ban hành viết liền với căn cứ cuối cùng; đã tách ra khi đọc.')
})

test('tasks take their lead from headings, sentences and their own line', async () => {
  const { reading } = await read(plan)
  expect(reading.tasks.map(({ section, label, lead, requested }) => [section, label, lead, requested])).toEqual([
    ['V.1', 'a', ['Trung tâm Kiểm soát bệnh tật'], false],
    ['V.1', 'b', ['Trung tâm Kiểm soát bệnh tật'], false],
    ['V', '2', ['UBND các huyện, thành phố'], false],
    ['V.3', '-1', ['Hội Phụ nữ tỉnh'], true],
    ['V.3', '-2', ['Hội Phụ nữ tỉnh'], true],
    ['V', '4', ['Các đơn vị'], false],
  ])
  expect(reading.tasks[1]?.action).toBe(
    'Kiểm tra, giám sát chất lượng nước: + Lấy mẫu hằng tháng. + Báo kết quả cho xã.',
  )
})

test('themes, channels, money and duties to report are found by their headings and words', async () => {
  const { reading } = await read(plan)
  expect(reading.themes.map(({ label, title }) => [label, title])).toEqual([
    ['1', 'Vì sao cần nước sạch'],
    ['2', 'Cách giữ nguồn nước'],
  ])
  expect(reading.channels.map(({ text }) => text)).toEqual(['Loa xã, phường.'])
  expect(reading.funding.map(({ sources }) => sources)).toEqual([
    ['Từ ngân sách năm 2024 của các đơn vị', 'lồng ghép các chương trình khác'],
  ])
  expect(reading.reportDeadlines).toMatchObject([
    { deadline: '2024-12-15', reporter: ['Các đơn vị'], recipient: 'Sở Y tế', via: 'Phòng Nghiệp vụ' },
  ])
})

test('spans point at the words in the text that goes with the reading', async () => {
  const { reading, text } = await read(plan)
  const lines = text.split('\n')
  const words = ([paragraphAt, start, end]: readonly [number, number, number]) => lines[paragraphAt]?.slice(start, end)
  for (const task of reading.tasks) expect(task.action.startsWith(words(task.span) ?? '?')).toBe(true)
  for (const one of [...reading.legalBases, ...reading.citations]) expect(words(one.span)).toBe(one.text)
  for (const one of reading.distribution) expect(words(one.span)).toContain(one.text)
})

test('an approved plan behind its decision keeps the signer of the decision', async () => {
  const decision = `QUYẾT ĐỊNH\nPhê duyệt Kế hoạch\nCăn cứ Luật Nhà ở ngày 27/11/2023;\nĐiều 1. Phê duyệt Kế hoạch.\nNơi nhận:\n- Như Điều 1;\n- Lưu: VT.\nCHỦ TỊCH\nLò Văn Sao\nKẾ HOẠCH\nNăm 2024\nI. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế: Mở lớp.\n`
  const { reading } = await read(decision)
  expect(reading.signer).toMatchObject({ name: 'Lò Văn Sao', title: 'CHỦ TỊCH' })
  expect(reading.tasks.map(({ lead }) => lead)).toEqual([['Sở Y tế']])
})

test('a .docx with automatic numbers and a table of tasks is read', async () => {
  const body = [
    paragraph('KẾ HOẠCH'),
    paragraph('Nước sạch năm 2024'),
    numbered(1, 0, 'TỔ CHỨC THỰC HIỆN'),
    numbered(1, 1, 'Sở Y tế'),
    numbered(1, 2, 'Mở lớp tập huấn.'),
    paragraph('Phụ lục'),
    table([
      ['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian'],
      ['1', 'Lấy mẫu nước', 'Sở Y tế', 'UBND các xã', 'Quý II/2024'],
      ['2', 'Công bố kết quả', 'Cổng thông tin điện tử tỉnh', '', 'Tháng 7/2024'],
    ]),
  ].join('')
  const { reading } = await readPlan({ name: 'a.docx', bytes: docxFile(body, { 'numbering.xml': planNumbering }) })
  expect(reading.sections.map(({ label }) => label)).toEqual(['I', '1', '1.1'])
  expect(
    reading.tasks.map(({ section, label, lead, coordinating, source, deadlines }) => [
      section,
      label,
      lead,
      coordinating,
      source,
      deadlines[0]?.date,
    ]),
  ).toEqual([
    ['I.1', '1.1', ['Sở Y tế'], [], 'to-chuc-thuc-hien', undefined],
    ['', '1', ['Sở Y tế'], ['UBND các xã'], 'table', '2024-06-30'],
    ['', '2', ['Cổng thông tin điện tử tỉnh'], [], 'table', '2024-07-31'],
  ])
})

test('tasks inside the content are found where an agency is named, and lists of addresses are none', async () => {
  const { reading } = await read(
    'KẾ HOẠCH\nNước sạch năm 2024\nI. NHIỆM VỤ\n1. Sửa bể nước\n- Sở Y tế chủ trì, phối hợp với UBND các xã rà soát các bể.\n- Giữ sạch nguồn nước.\n- Trung tâm Kiểm soát bệnh tật: 0212.345.678\n2. Mở lớp tập huấn\n- Cơ quan chủ trì: Sở Giáo dục và Đào tạo.\n- Thời gian: trước ngày 01/6/2024.\n',
  )
  expect(reading.tasks.map(({ section, label, lead, source }) => [section, label, lead, source])).toEqual([
    ['I.1', '-1', ['Sở Y tế'], 'content'],
    ['I', '2', ['Sở Giáo dục và Đào tạo'], 'content'],
  ])
  expect(reading.tasks[1]?.deadlines).toMatchObject([{ dueAt: '2024-05-31T23:59:59+07:00' }])
})

const squeezed = (text: string) => text.normalize('NFC').replace(/[\s\u00a0]/gu, '')

test('whatever is pasted gives a reading with every word of it, or one refusal', async () => {
  const lines = plan.split('\n')
  const line = fc.oneof(
    fc.constantFrom(...lines),
    fc.string({ maxLength: 40 }),
    fc.constantFrom('', '2', '- ', 'a)', 'I. '),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(line, { maxLength: 50 }), async (some) => {
      const text = `KẾ HOẠCH\n${some.filter((one) => !/^\s*-?\s*\d{1,3}\s*-?\s*$/.test(one) && !/[*_#`|]/.test(one)).join('\n')}`
      const given = await outcome(text)
      if (given !== null) expect(squeezed(given).length).toBe(squeezed(text).length)
    }),
  )
})

async function outcome(text: string): Promise<string | null> {
  try {
    return (await read(text)).text
  } catch (error) {
    expect(error).toBeInstanceOf(Refusal)
    return null
  }
}
