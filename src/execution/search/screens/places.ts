import type { Hit } from '../shapes.ts'

type Placed = Pick<Hit, 'kind' | 'id' | 'planId' | 'agencyId' | 'assignmentId' | 'line'>

/** Where a thing that was found is opened. */
export function placeOf({ kind, id, planId, agencyId, assignmentId, line }: Placed): string {
  const places = {
    plan: `/plans/${id}`,
    task: assignmentId ? `/tasks/${assignmentId}` : `/tasks/whole/${id}`,
    activity: `/activities/${id}`,
    difficulty: `/difficulties?difficulty=${id}`,
    report: agencyId ? `/reports/${planId}/agencies/${agencyId}` : `/reports/${planId}/consolidated`,
    agency: `/agencies?agency=${id}`,
    document: `/plans/${id}?tab=paper&line=${line}`,
    person: `/administration/people?person=${id}`,
  }
  return places[kind]
}

/** All results, or one kind of them. */
export const resultsPlace = (q: string, kind?: string): string =>
  `/search?${new URLSearchParams({ q, ...(kind ? { kind } : {}) })}`
