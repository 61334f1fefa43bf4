import type { Language } from '../../platform/i18n/catalogue.ts'
import { csvBytes } from '../../platform/text/csv.ts'
import { shortDate } from '../../platform/text/dates.ts'
import { titleOf } from './naming.ts'
import { pageWords } from './page-messages.ts'
import type { PublicPlan, PublicTask } from './public-plan.ts'

/** What the page says, for programs: the very value that the page is made of. */
export const jsonOf = (plan: PublicPlan, language: Language): string =>
  `${JSON.stringify({ ...(plan.demonstration ? { notice: pageWords[language].demonstration } : {}), ...plan }, null, 2)}\n`

/** The tasks as a table for spreadsheets. */
export function csvOf(plan: PublicPlan, language: Language): Uint8Array {
  const { columns, demonstration } = pageWords[language]
  const mark = plan.demonstration ? [[demonstration]] : []
  return csvBytes([...mark, Object.values(columns), ...plan.tasks.map((task) => lineOf(task, language))])
}

function lineOf(task: PublicTask, language: Language): string[] {
  const { section, label, clause, agencies, deadline, progress, amendedBy } = task
  const named = (role: 'lead' | 'partner') =>
    (agencies ?? [])
      .filter((agency) => agency.role === role)
      .map(({ name }) => name)
      .join(', ')
  return [
    ...[section, label, clause, named('lead'), named('partner')],
    ...[deadline?.text ?? '', deadline?.lastDay ? shortDate(deadline.lastDay) : ''],
    ...[
      String(progress?.shares ?? ''),
      String(progress?.done ?? ''),
      amendedBy.map(pageWords[language].paper).join('; '),
    ],
  ]
}

/** The last days of the tasks as a calendar to subscribe to (RFC 5545), each a whole day. */
export function icsOf(plan: PublicPlan, language: Language): string {
  const text = pageWords[language]
  const name = `${plan.demonstration ? `${text.demonstration} · ` : ''}${text.calendar}: ${titleOf(plan, language)}`
  const lines = [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Lan Toa//Lan Toa//VI', 'METHOD:PUBLISH'],
    `X-WR-CALNAME:${escaped(name)}`,
    ...plan.tasks.flatMap((task) => eventOf(plan, task, language)),
    'END:VCALENDAR',
  ]
  return `${lines.map(folded).join('\r\n')}\r\n`
}

function eventOf(plan: PublicPlan, { id, label, clause, deadline }: PublicTask, language: Language): string[] {
  const day = deadline?.lastDay
  if (!day) return []
  const text = pageWords[language]
  const mark = plan.demonstration ? `${text.demonstration} · ` : ''
  return [
    ...['BEGIN:VEVENT', `UID:${id}@lantoa`, `DTSTAMP:${plan.updatedAt.replace(/[-:]|\.\d+/g, '')}`],
    // Without an end it lasts this one day (RFC 5545, 3.6.1); the last day of a calendar has no morrow to name.
    `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
    ...[`SUMMARY:${escaped(`${mark}${text.task(label)}`)}`, `DESCRIPTION:${escaped(clause)}`, 'TRANSP:TRANSPARENT'],
    'END:VEVENT',
  ]
}

const escaped = (words: string): string => words.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n')

/** Lines have at most 75 bytes; the rest follows behind a space. Letters are not cut. */
function folded(line: string): string {
  const parts: string[] = []
  let part = ''
  for (const letter of line) {
    if (Buffer.byteLength(part) + Buffer.byteLength(letter) > 74) {
      parts.push(part)
      part = ''
    }
    part += letter
  }
  return [...parts, part].join('\r\n ')
}
