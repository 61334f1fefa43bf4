import type { FileAnswer, ReadContext } from '../../foundation/access/index.ts'
import { historyOf, type JournalLine } from '../../foundation/journal/index.ts'
import { dayInVietnam } from '../../platform/clock/clock.ts'
import { found } from '../../platform/errors/refusal.ts'
import { findPlan, isRunning } from '../plans/index.ts'
import { PlanState } from '../plans/shapes.ts'
import { consolidatedDay } from '../tasks/index.ts'
import { agencyDesk, consolidatedDesk } from './desk.ts'
import { csvOf } from './made/csv.ts'
import { demonstrationMark } from './made/words.ts'
import { disciplineRow } from './material.ts'
import type {
  AgencyWords,
  AnnexOf,
  ListReports,
  OneAgencyReport,
  OneConsolidated,
  OneReport,
  PlanReports,
  ReportRow,
  WordsOf,
} from './requests.ts'
import { lateFirst, reportersOf } from './rules.ts'
import type { ReportingAgency, Standing } from './shapes.ts'
import { listAgencies, listDuties, listReportedPlans, listReports, listRosters } from './store/lists.ts'
import { findReport, listWords } from './store/reports.ts'
import { writtenReport } from './word-file.ts'

/**
 * Who owes which report of which issued plan, the late first: the whole plan for its owner, leaders and readers, the own
 * report for an agency. Five queries however many plans there are.
 */
export async function reportList(ctx: ReadContext, { planId }: ListReports): Promise<PlanReports[]> {
  ctx.allow('reports.read')
  const plans = await listReportedPlans(ctx.db, ctx.reach('reports.read'), planId)
  const ids = plans.map(({ id }) => id)
  const duties = Map.groupBy(await listDuties(ctx.db, ids), (duty) => duty.planId)
  const rosters = Map.groupBy(await listRosters(ctx.db, ids), (member) => member.planId)
  const reports = Map.groupBy(await listReports(ctx.db, ids), (report) => report.planId)
  const members = new Set([...rosters.values()].flat().map(({ agencyId }) => agencyId))
  const agencies = new Map((await listAgencies(ctx.db, [...members])).map((agency) => [agency.id, agency]))
  return plans.map((plan) =>
    planReports(ctx, plan, {
      duties: duties.get(plan.id) ?? [],
      roster: phrases(rosters.get(plan.id) ?? []),
      reports: reports.get(plan.id) ?? [],
      agencies,
    }),
  )
}

const phrases = (members: readonly { phrase: string; agencyId: string }[]): ReadonlyMap<string, string[]> =>
  new Map(
    [...Map.groupBy(members, ({ phrase }) => phrase)].map(([phrase, rows]) => [
      phrase,
      rows.map((row) => row.agencyId),
    ]),
  )

interface PartsOfPlan {
  readonly duties: Awaited<ReturnType<typeof listDuties>>
  readonly roster: ReadonlyMap<string, readonly string[]>
  readonly reports: Awaited<ReturnType<typeof listReports>>
  readonly agencies: ReadonlyMap<string, ReportingAgency>
}

function planReports(
  ctx: ReadContext,
  listed: Awaited<ReturnType<typeof listReportedPlans>>[number],
  { duties, roster, reports, agencies }: PartsOfPlan,
): PlanReports {
  const plan = { ...listed, state: PlanState.parse(listed.state) }
  const whole = ctx.can('reports.read', { ownerAgencyId: plan.ownerAgencyId })
  const ofAgencies = new Map(reports.filter(({ kind }) => kind === 'agency').map((report) => [report.agencyId, report]))
  const reporters = reportersOf(duties, roster, plan.ownerAgencyId)
  const rows = [...reporters].flatMap(([agencyId, dueOn]): ReportRow[] => {
    const agency = agencies.get(agencyId)
    const isMine = whole || agencyId === ctx.post().agencyId
    if (!agency || !isMine) return []
    const report = ofAgencies.get(agencyId)
    const standing = disciplineRow({ agency, dueOn, report, isRunning: isRunning(plan) }, ctx.today)
    const decidedOn = report?.decidedAt ? dayInVietnam(new Date(report.decidedAt)) : null
    const known = { reportId: report?.id ?? null, returnReason: report?.returnReason ?? null, decidedOn }
    return [{ ...standing, ...known, planId: plan.id, planTitle: plan.title }]
  })
  return {
    plan,
    agenciesDueOn: [...reporters.values()].flatMap((day) => day ?? []).sort()[0] ?? null,
    consolidatedDueOn: consolidatedDay(duties),
    consolidatedState: reports.find(({ kind }) => kind === 'consolidated')?.state ?? null,
    counts: countsOf(rows),
    undecided: rows.filter(({ state }) => state === 'submitted').length,
    rows: rows.sort(lateFirst),
    whole,
  }
}

function countsOf(rows: readonly ReportRow[]): Record<Standing, number> {
  const count = (standing: Standing) => rows.filter((row) => row.standing === standing).length
  return {
    missing: count('missing'),
    late: count('late'),
    awaited: count('awaited'),
    on_time: count('on_time'),
    received: count('received'),
  }
}

/** Who did what to a report, newest first. */
export async function reportHistory(ctx: ReadContext, { reportId }: OneReport): Promise<JournalLine[]> {
  const report = found(await findReport(ctx.db, reportId), 'report')
  const { ownerAgencyId } = found(await findPlan(ctx.db, report.planId), 'plan')
  const agencyId = report.kind === 'agency' ? report.agencyId : null
  ctx.allow('reports.read', { agencyId, ownerAgencyId })
  return historyOf(ctx, { kind: 'report', id: reportId })
}

export const reportDocx = async (ctx: ReadContext, of: OneAgencyReport): Promise<FileAnswer> =>
  writtenReport(await agencyDesk(ctx, of))

export const consolidatedReportDocx = async (ctx: ReadContext, of: OneConsolidated): Promise<FileAnswer> =>
  writtenReport(await consolidatedDesk(ctx, of))

/** What agencies wrote in one part, for those who see the whole plan; restricted tasks take no words, so none are shown. */
export async function agencyWords(ctx: ReadContext, of: WordsOf): Promise<AgencyWords> {
  const { ownerAgencyId } = found(await findPlan(ctx.db, of.planId), 'plan')
  ctx.allow('reports.read', { ownerAgencyId })
  return listWords(ctx.db, of)
}

/** One annex for spreadsheets; of a demonstration, marked in the file and in its name. */
export async function annexCsv(ctx: ReadContext, { annex, ...of }: AnnexOf): Promise<FileAnswer> {
  const { annexes, plan } = await consolidatedDesk(ctx, of)
  const table = found(
    annexes.find(({ key }) => key === annex),
    'annex',
  )
  const mark = plan.demonstration ? demonstrationMark : null
  const name = `${mark ? 'du-lieu-minh-hoa-' : ''}bieu-${annex}.csv`
  return { bytes: csvOf(table, mark), mediaType: 'text/csv; charset=utf-8', name }
}
