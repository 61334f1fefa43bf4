import { z } from 'zod'

const id = z.uuid()

/** Where somebody is on the desk of a draft, in one of their windows. */
export const AtDesk = z.object({
  planId: id,
  windowId: id,
  /** The reading that is looked at or edited. */
  at: z.string().max(200).nullable(),
  editing: z.boolean(),
})
export type AtDesk = z.infer<typeof AtDesk>

export const LeaveDesk = AtDesk.pick({ planId: true, windowId: true })
export type LeaveDesk = z.infer<typeof LeaveDesk>

/** Somebody else who has the desk open just now, in the window they used last. */
export const Present = z.object({ personId: id, name: z.string(), at: z.string().nullable(), editing: z.boolean() })
export type Present = z.infer<typeof Present>
