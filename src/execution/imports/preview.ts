import type { ImportFault, RowCounts, RowState } from './shapes.ts'

interface Prepared {
  readonly shown: { readonly state: RowState }
  readonly reader: { readonly faults: readonly ImportFault[] }
}

/** How many rows stand how. */
export function countRows(rows: readonly Prepared[]): RowCounts {
  const counts = { new: 0, known: 0, similar: 0, repeated: 0, wrong: 0 }
  for (const { shown } of rows) counts[shown.state] += 1
  return counts
}

/** Everything that is wrong, in the order of rows. */
export const faultsOf = (rows: readonly Prepared[]): ImportFault[] => rows.flatMap(({ reader }) => [...reader.faults])
