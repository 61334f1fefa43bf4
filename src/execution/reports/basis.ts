import type { Db } from '../../platform/database/database.ts'
import { found, Refusal } from '../../platform/errors/refusal.ts'
import { findPlan, type Plan, type PlanReportDuty, planReportDuties, rosterOf } from '../plans/index.ts'
import { consolidatedDay, type Task, tasksOf } from '../tasks/index.ts'
import { reportersOf } from './rules.ts'
import type { ReportingAgency } from './shapes.ts'
import { listAgencies } from './store/lists.ts'

/** What every report of a plan stands on: frozen when the plan was issued. */
export interface Basis {
  readonly plan: Plan
  readonly tasks: readonly Task[]
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

/** Loads what the reports of an issued plan stand on, and one agency more where told; six queries. */
export async function loadBasis(db: Db, planId: string, agencyId?: string): Promise<Basis> {
  const plan = found(await findPlan(db, planId), 'plan')
  if (plan.state !== 'issued') throw new Refusal('conflict', 'reports.not_issued')
  const tasks = await tasksOf(db, planId)
  const duties = await planReportDuties(db, planId)
  const reporters = reportersOf(duties, await rosterOf(db, planId), plan.ownerAgencyId)
  const ids = new Set([...reporters.keys(), plan.ownerAgencyId, ...(agencyId ? [agencyId] : [])])
  const agencies = new Map((await listAgencies(db, [...ids])).map((agency) => [agency.id, agency]))
  return {
    ...{ plan, tasks, duties, reporters, agencies, keys: taskKeys(tasks) },
    consolidatedOn: consolidatedDay(duties),
    owner: found(agencies.get(plan.ownerAgencyId), 'agency'),
  }
}

/** The label of each task; where a plan prints one twice, with its place behind it. */
export function taskKeys(tasks: readonly Pick<Task, 'id' | 'label' | 'position'>[]): ReadonlyMap<string, string> {
  const labels = tasks.map(({ label }) => label)
  const isRepeated = (label: string) => labels.indexOf(label) !== labels.lastIndexOf(label)
  return new Map(
    tasks.map(({ id, label, position }) => [id, isRepeated(label) ? `${label}#${position + 1}` : label.slice(0, 40)]),
  )
}
