import { DifficultyKind, DifficultyState } from '../shapes.ts'

export type Address = Readonly<Record<string, string>>

/** The list's own address with some values changed; empty ones are left out. */
export function addressWith(address: Address, changes: Address): string {
  const next = Object.entries({ ...address, ...changes }).filter(([, value]) => value !== '')
  return `/difficulties?${new URLSearchParams(next)}`
}

/** What the address asks of the list; words that mean nothing are left out. */
export const wanted = ({ search, plan, agency, assignment, task, to, kind, state, late, addressed }: Address) => ({
  search,
  planId: plan,
  agencyId: agency,
  assignmentId: assignment,
  taskId: task,
  addressedTo: to,
  kind: DifficultyKind.safeParse(kind).data,
  state: DifficultyState.safeParse(state).data,
  late: late === 'true' ? late : undefined,
  addressed: addressed === 'true' ? addressed : undefined,
})
