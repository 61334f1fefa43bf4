/** `npx lantoa COMMAND …`: finds the command, prints what it gives, and says refusals as one sentence with exit code 1. */
import { Refusal } from '../src/platform/errors/refusal.ts'
import { audit } from './lantoa/audit.ts'
import { type Command, Misuse } from './lantoa/command.ts'
import { read } from './lantoa/read.ts'
import { report } from './lantoa/report.ts'

const commands: readonly Command[] = [read, report, audit]

const help = `Lan Tỏa – dòng lệnh

Cách dùng:
${commands.map(({ usage, says }) => `  lantoa ${usage}\n      ${says}`).join('\n')}
  lantoa --help
      In hướng dẫn này.
`

async function outputOf([name, ...rest]: readonly string[]): Promise<string> {
  if (name === undefined || name === '--help' || name === '-h' || rest.includes('--help')) return help
  const command = commands.find((one) => one.name === name)
  if (!command) throw new Misuse(`Không có lệnh “${name}”.\n\n${help}`)
  return command.run(rest)
}

async function sentenceFor(error: unknown): Promise<string> {
  if (error instanceof Misuse) return error.message
  if (!(error instanceof Refusal)) throw error
  const { sentenceOf } = await import('../src/app/messages.ts')
  return sentenceOf(error, 'vi')
}

// Whoever reads the output may stop early (`| head`).
process.stdout.on('error', () => process.exit())

try {
  const output = await outputOf(process.argv.slice(3))
  process.stdout.write(output.endsWith('\n') ? output : `${output}\n`)
} catch (error) {
  process.stderr.write(`${(await sentenceFor(error)).trimEnd()}\n`)
  process.exitCode = 1
}
