import type { State } from '../../../ui/kit/index.ts'
import type { DayKind, DayLine } from '../shapes.ts'

/** How a kind of line looks, how its day is said, where it leads and what one does about it. */
interface LineKind {
  readonly state: State
  /** `left`: days to the last day; `ago`: since when. */
  readonly says: 'left' | 'ago'
  readonly action?: 'record' | 'mend' | 'approve' | 'write' | 'decide' | 'confirm' | 'answer' | 'review'
}

export const lineKinds: Readonly<Record<DayKind, LineKind>> = {
  task_overdue: { state: 'overdue', says: 'left', action: 'record' },
  task_due: { state: 'in_progress', says: 'left', action: 'record' },
  task_quiet: { state: 'not_started', says: 'ago' },
  task_waiting: { state: 'waiting', says: 'ago' },
  task_paused: { state: 'waiting', says: 'ago' },
  task_done: { state: 'done', says: 'ago' },
  task_to_confirm: { state: 'waiting', says: 'ago', action: 'confirm' },
  activity_returned: { state: 'returned', says: 'ago', action: 'mend' },
  activity_to_approve: { state: 'waiting', says: 'ago', action: 'approve' },
  activity_waiting: { state: 'waiting', says: 'ago' },
  activity_approved: { state: 'done', says: 'ago' },
  report_due: { state: 'in_progress', says: 'left', action: 'write' },
  report_paused: { state: 'waiting', says: 'ago' },
  report_returned: { state: 'returned', says: 'ago', action: 'write' },
  report_waiting: { state: 'waiting', says: 'ago' },
  report_accepted: { state: 'done', says: 'ago' },
  report_to_decide: { state: 'waiting', says: 'ago', action: 'decide' },
  difficulty_waiting: { state: 'waiting', says: 'ago' },
  difficulty_answered: { state: 'done', says: 'ago' },
  difficulty_to_answer: { state: 'waiting', says: 'left', action: 'answer' },
  plan_draft: { state: 'in_progress', says: 'ago', action: 'review' },
}

/** The page of the thing itself. */
export function placeOf({ kind, id, planId }: DayLine): string {
  if (kind.startsWith('task')) return `/tasks/${id}`
  if (kind.startsWith('activity')) return `/activities/${id}`
  if (kind.startsWith('report')) return `/reports/${planId}/agencies/${id}`
  return kind === 'plan_draft' ? `/plans/${id}/review` : `/difficulties?difficulty=${id}`
}

/** Where the thing to do about a line is done. */
export function actionPlace(line: DayLine): string {
  const { action } = lineKinds[line.kind]
  if (action === 'record') return `/activities/new?assignment=${line.id}`
  return action === 'mend' ? `/activities/${line.id}/edit` : placeOf(line)
}
