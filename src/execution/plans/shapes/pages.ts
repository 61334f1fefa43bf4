import { z } from 'zod'

/**
 * A printed line: its paragraph and the characters of it (from start to before end), and its box on the page (left, top, right,
 * bottom) in points from the top left corner.
 */
export const PageLine = z.tuple([z.int(), z.int(), z.int(), z.number(), z.number(), z.number(), z.number()])
export type PageLine = z.infer<typeof PageLine>

/** Waiting to be drawn, drawn, or not to be drawn at all: then it has only its words. */
export const PageState = z.enum(['waiting', 'drawn', 'failed'])
export type PageState = z.infer<typeof PageState>

/** A page of the document as it is printed; sizes in points. */
export const PlanPage = z.object({
  page: z.int(),
  width: z.number(),
  height: z.number(),
  state: PageState,
  lines: z.array(PageLine),
})
export type PlanPage = z.infer<typeof PlanPage>

export const OnePage = z.object({ planId: z.uuid(), page: z.coerce.number().int().min(1).max(10_000) })
export type OnePage = z.infer<typeof OnePage>
