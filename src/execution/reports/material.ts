import type { ReadContext } from '../../foundation/access/index.ts'
import { dayInVietnam } from '../../platform/clock/clock.ts'
import type { Db } from '../../platform/database/database.ts'
import { type ApprovedActivity, approvedActivities } from '../activities/index.ts'
import { type DifficultyRow, difficultiesOf } from '../difficulties/index.ts'
import { isRunning } from '../plans/index.ts'
import { assignmentsOf, type StandingAssignment } from '../tasks/index.ts'
import type { Basis } from './basis.ts'
import { isSent, lateFirst, standingOf } from './rules.ts'
import type {
  CountedActivity,
  CountedDifficulty,
  CountedShare,
  Discipline,
  Material,
  ReportingAgency,
  ReportKind,
} from './shapes.ts'
import { listReports } from './store/lists.ts'
import { acceptedFigures } from './store/reports.ts'

/** What an agency's report is made from as it stands now. */
export async function agencyMaterial(ctx: ReadContext, basis: Basis, agency: ReportingAgency): Promise<Material> {
  const planId = basis.plan.id
  const activities = await approvedActivities(ctx.db, { planId, agencyIds: [agency.id] })
  const shares = (await assignmentsOf(ctx.db, planId)).filter(({ agencyId }) => agencyId === agency.id)
  const difficulties = (await difficultiesOf(ctx.db, { planId })).filter(({ agencyId }) => agencyId === agency.id)
  return {
    on: ctx.today,
    activities: activities.map(countedActivity),
    shares: shares.map((share) => countedShare(share, 'agency')),
    difficulties: countedDifficulties(difficulties),
    discipline: [],
    agencies: [agency],
    open: [],
  }
}

/**
 * What the consolidated report is made from as it stands now: the locked figures of accepted reports, and what the plan owner
 * did itself; with `open`, approved activities of the others too that no accepted report has locked.
 */
export async function consolidatedMaterial(ctx: ReadContext, basis: Basis, open: boolean): Promise<Material> {
  const { plan, owner } = basis
  const planId = plan.id
  const locked = (await acceptedFigures(ctx.db, planId)).flatMap(({ material }) => material.activities)
  const live = await approvedActivities(ctx.db, open ? { planId } : { planId, agencyIds: [owner.id] })
  const added = live.filter((activity) => activity.agencyId === owner.id || !activity.locked)
  const activities = [...locked, ...added.map(countedActivity)]
  return {
    on: ctx.today,
    activities,
    shares: (await assignmentsOf(ctx.db, planId)).map((share) => countedShare(share, 'consolidated')),
    difficulties: countedDifficulties(await difficultiesOf(ctx.db, { planId })),
    discipline: await disciplineOf(ctx.db, basis, ctx.today),
    agencies: [...basis.agencies.values()],
    open: [...new Set(added.map(({ agencyId }) => agencyId))].filter((agencyId) => agencyId !== owner.id),
  }
}

/** How each reporting agency of a plan stands with its report, the late first. */
export async function disciplineOf(db: Db, basis: Basis, today: string): Promise<Discipline[]> {
  const reports = await listReports(db, [basis.plan.id])
  const byAgency = new Map(reports.filter(({ kind }) => kind === 'agency').map((report) => [report.agencyId, report]))
  const rows = [...basis.reporters].flatMap(([agencyId, dueOn]) => {
    const agency = basis.agencies.get(agencyId)
    if (!agency) return []
    return [disciplineRow({ agency, dueOn, report: byAgency.get(agencyId), isRunning: isRunning(basis.plan) }, today)]
  })
  return rows.sort(lateFirst)
}

interface AgencyDuty {
  readonly agency: ReportingAgency
  readonly dueOn: string | null
  readonly report:
    | Pick<Awaited<ReturnType<typeof listReports>>[number], 'state' | 'submittedAt' | 'firstSubmittedAt'>
    | undefined
  /** While the plan is not in force, no report of it is late. */
  readonly isRunning: boolean
}

export function disciplineRow({ agency, dueOn, report, isRunning }: AgencyDuty, today: string): Discipline {
  const sentOn = report && isSent(report.state) ? dayOf(report.submittedAt) : null
  const firstSentOn = dayOf(report?.firstSubmittedAt ?? null)
  const judged = standingOf({ dueOn, sentOn, firstSentOn, commanded: agency.commanded }, today)
  const standing =
    judged.standing === 'missing' && !isRunning ? ({ standing: 'awaited', daysLate: 0 } as const) : judged
  return { agency, dueOn, state: report?.state ?? null, sentOn, firstSentOn, ...standing }
}

const dayOf = (instant: string | null): string | null => (instant ? dayInVietnam(new Date(instant)) : null)

const countedActivity = (activity: ApprovedActivity): CountedActivity => {
  const { id, agencyId, title, startedOn, endedOn, place, restricted, revision, statistics, links, files } = activity
  return {
    ...{ id, agencyId, title, startedOn, endedOn, place, restricted, revision, links },
    ...{ taskIds: activity.tasks.map(({ taskId }) => taskId), statistics: { ...statistics }, files: files.length },
  }
}

/** A report is itself the doing of the share that it carries out: it counts it as done, sent or not. */
function countedShare(share: StandingAssignment, report: ReportKind): CountedShare {
  const { taskId, agencyId, role, state, outcome } = share
  if (share.reportKind === report) return { taskId, agencyId, role, state: 'done', outcome: 'done', reason: null }
  const reason = state === 'not_carried_out' || state === 'awaiting_confirmation' ? share.reason : null
  return { taskId, agencyId, role, state, outcome, reason }
}

/** Difficulties and proposals with their answers; what was withdrawn was never there. */
const countedDifficulties = (difficulties: readonly DifficultyRow[]): CountedDifficulty[] =>
  difficulties
    .filter(({ state }) => state !== 'withdrawn')
    .map(({ kind, agencyName, label, description, proposal, addressedName, state, answer, outcome, answerDueOn }) => ({
      ...{ kind, agencyName, label, description, proposal, addressedName },
      ...{ state, answer, outcome, answerDueOn },
    }))
