import type { Agency } from '../shapes.ts'

/** What became of an agency. `code` is set when the successor is itself in these data. */
export interface Succession {
  readonly code: string | null
  readonly name: string
  readonly kind: 'merged' | 'split' | 'renamed' | 'abolished'
  /** The day from which it holds, when it is known. */
  readonly on: string | null
  readonly basis: string | null
}

/** An agency as reference data: what the table holds, with codes in place of ids. */
export interface AgencyRecord extends Omit<Agency, 'id' | 'groups' | 'aliases' | 'unverified'> {
  readonly parent: string | null
  readonly groups: readonly string[]
  readonly aliases: readonly string[]
  readonly successors: readonly Succession[]
  /** Set where a person of the province has yet to confirm the name, the membership or what came after. */
  readonly unverified?: true
}

/** The data describe the 2021–2026 term; what was before it is not claimed. */
export const termBegan = '2021-07-01'

/** The last day of the departments that the reorganisation of 01/3/2025 merged. */
export const departmentsEnded = '2025-02-28'

/** The last day of the district level: Nghị quyết 1681/NQ-UBTVQH15 takes effect on 01/7/2025. */
export const districtsEnded = '2025-06-30'
