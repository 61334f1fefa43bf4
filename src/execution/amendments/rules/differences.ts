import { oneLine } from '../../../platform/text/normalise.ts'
import type { TaskContent } from '../shapes.ts'

/** What of a task may differ, in the order in which it is shown. */
export const fields = ['label', 'clause', 'deadline', 'leads', 'partners', 'quantities'] as const
export type Field = (typeof fields)[number]

/** One field that differs: words, or agencies by their ids. */
export type FieldDifference = { readonly field: Field } & (
  | { readonly before: string | null; readonly after: string | null }
  | { readonly gone: readonly string[]; readonly came: readonly string[]; readonly stayed: readonly string[] }
)

/** Everything that differs between two states of a task; of a new one or one taken back, all it says. */
export function differencesOf(before: TaskContent | null, after: TaskContent | null): FieldDifference[] {
  return fields.flatMap((field): FieldDifference[] => {
    if (field === 'leads' || field === 'partners') return agencyDifference(field, before?.[field], after?.[field])
    const [was, is] = [before && wordsOf(field, before), after && wordsOf(field, after)]
    return (was ?? '') === (is ?? '') ? [] : [{ field, before: was || null, after: is || null }]
  })
}

function agencyDifference(
  field: Field,
  before: readonly string[] = [],
  after: readonly string[] = [],
): FieldDifference[] {
  const gone = before.filter((id) => !after.includes(id))
  const came = after.filter((id) => !before.includes(id))
  const stayed = before.filter((id) => after.includes(id))
  return gone.length + came.length === 0 ? [] : [{ field, gone, came, stayed }]
}

function wordsOf(field: Exclude<Field, 'leads' | 'partners'>, content: TaskContent): string {
  if (field === 'quantities') return content.quantities.map(oneLine).join('; ')
  if (field === 'deadline') return deadlineWords(content)
  return oneLine(content[field])
}

/** "trước ngày 15/11/2024 (14/11/2024)": as printed, and the last legal day. */
export function deadlineWords({ dueText, dueOn }: Pick<TaskContent, 'dueText' | 'dueOn'>): string {
  const day = dueOn ? `(${printedDay(dueOn)})` : ''
  return [dueText ? oneLine(dueText) : '', day].filter(Boolean).join(' ')
}

export const printedDay = (day: string): string => day.split('-').reverse().join('/')
