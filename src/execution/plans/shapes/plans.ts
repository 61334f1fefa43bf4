import { z } from 'zod'
import { Day } from '../../../platform/clock/day.ts'
import { OfficialNumber } from '../../signed-copies/shapes.ts'
import { words } from './words.ts'

/** Suspended, its clocks stand still; withdrawn or closed, it takes no more writes. */
export const PlanState = z.enum(['draft', 'issued', 'suspended', 'withdrawn', 'closed'])
export type PlanState = z.infer<typeof PlanState>

/** The header of the document, as printed or as a person supplied it. */
export const PlanHeader = z.object({
  docType: words.nullable(),
  number: words.nullable(),
  symbol: words.nullable(),
  issuer: words.nullable(),
  parentIssuer: words.nullable(),
  place: words.nullable(),
  signedOn: Day.nullable(),
  title: words,
  year: z.int().min(1990).max(2100),
  signerName: words.nullable(),
  signerTitle: words.nullable(),
  signerOnBehalfOf: words.nullable(),
})
export type PlanHeader = z.infer<typeof PlanHeader>

/** A plan without its parts. */
export const Plan = PlanHeader.extend({
  id: z.uuid(),
  ownerAgencyId: z.uuid(),
  state: PlanState,
  demonstration: z.boolean(),
  sourceName: z.string(),
  sourceFormat: z.string(),
  sourceSha256: z.string(),
  sourceFileId: z.uuid().nullable(),
  revision: z.int(),
  createdAt: z.string(),
  issuedAt: z.string().nullable(),
  frozenSha256: z.string().nullable(),
})
export type Plan = z.infer<typeof Plan>

/** A draft waits in the list with how many items still need a person. */
export const PlanSummary = Plan.extend({
  items: z.int(),
  unreviewed: z.int(),
  /** Number and day as the signed paper bears them; null while none is kept. */
  official: OfficialNumber.nullable(),
})
export type PlanSummary = z.infer<typeof PlanSummary>
