import type { FileAnswer, ReadContext } from '../../foundation/access/index.ts'
import { dayInVietnam } from '../../platform/clock/clock.ts'
import { Refusal } from '../../platform/errors/refusal.ts'
import { csvBytes } from '../../platform/text/csv.ts'
import { issuedPlan, type Plan, planSteps } from '../plans/index.ts'
import { allTasksOf, isOverdue, type PastShare, pastShares, wordingsOf } from '../tasks/index.ts'
import { asOfTable } from './rules/as-of-table.ts'
import { stateOn } from './rules/state-on.ts'
import type { AsOfDay, LifeEvent, OfPlan, PastShareRow, PastTask, PlanAsOf } from './shapes.ts'
import { standingDuties } from './standing.ts'
import { listAmendments, listIssued } from './store/amendments.ts'

/** What a plan asked of whom at the end of a day, and how each share stood then. As many queries however large it is. */
export async function planAsOf(ctx: ReadContext, { planId, day = ctx.today }: AsOfDay): Promise<PlanAsOf> {
  ctx.allow('plans.read')
  const plan = await issuedPlan(ctx.db, planId)
  if (day > ctx.today) throw new Refusal('invalid', 'amendments.day_to_come')
  const issuedOn = issuedDay(plan)
  const state = stateOn(day, { issuedOn, steps: await planSteps(ctx.db, planId) })
  const isIssued = day >= issuedOn
  const duties = isIssued ? await standingDuties(ctx.db, planId, day) : []
  const amendments = (await listIssued(ctx.db, planId)).filter(({ effectiveOn }) => effectiveOn <= day)
  const tasks = isIssued ? await tasksOn(ctx, plan, { day, state }) : []
  return { day, state, issued: isIssued, tasks, duties, amendments }
}

const issuedDay = ({ issuedAt }: Plan): string => (issuedAt ? dayInVietnam(new Date(issuedAt)) : '9999-12-31')

async function tasksOn(
  ctx: ReadContext,
  plan: Plan,
  on: { day: string; state: PlanAsOf['state'] },
): Promise<PastTask[]> {
  const wordings = new Map((await wordingsOf(ctx.db, plan.id, { day: on.day })).map((one) => [one.taskId, one]))
  const shares = Map.groupBy(await pastShares(ctx.db, plan.id, on.day), ({ taskId }) => taskId)
  return (await allTasksOf(ctx.db, plan.id)).flatMap(({ id, itemId }): PastTask[] => {
    const wording = wordings.get(id)
    if (!wording) return []
    const { section, label, clause, requested, restricted, dueText, dueOn, quantities, number, validFrom } = wording
    return [
      {
        ...{ taskId: id, itemId, section, label, clause, requested, restricted, dueText, dueOn, quantities },
        shares: (shares.get(id) ?? [])
          .toSorted(byRoleAndName)
          .map((share) => shareRow(ctx, plan, { share, requested, on })),
        amendedOn: number > 1 ? validFrom : null,
      },
    ]
  })
}

const byName = new Intl.Collator('vi')
const byRoleAndName = (one: PastShare, other: PastShare): number =>
  one.role.localeCompare(other.role) || byName.compare(one.agencyName, other.agencyName)

/** The state is told to those who may know it today; what is only asked for is never called late (Limits). */
function shareRow(
  ctx: ReadContext,
  { ownerAgencyId }: Plan,
  { share, requested, on }: { share: PastShare; requested: boolean; on: { day: string; state: PlanAsOf['state'] } },
): PastShareRow {
  const { agencyId, agencyName, agencyShortName, commanded, role, state, dueOn } = share
  const isTold = ctx.can('tasks.read', { agencyId, ownerAgencyId })
  return {
    ...{ agency: { id: agencyId, name: agencyName, shortName: agencyShortName }, role, dueOn },
    state: isTold ? state : null,
    overdue: isTold ? commanded && !requested && isOverdue({ state, dueOn, planState: on.state }, on.day) : null,
  }
}

/** The same as a table for spreadsheets; of a demonstration, marked in the file and in its name. */
export async function asOfCsv(ctx: ReadContext, input: AsOfDay): Promise<FileAnswer> {
  const asOf = await planAsOf(ctx, input)
  const { demonstration } = await issuedPlan(ctx.db, input.planId)
  const name = `${demonstration ? 'du-lieu-minh-hoa-' : ''}tinh-trang-${asOf.day}.csv`
  return { bytes: csvBytes(asOfTable(asOf, demonstration)), mediaType: 'text/csv; charset=utf-8', name }
}

/** What happened in a plan's life, newest first. */
export async function planTimeline(ctx: ReadContext, { planId }: OfPlan): Promise<LifeEvent[]> {
  ctx.allow('plans.read')
  const plan = await issuedPlan(ctx.db, planId)
  const amendments = await listAmendments(ctx.db, planId, ['issued'])
  const events: LifeEvent[] = [
    issuedEvent(plan),
    ...(await planSteps(ctx.db, planId)).map(
      ({ id, kind, onDay, at, paper, reason }): LifeEvent => ({
        ...{ id, kind, on: onDay, at, reason, amendmentId: null },
        paper: { docType: null, ...paper },
      }),
    ),
    ...amendments.map(
      ({ id, effectiveOn, issuedAt, docType, number, signedOn, issuer, reason }): LifeEvent => ({
        ...{ id, kind: 'amended', on: effectiveOn ?? '', at: issuedAt ?? '', reason, amendmentId: id },
        paper: { docType, number, on: signedOn, issuer, fileId: null },
      }),
    ),
  ]
  return events.toSorted((one, other) => other.at.localeCompare(one.at))
}

function issuedEvent(plan: Plan): LifeEvent {
  const { id, issuedAt, docType, number, signedOn, issuer } = plan
  return {
    ...{ id, kind: 'issued', on: issuedDay(plan), at: issuedAt ?? '', reason: '', amendmentId: null },
    paper: { docType, number, on: signedOn, issuer, fileId: null },
  }
}
