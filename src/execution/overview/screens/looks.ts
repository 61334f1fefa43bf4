import type { State } from '../../../ui/kit/index.ts'
import type { Standing } from '../../reports/shapes.ts'
import type { Look } from '../shapes.ts'

/** The sign of a share's look. */
export const lookSigns: Readonly<Record<Look, State>> = {
  assigned: 'not_started',
  in_progress: 'in_progress',
  awaiting_confirmation: 'waiting',
  done: 'done',
  not_carried_out: 'not_carried_out',
  overdue: 'overdue',
  sent_back: 'returned',
}

/** The sign of a report: late ones that are in are done, though not in time. */
export const standingSigns: Readonly<Record<Standing, State>> = {
  missing: 'overdue',
  late: 'returned',
  awaited: 'not_started',
  on_time: 'done',
  received: 'done',
}
