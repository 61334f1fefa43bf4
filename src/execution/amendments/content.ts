import { createHash } from 'node:crypto'
import type { ReadContext } from '../../foundation/access/index.ts'
import { dayInVietnam } from '../../platform/clock/clock.ts'
import { canonicalJson, type Plan, planReportDuties, rosterOf } from '../plans/index.ts'
import { concernedBy } from './rules/concerned.ts'
import { amendmentProblems } from './rules/problems.ts'
import type { Amendment, AmendmentProblem, Change, Concerned, StandingDuty, StandingTask } from './shapes.ts'
import { standingDuties, standingTasks } from './standing.ts'
import { agencyNames } from './store/agencies.ts'
import { listIssued } from './store/amendments.ts'
import { listChanges } from './store/changes.ts'

/** An amendment with its changes against the plan as it stands. */
export interface LoadedAmendment {
  readonly amendment: Amendment
  readonly plan: Plan
  readonly changes: readonly Change[]
  readonly accepted: readonly Change[]
  readonly concerned: readonly Concerned[]
  readonly problems: readonly AmendmentProblem[]
  readonly tasks: readonly StandingTask[]
  readonly duties: readonly StandingDuty[]
}

/** As many queries however large the plan or the amendment is. */
export async function loadAmendment(
  ctx: ReadContext,
  { amendment, plan }: { amendment: Amendment; plan: Plan },
): Promise<LoadedAmendment> {
  const changes = await listChanges(ctx.db, amendment.id)
  const accepted = changes.filter(({ verdict }) => verdict === 'accepted')
  const tasks = await standingTasks(ctx.db, plan.id)
  const duties = await standingDuties(ctx.db, plan.id)
  const concerned = await concernedAgencies(ctx, plan, changes)
  const problems =
    amendment.state === 'draft'
      ? amendmentProblems({
          ...{ amendment, changes, today: ctx.today, demonstration: plan.demonstration },
          planIssuedOn: plan.issuedAt ? dayInVietnam(new Date(plan.issuedAt)) : ctx.today,
          lastEffectiveOn: (await listIssued(ctx.db, plan.id)).at(-1)?.effectiveOn ?? null,
          outdated: outdatedOf(accepted, { tasks, duties }),
        })
      : []
  return { amendment, plan, changes, accepted, concerned, problems, tasks, duties }
}

/** Changes that were proposed of a task or a day that is another now: somebody amended the plan meanwhile. */
function outdatedOf(
  changes: readonly Change[],
  { tasks, duties }: Pick<LoadedAmendment, 'tasks' | 'duties'>,
): ReadonlySet<string> {
  const contents = new Map(tasks.map(({ id, content }) => [id, canonicalJson(content)]))
  const days = new Map(duties.map(({ id, dueOn }) => [id, dueOn]))
  const isOutdated = ({ kind, taskId, dutyId, before, dayBefore }: Change) => {
    if (kind === 'add') return false
    if (kind === 'report_day') return days.get(dutyId ?? '') !== dayBefore
    return contents.get(taskId ?? '') !== canonicalJson(before)
  }
  return new Set(changes.filter(isOutdated).map(({ id }) => id))
}

/** Whom the changes not rejected concern, and what each is told; by name. */
async function concernedAgencies(ctx: ReadContext, plan: Plan, changes: readonly Change[]): Promise<Concerned[]> {
  const roster = await rosterOf(ctx.db, plan.id)
  const reporters = new Map(
    (await planReportDuties(ctx.db, plan.id)).map(({ id, reporters: phrases }) => [
      id,
      [...new Set(phrases.flatMap((phrase) => roster.get(phrase) ?? []))],
    ]),
  )
  const told = concernedBy(
    changes.filter(({ verdict }) => verdict !== 'rejected'),
    reporters,
  )
  const names = await agencyNames(ctx.db, [...told.keys()])
  const byName = new Intl.Collator('vi')
  return names
    .map((agency) => ({ agency, told: told.get(agency.id) ?? [] }))
    .sort((one, other) => byName.compare(one.agency.name, other.agency.name))
}

/** SHA-256 of everything an amendment says once it is issued, as 64 hexadecimal digits. */
export function amendmentFingerprint({ amendment, plan, accepted }: LoadedAmendment): string {
  const { docType, number, signedOn, issuer, title, reason, effectiveOn, replaces, sourceSha256 } = amendment
  const header = { docType, number, signedOn, issuer, title, reason, effectiveOn, replaces, sourceSha256 }
  const content = {
    header,
    plan: plan.frozenSha256,
    changes: accepted.map(({ id, kind, taskId, dutyId, before, after, dayBefore, dayAfter }) => ({
      ...{ id, kind, taskId, dutyId, before, after, dayBefore, dayAfter },
    })),
  }
  return createHash('sha256').update(canonicalJson(content)).digest('hex')
}
