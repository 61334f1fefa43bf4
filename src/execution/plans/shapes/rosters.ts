import { z } from 'zod'
import { words } from './words.ts'

/** What a printed phrase names: one agency, a group, whoever holds a task, both at once, or nothing that is known. */
export const PhraseKind = z.enum(['agency', 'group', 'holders', 'mixed', 'unknown'])
export type PhraseKind = z.infer<typeof PhraseKind>

export const RosterMember = z.object({
  agencyId: z.uuid(),
  proposed: z.boolean(),
  included: z.boolean(),
  reason: words.nullable(),
})
export type RosterMember = z.infer<typeof RosterMember>

/** Whom one printed phrase means. */
export const PlanRoster = z.object({
  phrase: z.string(),
  kind: PhraseKind,
  confirmed: z.boolean(),
  revision: z.int(),
  members: z.array(RosterMember),
})
export type PlanRoster = z.infer<typeof PlanRoster>
