import { anAgency } from '../../foundation/agencies/testing.ts'
import type { Tx } from '../../platform/database/database.ts'
import { anIssuedPlan, type GivenItem, type GivenPlan } from '../plans/testing.ts'
import type { Assignment, Task } from '../tasks/index.ts'
import { anAssignment, aTask } from '../tasks/testing.ts'

export interface ReportedPlan {
  readonly id: string
  readonly ownerAgencyId: string
  readonly tasks: readonly Task[]
  /** The share of an agency in the task with this label. */
  share(agencyId: string, label: string): Assignment & { task: Task }
}

export interface GivenReported extends Partial<Pick<GivenPlan, 'ownerAgencyId' | 'demonstration' | 'number'>> {
  /** Labels of tasks with the agencies that lead them; a label that ends in "!" is a restricted task. */
  readonly tasks: Readonly<Record<string, readonly string[]>>
  /** Who reports, by when: the agencies of all tasks by 14/11/2024 unless told. */
  readonly reporters?: readonly string[]
  readonly dueOn?: string
}

/** An issued plan whose tasks stand assigned to agencies that report on them. */
export async function aReportedPlan(db: Tx, given: GivenReported): Promise<ReportedPlan> {
  const { tasks: wanted, dueOn = '2024-11-14', ...header } = given
  const ownerAgencyId = given.ownerAgencyId ?? (await anAgency(db, { name: 'Sở Chủ trì' })).id
  const reporters = given.reporters ?? [...new Set(Object.values(wanted).flat())]
  const plan = await anIssuedPlan(db, {
    ...header,
    ownerAgencyId,
    items: Object.entries(wanted).map(([label, leads]): GivenItem => ({ label: bare(label), leads })),
    duties: [
      { kind: 'agency', by: reporters, dueOn },
      { kind: 'consolidated', by: [ownerAgencyId], dueOn: '2024-12-29' },
    ],
  })
  const tasks: Task[] = []
  const shares = new Map<string, Assignment & { task: Task }>()
  for (const [index, [label, leads]] of Object.entries(wanted).entries()) {
    const named = { label: bare(label), restricted: label.endsWith('!'), position: index }
    const task = await aTask(db, { planId: plan.id, itemId: plan.items[index]?.id ?? '', ...named })
    tasks.push(task)
    for (const agencyId of leads)
      shares.set(`${agencyId} ${task.label}`, await anAssignment(db, { task, agencyId, state: 'in_progress' }))
  }
  return { id: plan.id, ownerAgencyId, tasks, share: (agencyId, label) => known(shares.get(`${agencyId} ${label}`)) }
}

const bare = (label: string): string => label.replace(/!$/, '')

function known<T>(share: T | undefined): T {
  if (share === undefined) throw new Error('the built plan has no such share')
  return share
}
