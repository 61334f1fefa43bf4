import { z } from 'zod'
import { recall, remember } from '../../../../ui/kit/memory.ts'

const KEY = 'lantoa.lately'
const mostKept = 6

const Opened = z.object({ to: z.string().startsWith('/'), title: z.string() })
export type Opened = z.infer<typeof Opened>

const Kept = z.object({ personId: z.string(), things: z.array(Opened) })

/** What a person opened lately on this device, the newest first. What somebody else opened is not shown. */
export function openedLately(personId: string): Opened[] {
  const kept = parsed(recall(KEY))
  return kept?.personId === personId ? kept.things : []
}

/** Keeps that a person opened something. */
export function keepOpened(personId: string, thing: Opened): void {
  const things = withOpened(openedLately(personId), thing)
  remember(KEY, JSON.stringify({ personId, things }))
}

/** The next person on this device sees nothing of it. */
export const forgetOpened = (): void => remember(KEY, null)

/** The list with a thing at its head; one place stands in it once. */
export const withOpened = (things: readonly Opened[], thing: Opened): Opened[] =>
  [thing, ...things.filter(({ to }) => to !== thing.to)].slice(0, mostKept)

function parsed(text: string | null): z.infer<typeof Kept> | undefined {
  try {
    return Kept.safeParse(JSON.parse(text ?? 'null')).data
  } catch {
    return undefined
  }
}
