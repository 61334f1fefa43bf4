import type { WriteContext } from '../../../foundation/access/index.ts'
import { phrasesInUse } from '../rules.ts'
import { type DutyDay, insertDutyDay, insertRosterAdditions } from '../store/amended.ts'
import { listDuties } from '../store/parts.ts'
import { listRosters } from '../store/rosters.ts'

/** Gives a report duty another last day from a day on. The paper keeps its own words. */
export const moveReportDay = (ctx: WriteContext, day: Omit<DutyDay, 'recordedAt'>): Promise<void> =>
  insertDutyDay(ctx.db, { ...day, recordedAt: ctx.now })

interface Newcomers {
  readonly planId: string
  readonly agencyIds: readonly string[]
  readonly validFrom: string
  readonly amendmentId: string
}

/**
 * Agencies that an amendment gives work to belong from then on to "whoever holds a task", where the plan asks that phrase to
 * report; a duty of agencies named one by one stays theirs.
 */
export async function takeInReporters(ctx: WriteContext, { planId, agencyIds, ...rest }: Newcomers): Promise<void> {
  const duties = (await listDuties(ctx.db, planId)).filter(({ kept, kind }) => kept && kind === 'agency')
  const used = new Set(phrasesInUse([], duties))
  const open = (await listRosters(ctx.db, planId)).filter(
    ({ kind, phrase }) => (kind === 'holders' || kind === 'mixed') && used.has(phrase),
  )
  const added = open.flatMap(({ phrase, members }) => {
    const known = new Set(members.filter(({ included }) => included).map(({ agencyId }) => agencyId))
    return agencyIds.filter((id) => !known.has(id)).map((agencyId) => ({ planId, phrase, agencyId, ...rest }))
  })
  await insertRosterAdditions(ctx.db, added)
}
