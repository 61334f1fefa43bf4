import { z } from 'zod'
import { Day } from '../../platform/clock/day.ts'

export const AgencyKind = z.enum(['state', 'party', 'front', 'union', 'press', 'public-unit', 'central-vertical'])
export type AgencyKind = z.infer<typeof AgencyKind>

export const AgencyLevel = z.enum(['province', 'district', 'commune'])

/** An agency as lists and pickers show it. */
export const Agency = z.object({
  id: z.uuid(),
  code: z.string(),
  name: z.string(),
  shortName: z.string(),
  symbolCode: z.string().nullable(),
  kind: AgencyKind,
  level: AgencyLevel,
  /** Whether the provincial People's Committee may order it; the others are only asked. */
  commanded: z.boolean(),
  groups: z.array(z.string()),
  aliases: z.array(z.string()),
  validFrom: Day,
  validTo: Day.nullable(),
})
export type Agency = z.infer<typeof Agency>

/** Agencies valid on a day (today unless told), sorted as Vietnamese is; `search` ignores diacritics. */
export const ListAgencies = z.object({
  on: Day.optional(),
  search: z.string().max(100).optional(),
  kind: AgencyKind.optional(),
})
export type ListAgencies = z.infer<typeof ListAgencies>
