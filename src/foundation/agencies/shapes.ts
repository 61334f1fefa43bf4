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
  /** A person of the province has yet to confirm its name, its groups or what came after it. */
  unverified: z.boolean(),
})
export type Agency = z.infer<typeof Agency>

/** What became of an agency: another body, known here or by its name alone, from a day on that may not be known yet. */
export const AgencySuccession = z.object({
  name: z.string(),
  agencyId: z.uuid().nullable(),
  happenedOn: Day.nullable(),
})
export type AgencySuccession = z.infer<typeof AgencySuccession>

/** An agency of whichever day with what became of it: what pickers search in. */
export const KnownAgency = Agency.extend({ successions: z.array(AgencySuccession) })
export type KnownAgency = z.infer<typeof KnownAgency>

/** Agencies valid on a day (today unless told), sorted as Vietnamese is; `search` ignores diacritics. */
export const ListAgencies = z.object({
  on: Day.optional(),
  search: z.string().max(100).optional(),
  kind: AgencyKind.optional(),
})
export type ListAgencies = z.infer<typeof ListAgencies>
