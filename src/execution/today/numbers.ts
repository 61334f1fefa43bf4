import type { ReadContext } from '../../foundation/access/index.ts'
import { AgencyKind, AgencyLevel } from '../../foundation/agencies/index.ts'
import { agencyGroups, groupOf, type PlanReports, type ReportRow } from '../reports/index.ts'
import { failingFirst } from './rules.ts'
import type { GroupStanding, Numbers, Today } from './shapes.ts'
import { assignmentCounts, countWork } from './store.ts'

/** The whole in numbers, and the groups of agencies, the failing first. */
export async function numbersOf(
  ctx: ReadContext,
  plans: readonly PlanReports[],
): Promise<Pick<Today, 'numbers' | 'groups'>> {
  const rows = plans.flatMap((plan) => plan.rows)
  const counted = (await assignmentCounts(ctx.db, ctx.today)).map((row) => ({
    ...row,
    group: groupOf({ kind: AgencyKind.parse(row.kind), level: AgencyLevel.parse(row.level) }),
  }))
  const groups = agencyGroups.map((group) => {
    const here = counted.filter((row) => row.group === group)
    return groupStanding(
      group,
      here,
      rows.filter(({ agency }) => groupOf(agency) === group),
    )
  })
  const filled = groups.filter(({ assignments, reportsOwed }) => assignments + reportsOwed > 0)
  return { numbers: { ...totalOf(groups), ...(await countWork(ctx.db)) }, groups: filled.sort(failingFirst) }
}

interface Counted {
  readonly assignments: number
  readonly agencies: number
  readonly done: number
  readonly overdue: number
}

function groupStanding(
  group: GroupStanding['group'],
  counted: readonly Counted[],
  reports: readonly ReportRow[],
): GroupStanding {
  const sum = (of: (row: Counted) => number) => counted.reduce((total, row) => total + of(row), 0)
  return {
    group,
    agencies: sum(({ agencies }) => agencies),
    assignments: sum(({ assignments }) => assignments),
    done: sum(({ done }) => done),
    overdue: sum(({ overdue }) => overdue),
    reportsSent: reports.filter(({ sentOn }) => sentOn !== null).length,
    reportsOwed: reports.length,
    missing: reports.filter(({ standing }) => standing === 'missing').length,
  }
}

function totalOf(groups: readonly GroupStanding[]): Omit<Numbers, 'activities' | 'difficulties'> {
  const sum = (of: (group: GroupStanding) => number) => groups.reduce((total, group) => total + of(group), 0)
  return {
    assignments: sum(({ assignments }) => assignments),
    done: sum(({ done }) => done),
    overdue: sum(({ overdue }) => overdue),
    reportsSent: sum(({ reportsSent }) => reportsSent),
    reportsOwed: sum(({ reportsOwed }) => reportsOwed),
  }
}
