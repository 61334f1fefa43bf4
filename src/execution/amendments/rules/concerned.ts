import type { Change, TaskContent, Told } from '../shapes.ts'
import { differencesOf } from './differences.ts'

type Accepted = Pick<Change, 'kind' | 'before' | 'after' | 'dutyId' | 'dayBefore' | 'dayAfter'>

/**
 * What each agency is told of an amendment: only those whose share changed, each only what changed for it. `reporters` says
 * whose day a report duty is.
 */
export function concernedBy(
  changes: readonly Accepted[],
  reporters: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, Told[]> {
  const told = new Map<string, Told[]>()
  const tell = (agencyId: string, one: Told) => told.set(agencyId, [...(told.get(agencyId) ?? []), one])
  for (const { kind, before, after, dutyId, dayBefore, dayAfter } of changes) {
    if (kind === 'report_day')
      for (const agencyId of reporters.get(dutyId ?? '') ?? [])
        tell(agencyId, { label: '', kind: 'report_day', before: dayBefore, after: dayAfter })
    else for (const [agencyId, one] of toldOfTask(before, kind === 'withdraw' ? null : after)) tell(agencyId, one)
  }
  return told
}

function toldOfTask(before: TaskContent | null, after: TaskContent | null): (readonly [string, Told])[] {
  const was = rolesIn(before)
  const is = rolesIn(after)
  const label = after?.label ?? before?.label ?? ''
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((agencyId) =>
    toldOfShare({ before, after, label, was: was.get(agencyId), is: is.get(agencyId) }).map(
      (one) => [agencyId, one] as const,
    ),
  )
}

/** Who shares a task, and how: whoever both leads and joins in leads. */
export function rolesIn(content: TaskContent | null): ReadonlyMap<string, 'lead' | 'partner'> {
  const partners = (content?.partners ?? []).map((id) => [id, 'partner'] as const)
  return new Map<string, 'lead' | 'partner'>([
    ...partners,
    ...(content?.leads ?? []).map((id) => [id, 'lead'] as const),
  ])
}

interface Share {
  readonly before: TaskContent | null
  readonly after: TaskContent | null
  readonly label: string
  readonly was: 'lead' | 'partner' | undefined
  readonly is: 'lead' | 'partner' | undefined
}

function toldOfShare({ before, after, label, was, is }: Share): Told[] {
  if (!is) return [{ label, kind: 'taken', before: was ?? null, after: null }]
  if (!was) return [{ label, kind: 'given', before: null, after: is }]
  const role: Told[] = was === is ? [] : [{ label, kind: 'role', before: was, after: is }]
  const changed = new Set(differencesOf(before, after).map(({ field }) => field))
  const day: Told[] = changed.has('deadline')
    ? [{ label, kind: 'deadline', before: before?.dueOn ?? null, after: after?.dueOn ?? null }]
    : []
  const wording: Told[] =
    changed.has('clause') || changed.has('label') ? [{ label, kind: 'wording', before: null, after: null }] : []
  const quantity: Told[] = changed.has('quantities') ? [{ label, kind: 'quantity', before: null, after: null }] : []
  return [...role, ...day, ...wording, ...quantity]
}
