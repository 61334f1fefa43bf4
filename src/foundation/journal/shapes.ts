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
