import { expect, test } from 'vitest'
import { readingMessages } from '../messages.ts'
import { readPlan } from '../read-plan.ts'

const words = readingMessages.vi.warnings
const warningsOf = async (text: string) => (await readPlan({ name: 'a.txt', text })).reading.warnings

const header = 'SỞ Y TẾ\nSố: 5/KH-SYT\nHoa Ban, ngày 05 tháng 3 năm 2024\nKẾ HOẠCH\nMở lớp năm 2024\n'
const tasks = 'I. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế: Mở lớp.\n2. Công an tỉnh: Giữ trật tự.\n'
const closing = 'Nơi nhận:\n- Công an tỉnh;\n- Lưu: VT.\nGIÁM ĐỐC\nLò Văn Sao\n'

test('a whole plan has no warnings', async () => {
  expect(await warningsOf(header + tasks + closing)).toEqual([])
})

test.each<[string, string, string]>([
  ['without a header', `KẾ HOẠCH\nMở lớp năm 2024\n${tasks}${closing}`, words.noNumber],
  ['without a signer', `${header}${tasks}Nơi nhận:\n- Công an tỉnh;\n- Lưu: VT.\n`, words.noSigner],
  ['without recipients', `${header}${tasks}GIÁM ĐỐC\nLò Văn Sao\n`, words.noRecipients],
  ['without tasks', `${header}I. MỤC ĐÍCH\n1. Làm rõ.\n${closing}`, words.noTasks],
  ['with a task of nobody', `${header}${tasks}3. Dọn vệ sinh.\n${closing}`, words.tasksWithoutLead(1)],
  [
    'whose agencies do not get it',
    `${header}${tasks}3. Tỉnh đoàn: Ra quân.\n${closing}`,
    words.notRecipients('Tỉnh đoàn'),
  ],
  ['whose numbers skip', `${header}${tasks}4. Sở Y tế: Lấy mẫu.\n${closing}`, words.jumps('2 → 4')],
  ['that is no plan', `${header.replace('KẾ HOẠCH', 'BÁO CÁO')}${tasks}${closing}`, words.notAPlan('BÁO CÁO')],
])('a plan %s', async (_what, text, warning) => {
  expect(await warningsOf(text)).toContain(warning)
})
