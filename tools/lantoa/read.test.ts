import { execFile } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { read } from './read.ts'

const folder = mkdtempSync(join(tmpdir(), 'lantoa-read-'))
const fileOf = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}
const plan = fileOf(
  'ke-hoach.txt',
  'KẾ HOẠCH\nNước sạch năm 2024\nI. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế: Mở lớp trước ngày 15/11/2024.\n',
)

test('a plan is printed as a table, as JSON or as its paragraphs', async () => {
  const table = await read.run([plan])
  expect(table).toContain('KẾ HOẠCH · Nước sạch năm 2024')
  expect(table).toMatch(/I \/ 1 +Sở Y tế +14\/11\/2024 +1 +Mở lớp/)
  expect(JSON.parse(await read.run([plan, '--json'])).tasks).toHaveLength(1)
  expect((await read.run(['--text', plan])).split('\n')).toHaveLength(4)
})

test.each([
  [[], 'đúng một tệp'],
  [['a.txt', 'b.txt'], 'đúng một tệp'],
  [['a.txt', '--xml'], 'Không có lựa chọn “--xml”'],
  [['không-có.txt'], 'Không tìm thấy tệp “không-có.txt”'],
])('called with %j it says how to call it', async (words, sentence) => {
  await expect(read.run(words)).rejects.toThrow(sentence)
})

const lantoa = (...words: string[]) =>
  promisify(execFile)(process.execPath, ['tools/lantoa.mjs', ...words]).then(
    ({ stdout }) => ({ code: 0, stdout, stderr: '' }),
    ({ code, stdout, stderr }) => ({ code, stdout, stderr }),
  )

test('the command line prints help, and a refusal as a sentence with exit code 1', async () => {
  expect(await lantoa('--help')).toMatchObject({ code: 0, stdout: expect.stringContaining('lantoa read TỆP') })
  const empty = await lantoa('read', fileOf('rong.docx', ''))
  expect(empty).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('Văn bản không có chữ nào') })
  expect(await lantoa('bay')).toMatchObject({ code: 1, stderr: expect.stringContaining('Không có lệnh “bay”') })
})
