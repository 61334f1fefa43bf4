import type { ReadContext } from '../../foundation/access/index.ts'
import { found } from '../../platform/errors/refusal.ts'
import { officialNumberOf } from '../signed-copies/index.ts'
import type { OfficialNumber } from '../signed-copies/shapes.ts'
import { type Basis, basisAt, loadBasis } from './basis.ts'
import { agencyOutline } from './made/agency-outline.ts'
import { annexesOf } from './made/annexes.ts'
import { consolidatedOutline } from './made/consolidated-outline.ts'
import { headOf, withOfficialNumber } from './made/head.ts'
import { withWords } from './made/part.ts'
import { agencyMaterial, consolidatedMaterial } from './material.ts'
import { isPossible, isSent } from './rules.ts'
import type { Material, Report, ReportDesk, ReportingAgency } from './shapes.ts'
import { countOpen } from './store/lists.ts'
import { findFigures, findReportOf, type ReportOf } from './store/reports.ts'

/** A report with what it stands on and what it is made from: frozen once it is submitted, live before. */
export interface LoadedReport {
  readonly basis: Basis
  readonly agency: ReportingAgency
  readonly report: Report | undefined
  readonly material: Material
}

/** The report of an agency to a plan. Refuses where the agency owes none. */
export async function loadAgencyReport(
  ctx: ReadContext,
  { planId, agencyId }: Omit<ReportOf, 'kind'>,
): Promise<LoadedReport> {
  const basis = await loadBasis(ctx.db, planId, agencyId)
  ctx.allow('reports.read', { agencyId, ownerAgencyId: basis.plan.ownerAgencyId })
  const agency = found(basis.reporters.has(agencyId) ? basis.agencies.get(agencyId) : null, 'report')
  const report = await findReportOf(ctx.db, { planId, agencyId, kind: 'agency' })
  const frozen = report && (await findFigures(ctx.db, report.id))
  if (frozen && report.submittedAt)
    return { basis: await basisAt(ctx.db, basis, report.submittedAt), agency, report, material: frozen }
  return { basis, agency, report, material: await agencyMaterial(ctx, basis, agency) }
}

/** The report of the plan owner made of the others. */
export async function loadConsolidated(
  ctx: ReadContext,
  { planId, open }: { planId: string; open: boolean },
): Promise<LoadedReport> {
  const basis = await loadBasis(ctx.db, planId)
  ensureSeesWhole(ctx, basis)
  const agency = basis.owner
  const report = await findReportOf(ctx.db, { planId, agencyId: agency.id, kind: 'consolidated' })
  const frozen = report && (await findFigures(ctx.db, report.id))
  if (frozen && report.submittedAt)
    return { basis: await basisAt(ctx.db, basis, report.submittedAt), agency, report, material: frozen }
  return { basis, agency, report, material: await consolidatedMaterial(ctx, basis, open) }
}

/** The consolidated report is for those who see the whole plan, not for every agency that takes part. */
function ensureSeesWhole(ctx: ReadContext, { plan }: Basis): void {
  ctx.allow('reports.read', { ownerAgencyId: plan.ownerAgencyId })
}

export const agencyDesk = async (ctx: ReadContext, of: Omit<ReportOf, 'kind'>): Promise<ReportDesk> => {
  const loaded = await loadAgencyReport(ctx, of)
  const official = await officialOf(ctx, loaded)
  return { ...deskOf(ctx, loaded, { kind: 'agency', official }), open: null, annexes: [] }
}

export async function consolidatedDesk(ctx: ReadContext, of: { planId: string; open: boolean }): Promise<ReportDesk> {
  const loaded = await loadConsolidated(ctx, of)
  const { basis, material } = loaded
  const counted = await countOpen(ctx.db, of.planId, basis.owner.id)
  return {
    ...deskOf(ctx, loaded, { kind: 'consolidated', official: await officialOf(ctx, loaded) }),
    annexes: annexesOf(basis, material),
    open: { counted: material.open.length > 0 || of.open, ...counted },
  }
}

/** Number and day of its signed paper; what was sent back and is written on has none. */
const officialOf = async ({ db }: ReadContext, { report }: LoadedReport): Promise<OfficialNumber | null> =>
  report && isSent(report.state) ? officialNumberOf(db, 'report', report.id) : null

interface Shown {
  readonly kind: Report['kind']
  readonly official: OfficialNumber | null
}

function deskOf(
  ctx: ReadContext,
  { basis, agency, report, material }: LoadedReport,
  { kind, official }: Shown,
): Omit<ReportDesk, 'open' | 'annexes'> {
  const { plan } = basis
  const made = kind === 'agency' ? agencyOutline(basis, agency, material) : consolidatedOutline(basis, material)
  // An amendment may have moved the day since the report was begun.
  const fresh = newReport(basis, agency, kind)
  const standing = report ? { ...report, dueOn: fresh.dueOn } : fresh
  return {
    report: { ...standing, id: report?.id ?? null },
    plan: {
      ...{ id: plan.id, title: plan.title, number: plan.number },
      ...{ ownerAgencyId: plan.ownerAgencyId, demonstration: plan.demonstration },
    },
    agency: { id: agency.id, name: agency.name, shortName: agency.shortName },
    head: withOfficialNumber(headOf(basis, agency, standing, ctx.today), official),
    sections: withWords(made, standing.words),
    activities: material.activities.length,
    may: takesWrites(plan) ? maySteps(ctx, { ...standing, agencyId: agency.id }, plan.ownerAgencyId) : nothing,
  }
}

function newReport({ plan, reporters, consolidatedOn }: Basis, agency: ReportingAgency, kind: Report['kind']) {
  return {
    ...({ planId: plan.id, agencyId: agency.id, kind, state: 'draft', words: {}, revision: 0 } as const),
    dueOn: kind === 'agency' ? (reporters.get(agency.id) ?? null) : consolidatedOn,
    ...{ returnReason: null, submittedAt: null, firstSubmittedAt: null, decidedAt: null },
  }
}

const takesWrites = ({ state }: Basis['plan']): boolean => state === 'issued' || state === 'suspended'

const nothing: ReportDesk['may'] = { write: false, submit: false, decide: false, reopen: false }

/** What the person may do with the report as it stands. */
function maySteps(
  ctx: ReadContext,
  { kind, state, agencyId }: Pick<Report, 'kind' | 'state' | 'agencyId'>,
  ownerAgencyId: string,
): ReportDesk['may'] {
  const thing = { agencyId, ownerAgencyId }
  if (kind === 'consolidated') {
    const owns = ctx.can('reports.consolidate', thing)
    const write = owns && isPossible('save', state)
    return { write, submit: write, decide: false, reopen: owns && state === 'submitted' }
  }
  const decides = ctx.can('reports.decide', thing)
  return {
    write: ctx.can('reports.write', thing) && isPossible('save', state),
    submit: ctx.can('reports.submit', thing) && isPossible('submit', state),
    decide: decides && state === 'submitted',
    reopen: decides && state === 'accepted',
  }
}
