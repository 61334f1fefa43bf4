import { printedNumber } from '../../documents/writing/index.ts'
import type { ReadContext } from '../../foundation/access/index.ts'
import { found } from '../../platform/errors/refusal.ts'
import { findPlan } from '../plans/index.ts'
import type { SignedSight } from '../signed-copies/index.ts'
import { type LoadedReport, loadAgencyReport, loadConsolidated } from './desk.ts'
import { labelOf } from './made/figures.ts'
import { headOf } from './made/head.ts'
import { codesIn, nothingCounted, talliesOf, totalIn } from './made/tally.ts'
import { isSent } from './rules.ts'
import { findReport } from './store/reports.ts'

/**
 * The signed paper of a report that was sent: of an agency's own, kept by the agency; of the consolidated one, by the plan owner.
 * Whoever may read the report may see it.
 */
export const signedReports: SignedSight = {
  kind: 'report',
  find: async (db, id) => {
    const report = await findReport(db, id)
    const plan = report && (await findPlan(db, report.planId))
    if (!report || !plan) return undefined
    const { agencyId, planId, state } = report
    const { ownerAgencyId } = plan
    const isOne = report.kind === 'agency'
    return {
      ...{ planId, agencyId, takes: isSent(state), held: { number: null, signedOn: null } },
      readThrough: { power: 'reports.read', thing: { agencyId: isOne ? agencyId : null, ownerAgencyId } },
      keptBy: isOne ? { agencyId } : { ownerAgencyId },
    }
  },
  content: async (ctx, id) => {
    const loaded = await loadSent(ctx, id)
    const { basis, agency, report } = loaded
    const title = report ? headOf(basis, agency, report, ctx.today).subject : ''
    return { title, items: null, figures: totalsOf(loaded) }
  },
}

async function loadSent(ctx: ReadContext, id: string): Promise<LoadedReport> {
  const { planId, agencyId, kind } = found(await findReport(ctx.db, id), 'report')
  return kind === 'agency'
    ? loadAgencyReport(ctx, { planId, agencyId })
    : loadConsolidated(ctx, { planId, open: false })
}

/** The totals that the report names, as they are printed in its tables. */
function totalsOf({ material }: LoadedReport) {
  const whole = talliesOf(material.activities, () => ['total']).get('total') ?? nothingCounted
  return codesIn(whole).flatMap((code) => {
    const total = totalIn(whole, code)?.total
    if (!total) return []
    const decimals = Math.min(String(total).split('.')[1]?.length ?? 0, 3)
    return [{ label: labelOf(code), printed: printedNumber(total, decimals) }]
  })
}
