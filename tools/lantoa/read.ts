import { readFile, stat } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { MAX_MEGABYTES, readPlan } from '../../src/documents/reading/index.ts'
import { Refusal } from '../../src/platform/errors/refusal.ts'
import { type Command, Misuse } from './command.ts'
import { tableOf } from './table.ts'

const forms = ['--json', '--text', '--table'] as const
type Form = (typeof forms)[number]

const usage = 'read TỆP [--json|--text|--table]'

export const read: Command = {
  name: 'read',
  usage,
  says: 'Đọc một kế hoạch (.docx, .pdf, .txt): --table bảng nhiệm vụ (mặc định), --json toàn bộ kết quả đọc, --text từng đoạn văn bản.',
  run: async (words) => {
    const { file, form } = asked(words)
    const { reading, text } = await readPlan({ name: basename(file), bytes: await contentOf(file) })
    if (form === '--json') return JSON.stringify(reading, null, 2)
    return form === '--text' ? text : tableOf(reading)
  },
}

function asked(words: readonly string[]): { file: string; form: Form } {
  const [file, ...others] = words.filter((word) => !word.startsWith('--'))
  const options = words.filter((word) => word.startsWith('--'))
  const unknown = options.find((word) => !forms.some((form) => form === word))
  if (unknown) throw new Misuse(`Không có lựa chọn “${unknown}”. Cách dùng: lantoa ${usage}`)
  if (!file || others.length > 0 || options.length > 1)
    throw new Misuse(`Hãy cho đúng một tệp và nhiều nhất một cách in. Cách dùng: lantoa ${usage}`)
  return { file, form: forms.find((form) => form === options[0]) ?? '--table' }
}

/** The file as named from the folder in which the command was called. */
async function contentOf(file: string): Promise<Uint8Array> {
  const path = resolve(process.env.LANTOA_CALLED_FROM ?? process.cwd(), file)
  const found = await stat(path).catch(() => null)
  if (!found?.isFile()) throw new Misuse(`Không tìm thấy tệp “${file}”. Hãy kiểm tra lại tên và thư mục.`)
  if (found.size > MAX_MEGABYTES * 1024 * 1024)
    throw new Refusal('too_large', 'reading.too_large', { limit: MAX_MEGABYTES })
  return readFile(path)
}
