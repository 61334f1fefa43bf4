import type { WriteContext } from '../../../foundation/access/index.ts'
import { listAgencies } from '../../../foundation/agencies/index.ts'
import { found, Refusal } from '../../../platform/errors/refusal.ts'
import { loadContent } from '../content.ts'
import { type Namer, namerOf } from '../proposals.ts'
import { confirmedRoster, ensureCurrent } from '../rules.ts'
import type { ConfirmRoster, Plan, PlanRoster } from '../shapes.ts'
import { insertRosters, listRosters, saveRoster } from '../store/rosters.ts'
import { openDraft, recordChange } from './draft.ts'
import { isSame } from './parts.ts'

/** Says which agencies a printed phrase means; departures from what was proposed for a group carry a reason. */
export async function confirmRoster(
  ctx: WriteContext,
  { planId, phrase, revision, members }: ConfirmRoster,
): Promise<PlanRoster> {
  const plan = await openDraft(ctx, planId)
  const { rosters } = await loadContent(ctx.db, plan)
  const before = found(
    rosters.find((roster) => roster.phrase === phrase),
    'roster',
  )
  await ensureKnown(
    ctx,
    plan,
    members.map((member) => member.agencyId),
  )
  const after = confirmedRoster(before, members)
  if (before.confirmed && isSame({ members: byAgency(before) }, { members: byAgency(after) })) return before
  ensureCurrent(before, revision)
  await saveRoster(ctx.db, planId, after, ctx.newId)
  await recordChange(ctx, plan, 'plans.roster_confirmed', {
    label: phrase,
    before: before.members,
    after: after.members,
  })
  return after
}

const byAgency = (roster: PlanRoster) => [...roster.members].sort((a, b) => (a.agencyId < b.agencyId ? -1 : 1))

/** The day as of which phrases are understood: the document's, or the business day while it has none. */
export const dayOf = (ctx: WriteContext, plan: Pick<Plan, 'signedOn'>): string => plan.signedOn ?? ctx.today

/** Refuses agencies that do not exist on the plan's day. */
export async function ensureKnown(ctx: WriteContext, plan: Plan, agencyIds: readonly string[]): Promise<void> {
  const known = new Set((await listAgencies(ctx.db, { on: dayOf(ctx, plan) })).map((agency) => agency.id))
  if (agencyIds.some((id) => !known.has(id))) throw new Refusal('invalid', 'plans.unknown_agency')
}

/** Proposes whom the phrases mean that the plan did not name before. */
export async function nameNewPhrases(ctx: WriteContext, plan: Plan, phrases: readonly string[]): Promise<void> {
  const known = new Set((await listRosters(ctx.db, plan.id)).map((roster) => roster.phrase))
  const added = [...new Set(phrases)].filter((phrase) => !known.has(phrase))
  if (added.length === 0) return
  const namer = await namerFor(ctx, plan)
  await insertRosters(ctx.db, plan.id, added.map(namer.roster), ctx.newId)
}

/** Proposes anew for every phrase that no person confirmed: the plan's day has changed. */
export async function proposeAnew(ctx: WriteContext, plan: Plan): Promise<void> {
  const waiting = (await listRosters(ctx.db, plan.id)).filter((roster) => !roster.confirmed)
  const namer = await namerFor(ctx, plan)
  for (const { phrase, revision } of waiting)
    await saveRoster(ctx.db, plan.id, { ...namer.roster(phrase), revision: revision + 1 }, ctx.newId)
}

/** Says whom printed words mean on the plan's day. */
export async function namerFor(ctx: WriteContext, plan: Pick<Plan, 'signedOn'>): Promise<Namer> {
  const day = dayOf(ctx, plan)
  return namerOf(await listAgencies(ctx.db, { on: day }), day)
}
