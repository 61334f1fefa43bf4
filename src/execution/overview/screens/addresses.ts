import type { ShareCounts } from '../shapes.ts'

type Values = Readonly<Record<string, string | null | undefined>>

/** A list with its filters; those without a value are left out. */
function addressOf(list: string, values: Values): string {
  const kept = Object.entries(values).flatMap(([name, value]) => (value ? [[name, value]] : []))
  return `${list}?${new URLSearchParams(kept)}`
}

/** What a count of shares asks of the list of tasks. */
const asks: Readonly<Record<keyof ShareCounts, Values>> = {
  not_started: { state: 'assigned', overdue: 'false' },
  in_progress: { state: 'in_progress', overdue: 'false' },
  waiting: { state: 'awaiting_confirmation' },
  done: { state: 'done' },
  not_carried_out: { state: 'not_carried_out' },
  overdue: { overdue: 'true' },
}

/** The list of the shares behind a number. */
export const sharesAt = (of: Values, look?: keyof ShareCounts): string =>
  addressOf('/tasks', { ...of, current: 'true', ...(look ? asks[look] : {}) })

/** The list of the approved activities behind a number. */
export const activitiesAt = (of: Values): string =>
  addressOf('/activities', { ...of, current: 'true', state: 'approved' })
