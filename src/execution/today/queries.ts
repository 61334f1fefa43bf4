import type { ReadContext } from '../../foundation/access/index.ts'
import { addDays, realNow } from '../../platform/clock/clock.ts'
import { isSent, type PlanReports, reportList } from '../reports/index.ts'
import { AssignmentState } from '../tasks/shapes.ts'
import { numbersOf } from './numbers.ts'
import { emptyDay, type Placed, placeOfActivity, placeOfReport, placeOfTask, recentDays, sorted } from './rules.ts'
import type { Clock, DayLine, Today } from './shapes.ts'
import {
  countAdministration,
  draftPlans,
  ownActivities,
  ownAssignments,
  ownDifficulties,
  unansweredDifficulties,
  undecidedProposals,
} from './store.ts'

/** The day of the post acted under. As many questions to the database however much lies in it. */
export async function todayOf(ctx: ReadContext): Promise<Today> {
  const { role } = ctx.post()
  if (role === 'administrator') return { role, ...emptyDay, administration: await administrationOf(ctx) }
  if (role === 'leader' || role === 'reader') return { role, ...emptyDay, ...(await overview(ctx)) }
  if (role === 'plan_owner') return { role, ...emptyDay, ...(await ownersDay(ctx)) }
  return { role, ...emptyDay, ...(await agencysDay(ctx)) }
}

interface PlacedLine {
  readonly placed: Placed | null
  readonly line: Omit<DayLine, 'kind' | 'day'>
}

/** Lines in their places, each part in its order. */
function dayOf(lines: readonly PlacedLine[]): Pick<Today, 'now' | 'soon' | 'waiting' | 'done'> {
  const at = (place: Placed['place']) => {
    const here = lines.flatMap(({ placed, line }) =>
      placed?.place === place ? [{ ...line, kind: placed.kind, day: placed.day }] : [],
    )
    return sorted(here, place)
  }
  return { now: at('now'), soon: at('soon'), waiting: at('waiting'), done: at('done') }
}

/** Of a plan that was withdrawn or closed nothing is asked any more. */
const isAlive = ({ plan: { state } }: PlanReports): boolean => state === 'issued' || state === 'suspended'

const bare = { label: null, agency: null, reason: null }

/** The day of an agency's focal point or approver. */
async function agencysDay(ctx: ReadContext): Promise<Partial<Today>> {
  const { agencyId } = ctx.post()
  const since = `${addDays(ctx.today, -recentDays)}T00:00:00+07:00`
  const approves = ctx.can('activities.decide')
  const tasks = (await ownAssignments(ctx.db, agencyId, since)).map(({ state, changedOn, ...task }): PlacedLine => {
    const standing = { ...task, state: AssignmentState.parse(state), changedOn: changedOn ?? ctx.today }
    const line = { ...bare, id: task.id, planId: task.planId, label: task.label, title: task.clause }
    return { placed: placeOfTask(standing, ctx.today), line }
  })
  const activities = (await ownActivities(ctx.db, agencyId, since)).map(
    ({ id, planId, title, ...activity }): PlacedLine => {
      const state = activity.state === 'approved' || activity.state === 'returned' ? activity.state : 'submitted'
      const line = { ...bare, id, planId, title, reason: activity.returnReason }
      return { placed: placeOfActivity({ ...activity, state }, approves), line }
    },
  )
  const difficulties = (await ownDifficulties(ctx.db, agencyId, since)).map((difficulty): PlacedLine => {
    const { id, planId, label, description, state, raisedOn, answeredOn } = difficulty
    const placed: Placed =
      state === 'open'
        ? { kind: 'difficulty_waiting', place: 'waiting', day: raisedOn }
        : { kind: 'difficulty_answered', place: 'done', day: answeredOn }
    return { placed, line: { ...bare, id, planId, label, title: description } }
  })
  const plans = (await reportList(ctx, {})).filter(isAlive)
  const reports = plans.flatMap(({ plan, rows }) =>
    rows.map((row): PlacedLine => {
      const line = { ...bare, id: row.agency.id, planId: row.planId, title: row.planTitle, reason: row.returnReason }
      const isPaused = plan.state === 'suspended' && !isSent(row.state ?? 'draft')
      const paused: Placed = { kind: 'report_paused', place: 'waiting', day: ctx.today }
      return { placed: isPaused ? paused : placeOfReport(row, ctx.today), line }
    }),
  )
  const asked = ctx.can('difficulties.answer') ? await toAnswer(ctx) : []
  return dayOf([...tasks, ...activities, ...difficulties, ...asked, ...reports])
}

/** The day of whoever owns plans: what to decide, what to answer, the two last days. */
async function ownersDay(ctx: ReadContext): Promise<Partial<Today>> {
  const { agencyId } = ctx.post()
  const plans = (await reportList(ctx, {})).filter((one) => isAlive(one) && one.plan.ownerAgencyId === agencyId)
  const reports = plans.flatMap(({ rows }) =>
    rows.flatMap((row): PlacedLine[] => {
      const line = {
        ...bare,
        id: row.agency.id,
        planId: row.planId,
        title: row.planTitle,
        agency: row.agency.shortName,
      }
      return row.state === 'submitted' ? [{ placed: now('report_to_decide', row.sentOn), line }] : []
    }),
  )
  const proposals = (await undecidedProposals(ctx.db, agencyId)).map(
    ({ id, planId, label, clause, agency, changedOn }): PlacedLine => ({
      placed: now('task_to_confirm', changedOn),
      line: { ...bare, id, planId, label, title: clause, agency },
    }),
  )
  const drafts = (await draftPlans(ctx.db, agencyId)).map(
    ({ id, title, createdOn }): PlacedLine => ({
      placed: now('plan_draft', createdOn),
      line: { ...bare, id, planId: id, title },
    }),
  )
  const lines = [...reports, ...proposals, ...drafts, ...(await toAnswer(ctx))]
  return { ...dayOf(lines), clocks: plans.flatMap(clocksOf) }
}

const now = (kind: Placed['kind'], day: string | null): Placed => ({ kind, place: 'now', day })

async function toAnswer(ctx: ReadContext): Promise<PlacedLine[]> {
  const open = await unansweredDifficulties(ctx.db, ctx.post().agencyId)
  return open.map(({ id, planId, label, description, agency, answerDueOn }) => ({
    placed: now('difficulty_to_answer', answerDueOn),
    line: { ...bare, id, planId, label, title: description, agency },
  }))
}

/** The last day of the agencies' reports, and that of the consolidated one; a plan that asks for no report has no clock. */
function clocksOf({ plan, counts, rows, agenciesDueOn, consolidatedDueOn, consolidatedState }: PlanReports): Clock[] {
  const named = { planId: plan.id, planTitle: plan.title, paused: plan.state === 'suspended' }
  const sent = rows.filter(({ sentOn }) => sentOn !== null).length
  const late = (counts.late ?? 0) + (counts.missing ?? 0)
  const isSent = consolidatedState === 'submitted' || consolidatedState === 'accepted'
  const clocks: Clock[] = [
    { ...named, kind: 'agencies', dueOn: agenciesDueOn, sent, owed: rows.length, late },
    { ...named, kind: 'consolidated', dueOn: consolidatedDueOn, sent: isSent ? 1 : 0, owed: 1, late: 0 },
  ]
  return rows.length === 0 && consolidatedDueOn === null ? [] : clocks
}

/** The whole in numbers, by groups the failing first. A leader sees besides only what waits for a decision, a reader the last days. */
async function overview(ctx: ReadContext): Promise<Partial<Today>> {
  const plans = (await reportList(ctx, {})).filter(({ plan }) => plan.state === 'issued')
  const numbers = await numbersOf(ctx, plans)
  if (ctx.post().role === 'leader') return { ...dayOf(await toAnswer(ctx)), ...numbers }
  return { ...numbers, clocks: plans.flatMap(clocksOf) }
}

async function administrationOf(ctx: ReadContext): Promise<Today['administration']> {
  const counts = await countAdministration(ctx.db, { today: ctx.today, now: realNow() })
  return counts ? { ...counts, unverifiedAgencies: counts.unverified } : null
}
