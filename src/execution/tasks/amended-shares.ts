import type { Assignment, AssignmentRole, TaskWording } from './shapes.ts'
import type { NewAssignment } from './store/tasks.ts'

/** A task as an amendment leaves it. */
export interface AmendedTask {
  /** Of a task that is not there yet: the id it gets. */
  readonly taskId: string
  readonly wording: TaskWording
  /** Who shares it from then on. */
  readonly shares: ReadonlyMap<string, AssignmentRole>
  readonly withdrawn: boolean
}

interface Amending {
  readonly tasks: readonly AmendedTask[]
  readonly validFrom: string
  readonly reporting: {
    readonly ownerAgencyId: string
    /** The last day of an agency's report; null when it owes none. */
    dayOf(agencyId: string): string | null
  }
  readonly newId: () => string
}

/**
 * What an amendment makes of the shares of a plan: those that change, and those that are new. A share that was taken away once
 * and is given again is the same share, with what was done on it.
 */
export function amendedShares(
  shares: readonly Assignment[],
  amending: Amending,
): { changed: Assignment[]; added: NewAssignment[] } {
  const byTask = new Map(amending.tasks.map((task) => [task.taskId, task]))
  const changed = shares.flatMap((before) => {
    const after = withReportDay(amendedShare(before, byTask.get(before.taskId), amending.validFrom), amending)
    return isSame(before, after) ? [] : [after]
  })
  return { changed, added: amending.tasks.flatMap((task) => newShares(task, shares, amending)) }
}

function amendedShare(before: Assignment, task: AmendedTask | undefined, validFrom: string): Assignment {
  if (!task) return before
  const role = task.withdrawn ? undefined : task.shares.get(before.agencyId)
  if (role === undefined) return { ...before, withdrawnOn: before.withdrawnOn ?? validFrom }
  return { ...before, role, withdrawnOn: null, dueOn: task.wording.dueOn }
}

/** The days of the agency's report; the share that the consolidated report carries out is measured by them. */
function withReportDay(share: Assignment, { reporting }: Amending): Assignment {
  if (share.withdrawnOn !== null) return share
  const reportDueOn = reporting.dayOf(share.agencyId)
  return { ...share, reportDueOn, dueOn: share.reportKind === 'consolidated' ? reportDueOn : share.dueOn }
}

const isSame = (one: Assignment, other: Assignment): boolean =>
  one.role === other.role &&
  one.dueOn === other.dueOn &&
  one.reportDueOn === other.reportDueOn &&
  one.withdrawnOn === other.withdrawnOn

function newShares(
  { taskId, wording, shares: wanted, withdrawn }: AmendedTask,
  shares: readonly Assignment[],
  { reporting, newId }: Amending,
): NewAssignment[] {
  if (withdrawn) return []
  const there = shares.filter((share) => share.taskId === taskId)
  const known = new Set(there.map(({ agencyId }) => agencyId))
  const byReport = there.some(({ reportKind }) => reportKind === 'agency')
  return [...wanted]
    .filter(([agencyId]) => !known.has(agencyId))
    .map(([agencyId, role]) => {
      const reportDueOn = reporting.dayOf(agencyId)
      const reports = byReport && reportDueOn !== null && agencyId !== reporting.ownerAgencyId
      const reportKind = reports ? ('agency' as const) : null
      return { id: newId(), taskId, agencyId, role, dueOn: wording.dueOn, reportDueOn, reportKind }
    })
}
