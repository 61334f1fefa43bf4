import { z } from 'zod'
import type { JournalLine } from '../../../../foundation/journal/shapes.ts'

/** Who changed a thing, and when. */
export interface LastChange {
  readonly personName: string | null
  readonly at: string
}

/** What a journal entry of a plan says of its subject; the header has no id, a roster is named by its phrase. */
const About = z.object({
  id: z.string().optional(),
  label: z.string().optional(),
  items: z
    .array(z.object({ id: z.string() }))
    .optional()
    .catch(undefined),
})

/** The newest entry about the thing of this id: a part's, a roster's phrase, or the plan's own for its header. */
export function lastChangeOf(
  history: readonly JournalLine[],
  { id, planId }: { id: string; planId: string },
): LastChange | null {
  const line = history.find(({ kind, payload }) => {
    if (id === planId) return kind === 'plans.header_corrected'
    const about = About.safeParse(payload).data
    if (kind === 'plans.roster_confirmed') return about?.label === id
    return about?.id === id || about?.items?.some((item) => item.id === id)
  })
  return line ? { personName: line.personName, at: line.at } : null
}
