import type { Db } from '../../platform/database/database.ts'
import { found, Refusal } from '../../platform/errors/refusal.ts'
import { amendmentsOf, type IssuedAmendment } from '../amendments/index.ts'
import { findPlan, type Plan, type PlanReportDuty, planReportDuties, rosterOf } from '../plans/index.ts'
import { officialNumberOf } from '../signed-copies/index.ts'
import type { OfficialNumber } from '../signed-copies/shapes.ts'
import { allTasksOf, consolidatedDay, type Task, wordingsOf } from '../tasks/index.ts'
import { TaskWording } from '../tasks/shapes.ts'
import { reportersOf } from './rules.ts'
import type { ReportingAgency } from './shapes.ts'
import { listAgencies } from './store/lists.ts'

/** What every report of a plan stands on: the issued plan, as amendments have changed it. */
export interface Basis {
  /** As it is named now. */
  readonly plan: Plan
  /** As it was issued, and what its signed paper says of its number. */
  readonly printed: Plan
  readonly official: OfficialNumber | null
  /** Those in force. */
  readonly tasks: readonly Task[]
  /** With those that amendments took back: what was done on them is counted. */
  readonly allTasks: readonly Task[]
  /** The documents that changed the plan, oldest first. */
  readonly amendments: readonly IssuedAmendment[]
  /** How figures and parts call each task, by its id: `6.1`. */
  readonly keys: ReadonlyMap<string, string>
  readonly duties: readonly PlanReportDuty[]
  /** Who reports to the plan owner, by when. */
  readonly reporters: ReadonlyMap<string, string | null>
  readonly consolidatedOn: string | null
  /** The reporting agencies and the owner, by id. */
  readonly agencies: ReadonlyMap<string, ReportingAgency>
  readonly owner: ReportingAgency
}

/** Loads what the reports of an issued plan stand on, and one agency more where told; as many queries however large it is. */
export async function loadBasis(db: Db, planId: string, agencyId?: string): Promise<Basis> {
  const printed = found(await findPlan(db, planId), 'plan')
  if (printed.state === 'draft') throw new Refusal('conflict', 'reports.not_issued')
  const official = await officialNumberOf(db, 'plan', planId)
  const plan = named(printed, official)
  const allTasks = await allTasksOf(db, planId)
  const tasks = allTasks.filter(({ withdrawnOn }) => withdrawnOn === null)
  const duties = await planReportDuties(db, planId)
  const reporters = reportersOf(duties, await rosterOf(db, planId), plan.ownerAgencyId)
  const ids = new Set([...reporters.keys(), plan.ownerAgencyId, ...(agencyId ? [agencyId] : [])])
  const agencies = new Map((await listAgencies(db, [...ids])).map((agency) => [agency.id, agency]))
  return {
    ...{ plan, tasks, allTasks, duties, reporters, agencies, keys: taskKeys(allTasks) },
    ...{ printed, official, amendments: await amendmentsOf(db, planId) },
    consolidatedOn: consolidatedDay(duties),
    owner: found(agencies.get(plan.ownerAgencyId), 'agency'),
  }
}

/** The plan as reports name it: with number and day of its signed paper, where one is kept. */
const named = (plan: Plan, official: OfficialNumber | null): Plan =>
  official ? { ...plan, number: official.number, signedOn: official.signedOn } : plan

/** The same as the program knew it at an instant: a report that was sent keeps the plan's words that it was made from. */
export async function basisAt(db: Db, basis: Basis, instant: string): Promise<Basis> {
  const amendments = basis.amendments.filter(({ issuedAt }) => issuedAt <= instant)
  const plan = basis.official && basis.official.keptAt > instant ? basis.printed : basis.plan
  if (amendments.length === basis.amendments.length) return { ...basis, plan }
  const wordings = new Map((await wordingsOf(db, basis.plan.id, { instant })).map((one) => [one.taskId, one]))
  const tasks = basis.allTasks.flatMap((task) => {
    const wording = wordings.get(task.id)
    return wording ? [{ ...task, ...TaskWording.parse(wording), withdrawnOn: null }] : []
  })
  return { ...basis, plan, tasks, amendments }
}

/** The label of each task; where a plan prints one twice, with its place behind it. */
export function taskKeys(tasks: readonly Pick<Task, 'id' | 'label' | 'position'>[]): ReadonlyMap<string, string> {
  const labels = tasks.map(({ label }) => label)
  const isRepeated = (label: string) => labels.indexOf(label) !== labels.lastIndexOf(label)
  return new Map(
    tasks.map(({ id, label, position }) => [id, isRepeated(label) ? `${label}#${position + 1}` : label.slice(0, 40)]),
  )
}
