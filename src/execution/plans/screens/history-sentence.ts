import { z } from 'zod'
import type { JournalLine } from '../../../foundation/journal/shapes.ts'
import type { Language } from '../../../platform/i18n/catalogue.ts'
import { plansMessages } from '../messages.ts'
import { planScreens } from '../screen-messages.ts'
import { ItemVerdict } from '../shapes.ts'

/** What journal entries of a plan tell besides their kind; each may be missing. */
const Told = z.object({
  label: z.string().optional(),
  reason: z.string().optional(),
  before: z.record(z.string(), z.unknown()).optional().catch(undefined),
  after: z.record(z.string(), z.unknown()).optional().catch(undefined),
  verdict: ItemVerdict.optional(),
  items: z
    .array(z.object({ label: z.string() }))
    .optional()
    .catch(undefined),
  tasks: z.number().optional(),
  assignments: z.number().optional(),
})

/** At most so many labels are written out. */
const MOST = 12

/** A step of a plan's history as a sentence. */
export function historySentence({ kind, payload }: Pick<JournalLine, 'kind' | 'payload'>, language: Language): string {
  const words = planScreens[language]
  const told = Told.safeParse(payload).data ?? {}
  if (kind === 'tasks.assigned') return words.assigned(told.tasks ?? 0, told.assignments ?? 0)
  if (told.verdict && told.items) return words.decided[told.verdict](told.items.length, listed(told.items))
  const { journal } = plansMessages[language]
  const sentence = journal[kind as keyof typeof journal] ?? kind
  const label = told.label ? ` “${told.label}”` : ''
  const fields = told.before && told.after ? fieldsOf(told.after, language) : ''
  return `${sentence}${label}${fields ? `: ${fields}` : ''}${told.reason ? `: ${told.reason}` : ''}`
}

const listed = (items: readonly { label: string }[]): string =>
  items
    .slice(0, MOST)
    .map(({ label }) => label)
    .join(', ') + (items.length > MOST ? ', …' : '')

function fieldsOf(after: Record<string, unknown>, language: Language): string {
  const names: Readonly<Record<string, string>> = planScreens[language].fields
  return Object.keys(after)
    .map((field) => names[field] ?? field)
    .join(', ')
}
