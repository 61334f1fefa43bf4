import { z } from 'zod'

/** One line of a thing's history as screens show it. */
export const JournalLine = z.object({
  id: z.number(),
  kind: z.string(),
  at: z.string(),
  personName: z.string().nullable(),
  agencyName: z.string().nullable(),
  payload: z.record(z.string(), z.unknown()),
})
export type JournalLine = z.infer<typeof JournalLine>

/** Whether the chain of entries holds; `fault` is the first link that does not. */
export const ChainVerification = z.object({
  sealed: z.int(),
  unsealed: z.int(),
  head: z.string(),
  fault: z.object({ kind: z.enum(['missing', 'changed', 'payload']), position: z.int(), entryId: z.int() }).nullable(),
})
export type ChainVerification = z.infer<typeof ChainVerification>
