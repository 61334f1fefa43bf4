import type { WriteContext } from '../../foundation/access/index.ts'
import { found, Refusal } from '../../platform/errors/refusal.ts'
import { lockActivities, unlockActivities } from '../activities/index.ts'
import { holdOpen } from '../plans/index.ts'
import { followReport } from '../tasks/index.ts'
import { type Basis, loadBasis } from './basis.ts'
import { agencyMaterial, consolidatedMaterial } from './material.ts'
import type { AcceptReport, ReportStep, ReturnReport, SaveReport, SubmitReport } from './requests.ts'
import { ensureAsCounted, ensurePossible, ensureWords } from './rules.ts'
import { type Material, Report, type Words } from './shapes.ts'
import { findFigures, insertReport, lockCounted, lockReport, saveCounted, updateReport } from './store/reports.ts'

/**
 * Keeps the words that people typed in place of parts: revision 0 makes the report under the id that the device chose. The
 * same words sent again change nothing; parts on restricted tasks take none.
 */
export async function saveReport(ctx: WriteContext, input: SaveReport): Promise<ReportStep> {
  const { reportId, revision, words } = input
  const before = await lockReport(ctx.db, reportId)
  const { planId, agencyId, kind } = before ?? input
  const basis = await loadBasis(ctx.db, planId)
  allowWriting(ctx, basis, { kind, agencyId })
  await holdOpen(ctx, basis.plan.id)
  if (before) ensurePossible('save', before)
  ensureWords(words, { tasks: basis.allTasks, keys: basis.keys })
  if (before && isSame(before.words, words)) return stepOf(before)
  if ((before?.revision ?? 0) !== revision) throw new Refusal('conflict', 'platform.stale')
  const after: Report = { ...(before ?? newReport(ctx, basis, input)), words, revision: revision + 1 }
  if (before) await updateReport(ctx.db, after)
  else if (!(await insertReport(ctx.db, after))) throw new Refusal('conflict', 'platform.stale')
  await recordStep(ctx, after, before ? 'reports.edited' : 'reports.drafted', { parts: changedParts(before, after) })
  return stepOf(after)
}

function allowWriting(ctx: WriteContext, basis: Basis, { kind, agencyId }: Pick<Report, 'kind' | 'agencyId'>): void {
  const { ownerAgencyId } = basis.plan
  if (kind === 'consolidated') {
    ctx.allow('reports.consolidate', { ownerAgencyId })
    if (agencyId !== ownerAgencyId) throw new Refusal('invalid', 'reports.no_duty')
    return
  }
  ctx.allow('reports.write', { agencyId })
  if (!basis.reporters.has(agencyId)) throw new Refusal('invalid', 'reports.no_duty')
}

function newReport(ctx: WriteContext, basis: Basis, { reportId, planId, agencyId, kind }: SaveReport): Report {
  return {
    ...{ id: reportId, planId, agencyId, kind, state: 'draft', words: {}, returnReason: null, revision: 0 },
    dueOn: kind === 'agency' ? (basis.reporters.get(agencyId) ?? null) : basis.consolidatedOn,
    ...{ createdBy: ctx.person().personId, createdAt: ctx.now.toISOString() },
    ...{ submittedBy: null, submittedAt: null, firstSubmittedAt: null, decidedBy: null, decidedAt: null },
  }
}

const changedParts = (before: Report | undefined, { words }: Report): string[] => {
  const keys = new Set([...Object.keys(before?.words ?? {}), ...Object.keys(words)])
  return [...keys].filter((key) => before?.words[key]?.text !== words[key]?.text)
}

/** The database keeps the names of an object in an order of its own. */
const isSame = (one: Words, other: Words): boolean => formOf(one) === formOf(other)

const formOf = (words: Words): string =>
  JSON.stringify(
    Object.entries(words)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, { text, was }]) => [key, text, was]),
  )

/**
 * Hands the report in: its figures and the list of activities it counts stay as they are at this moment. A task that is the
 * duty to report is thereby carried out, and counted so.
 */
export async function submitReport(ctx: WriteContext, { reportId, revision, open }: SubmitReport): Promise<ReportStep> {
  const before = found(await lockReport(ctx.db, reportId), 'report')
  const basis = await loadBasis(ctx.db, before.planId, before.agencyId)
  const { ownerAgencyId } = basis.plan
  if (before.kind === 'consolidated') ctx.allow('reports.consolidate', { ownerAgencyId })
  else ctx.allow('reports.submit', { agencyId: before.agencyId })
  await holdOpen(ctx, basis.plan.id)
  ensurePossible('submit', before)
  ensureCurrent(before, revision)
  await followReport(ctx, before, { move: 'submit' })
  const material = await materialNow(ctx, basis, { report: before, open })
  await saveCounted(
    ctx.db,
    before.id,
    material.activities.map(({ id }) => id),
  )
  const submittedAt = ctx.now.toISOString()
  const firstSubmittedAt = before.firstSubmittedAt ?? submittedAt
  const submitted = { submittedBy: ctx.person().personId, submittedAt, firstSubmittedAt }
  const changes = { ...submitted, state: 'submitted', returnReason: null, decidedBy: null, decidedAt: null } as const
  const counted = { activities: material.activities.length }
  return keep(ctx, before, { kind: 'reports.submitted', changes, figures: material, payload: counted })
}

function materialNow(
  ctx: WriteContext,
  basis: Basis,
  { report, open }: { report: Report; open: boolean },
): Promise<Material> {
  if (report.kind === 'consolidated') return consolidatedMaterial(ctx, basis, open)
  return agencyMaterial(ctx, basis, found(basis.agencies.get(report.agencyId), 'agency'))
}

/** The plan owner takes an agency's report over: the activities it counts are locked, as it counted them. */
export async function acceptReport(ctx: WriteContext, { reportId, revision }: AcceptReport): Promise<ReportStep> {
  const before = await toDecide(ctx, reportId)
  if (before.kind === 'consolidated') throw new Refusal('invalid', 'reports.not_accepted_here')
  ensurePossible('accept', before)
  ensureCurrent(before, revision)
  const counted = await lockCounted(ctx.db, before.id)
  ensureAsCounted(counted, found(await findFigures(ctx.db, before.id), 'report'))
  await lockActivities(
    ctx.db,
    counted.map(({ id }) => id),
  )
  await followReport(ctx, before, { move: 'accept' })
  const changes = { state: 'accepted', ...decidedBy(ctx) } as const
  return keep(ctx, before, { kind: 'reports.accepted', changes, payload: { activities: counted.length } })
}

/** The plan owner sends a report back, before or after accepting it; its activities may change again. */
export async function returnReport(
  ctx: WriteContext,
  { reportId, revision, reason }: ReturnReport,
): Promise<ReportStep> {
  const before = await toDecide(ctx, reportId)
  ensurePossible('return', before)
  ensureCurrent(before, revision)
  if (before.state === 'accepted')
    await unlockActivities(
      ctx.db,
      (await lockCounted(ctx.db, before.id)).map(({ id }) => id),
    )
  await saveCounted(ctx.db, before.id, [])
  await followReport(ctx, before, { move: 'return', reason })
  const changes = { state: 'returned', returnReason: reason, ...decidedBy(ctx) } as const
  const kind = before.state === 'accepted' ? 'reports.reopened' : 'reports.returned'
  return keep(ctx, before, { kind, changes, figures: null, payload: { reason } })
}

/** The report, if the person may decide on it. The consolidated one is its author's to take back, and nobody's to accept here. */
async function toDecide(ctx: WriteContext, reportId: string): Promise<Report> {
  const report = found(await lockReport(ctx.db, reportId), 'report')
  const { plan } = await loadBasis(ctx.db, report.planId)
  const power = report.kind === 'consolidated' ? 'reports.consolidate' : 'reports.decide'
  ctx.allow(power, { agencyId: report.agencyId, ownerAgencyId: plan.ownerAgencyId })
  await holdOpen(ctx, plan.id)
  return report
}

interface Keeping {
  readonly kind: string
  readonly changes: Partial<Report>
  readonly figures?: Material | null
  readonly payload: Readonly<Record<string, unknown>>
}

/** Stores a step and its journal entry. */
async function keep(
  ctx: WriteContext,
  before: Report,
  { kind, changes, figures, payload }: Keeping,
): Promise<ReportStep> {
  const after = Report.parse({ ...before, ...changes, revision: before.revision + 1 })
  await updateReport(ctx.db, after, figures)
  await recordStep(ctx, after, kind, payload)
  return stepOf(after)
}

const recordStep = (
  ctx: WriteContext,
  report: Report,
  kind: string,
  payload: Readonly<Record<string, unknown>>,
): Promise<void> =>
  ctx.record({
    kind,
    subject: { kind: 'report', id: report.id },
    planId: report.planId,
    agencyId: report.agencyId,
    payload: { of: report.kind, ...payload },
  })

const stepOf = ({ id, state, revision }: Report): ReportStep => ({ id, state, revision })

const decidedBy = (ctx: WriteContext) => ({ decidedBy: ctx.person().personId, decidedAt: ctx.now.toISOString() })

/** Refuses when somebody else changed the report after the person loaded it. */
function ensureCurrent(report: Report, revision: number): void {
  if (report.revision !== revision) throw new Refusal('conflict', 'platform.stale')
}
