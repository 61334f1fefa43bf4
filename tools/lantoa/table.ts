import { type PlanReading, readingMessages } from '../../src/documents/reading/index.ts'
import { shortDate } from '../../src/platform/text/dates.ts'

const { columns } = readingMessages.vi

type Task = PlanReading['tasks'][number]

const CONTENT_WIDTH = 70

/** The tasks of a plan as a table for the terminal, under the plan's name and with what deserves a look below. */
export function tableOf({ header, tasks, warnings }: PlanReading): string {
  const head = [columns.label, columns.lead, columns.coordinating, columns.deadline, columns.actions, columns.action]
  const rows = [head, ...tasks.map(rowOf)]
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
  const name = [header.docType, header.number, header.title].filter(Boolean).join(' · ')
  return [name, '', ...lines, '', ...warnings.map((warning) => `! ${warning}`)].join('\n')
}

function rowOf({ section, label, lead, coordinating, requested, deadlines, actions, action }: Task): string[] {
  const due = deadlines.map(({ text, dueAt }) => (dueAt ? shortDate(dueAt) : text)).join('; ')
  return [
    `${section} / ${label}`,
    `${lead.join('; ')}${requested ? ` (${columns.request})` : ''}`,
    ...[coordinating.join('; '), due, String(actions.length), shortened(action)],
  ]
}

const shortened = (text: string): string =>
  text.length > CONTENT_WIDTH ? `${text.slice(0, CONTENT_WIDTH - 1)}…` : text
