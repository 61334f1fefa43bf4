import { z } from 'zod'
import { Day } from '../../platform/clock/day.ts'
import { longestAsked } from './rules.ts'

/** What is looked for, in the order in which it is shown. */
export const HitKind = z.enum(['plan', 'task', 'activity', 'difficulty', 'report', 'agency', 'document', 'person'])
export type HitKind = z.infer<typeof HitKind>

export const Search = z.object({
  /** As typed: words in any order, "words together" in quotation marks, a number of a document. */
  q: z.string().trim().normalize().max(longestAsked),
  /** Only things of this kind, part by part; without it the best few of each kind. */
  kind: HitKind.optional(),
  page: z.coerce.number().int().min(1).max(50).default(1),
})
export type Search = z.infer<typeof Search>

/** One thing that was found. */
export const Hit = z.object({
  kind: HitKind,
  id: z.uuid(),
  planId: z.uuid().nullable(),
  planTitle: z.string().nullable(),
  planNumber: z.string().nullable(),
  agencyId: z.uuid().nullable(),
  agencyName: z.string().nullable(),
  /** A task's label, a plan's number, an agency's short name. */
  label: z.string(),
  title: z.string(),
  /** The words around the first that was found, where they do not stand in the title. */
  excerpt: z.string(),
  /** The line of a document, from 1; 0 of everything else. */
  line: z.int(),
  state: z.string().nullable(),
  /** Of a task: the share of the post's own agency, when it has one. */
  assignmentId: z.uuid().nullable(),
  on: Day.nullable(),
})
export type Hit = z.infer<typeof Hit>

export const Found = z.object({
  hits: z.array(Hit),
  /** How many there are of each kind that the post may look for; `mostCounted` stands for that many or more. */
  counts: z.partialRecord(HitKind, z.int()),
  /** Whether another part follows. */
  more: z.boolean(),
})
export type Found = z.infer<typeof Found>
